import { createHash } from 'node:crypto'
import { containment, countyId, primaryName, region, regionId, type Hierarchy, type Level } from './gazetteer-facts.ts'
import { kenyaLocationsRows, type Row } from './gazetteer-rows.ts'
import type { SeedDocument, SeedEntity, SeedFact } from './seed-document.ts'

const id = 'document/kenya-locations'
const title = 'kenya-locations: counties, sub-counties, constituencies and wards of Kenya'
const note = [
  'Names are spelt as the package spells them, but for doubled spaces.',
  'It has 1,448 of the 1,450 wards: those with the IEBC codes 0737 (Marakwet West) and 1344 (Kitutu Chache South) are missing.',
  'Some ward names are cut short ("Shinoyi-shikomari-") or not capitalized ("Port reitz").',
  'Of its 307 sub-counties some are misspelt ("Genzw", "Merit", "Lang"), others missing (Turkana West, Nyatike);',
  'their codes have no known scheme and are left out.',
].join(' ')

interface Part {
  readonly entity: SeedEntity
  readonly facts: readonly SeedFact[]
}

/** A region within another, with its name and its code, where the scheme is a public one. */
const part = (partId: string, row: Row, level: Level, whole: string, hierarchy: Hierarchy, scheme?: string): Part => ({
  entity: region(partId, level, scheme, row.code),
  facts: [primaryName(partId, row.name), containment(partId, whole, hierarchy)],
})

// Preferred, because other documents spell counties otherwise.
const county = (row: Row): Part => ({
  entity: region(countyId(row.name), 'COUNTY', 'iebc-county', row.code),
  facts: [primaryName(countyId(row.name), row.name, { rank: 'PREFERRED' })],
})

const subCounty = (row: Row): Part => {
  const whole = countyId(row.within)
  return part(regionId(row.name, 'SUB_COUNTY', whole), row, 'SUB_COUNTY', whole, 'ADMINISTRATIVE')
}

const constituency = (row: Row): Part =>
  part(regionId(row.name, 'CONSTITUENCY'), row, 'CONSTITUENCY', countyId(row.within), 'ELECTORAL', 'iebc-constituency')

const ward = (row: Row): Part => {
  const whole = regionId(row.within, 'CONSTITUENCY')
  return part(regionId(row.name, 'WARD', whole), row, 'WARD', whole, 'ELECTORAL', 'iebc-ward')
}

/** Counties, sub-counties, constituencies and wards, with the codes of the electoral commission (IEBC). */
export const kenyaLocationsDocument = (): SeedDocument => {
  const rows = kenyaLocationsRows()
  const parts = [
    ...rows.counties.map(county),
    ...rows.subCounties.map(subCounty),
    ...rows.constituencies.map(constituency),
    ...rows.wards.map(ward),
  ]
  const sha256 = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  return {
    document: { id, kind: 'GAZETTEER', title, language: 'en', licence: 'MIT', sha256 },
    entities: parts.map(({ entity }) => entity),
    facts: [primaryName(id, 'kenya-locations', { note }), ...parts.flatMap(({ facts }) => facts)],
  }
}
