import { alias, containment, country, countyId, localityId, primaryName, region, regionId } from './gazetteer-facts.ts'
import { countyNames, countySpellings, kenyaRegions, localities, provincesEnded, type KenyaRegion } from './kenya-regions.ts'
import type { SeedDocument, SeedFact } from './seed-document.ts'

const id = 'document/kenya-regions'
const title = 'Regions, former provinces and localities of Kenya: a table of this project'
const note = 'Written by the project, since neither package has them. A region has the name and the counties of the province before it.'
const end = provincesEnded
const provinceNote = 'Provinces ended when county governments began, in March 2013.'
const countyNote = `${provinceNote} What is said is that the ground which is now this county lay in the province.`

const regionFacts = ({ name, counties }: KenyaRegion): SeedFact[] => {
  const whole = regionId(name, 'REGION')
  return [
    primaryName(whole, name),
    containment(whole, country, 'ADMINISTRATIVE'),
    ...counties.map((county) => containment(countyId(county), whole, 'ADMINISTRATIVE')),
  ]
}

const provinceFacts = ({ name, counties }: KenyaRegion): SeedFact[] => {
  const whole = regionId(name, 'PROVINCE')
  return [
    primaryName(whole, name),
    containment(whole, country, 'FORMER', { end, note: provinceNote }),
    ...counties.map((county) => containment(countyId(county), whole, 'FORMER', { end, note: countyNote })),
  ]
}

const localityFacts = ([name, county]: readonly [string, string]): SeedFact[] => [
  primaryName(localityId(name), name),
  containment(localityId(name), countyId(county), 'ADMINISTRATIVE'),
]

const spellingFacts = ([county, spellings]: readonly [string, readonly string[]]): SeedFact[] =>
  spellings.map((spelling) => alias(countyId(county), spelling))

/** The regions and the former provinces, what lies in them, the localities, and other spellings of counties. */
export const kenyaRegionsDocument = (): SeedDocument => ({
  // No sha256: it is kept with the program, and may grow.
  document: { id, kind: 'GAZETTEER', title, language: 'en', licence: 'MIT' },
  entities: [
    region(country, 'COUNTRY'),
    ...kenyaRegions.map(({ name }) => region(regionId(name, 'REGION'), 'REGION')),
    ...kenyaRegions.map(({ name }) => region(regionId(name, 'PROVINCE'), 'PROVINCE')),
    ...countyNames.map((name) => region(countyId(name), 'COUNTY')),
    ...Object.keys(localities).map((name) => region(localityId(name), 'LOCALITY')),
  ],
  facts: [
    primaryName(id, 'kenya-regions', { note }),
    ...kenyaRegions.flatMap(regionFacts),
    ...kenyaRegions.flatMap(provinceFacts),
    ...Object.entries(localities).flatMap(localityFacts),
    ...Object.entries(countySpellings).flatMap(spellingFacts),
  ],
})
