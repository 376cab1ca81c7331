import { createHash } from 'node:crypto'
import { iso31661, iso31662 } from 'iso-3166'
import { alias, country, countyId, primaryName, region } from './gazetteer-facts.ts'
import { countyNames } from './kenya-regions.ts'
import type { SeedDocument } from './seed-document.ts'

const id = 'document/iso-3166'
const title = 'iso-3166: ISO 3166 codes of Kenya and its counties'
const note = 'A copy of the codes taken from Wikipedia, not from the standard itself.'

/** The counties that the standard spells otherwise. */
const spelling: Readonly<Record<string, string>> = {
  'Elgeyo/Marakwet': 'Elgeyo-Marakwet',
  'Nairobi City': 'Nairobi',
  'Taita/Taveta': 'Taita-Taveta',
}

const countyOf = (name: string): string => {
  const shown = spelling[name] ?? name
  if (!countyNames.includes(shown)) throw new Error(`iso-3166: the county ${name} is not in seed/kenya-regions.ts`)
  return countyId(shown)
}

const kenya = () => {
  const entry = iso31661.find(({ alpha2 }) => alpha2 === 'KE')
  if (entry === undefined) throw new Error('iso-3166: Kenya (KE) is missing')
  return { code: entry.alpha2, name: entry.name }
}

const subdivisions = () =>
  iso31662
    .filter(({ parent }) => parent === 'KE')
    .map(({ code, name }) => ({ code, name }))
    .sort((one, other) => (one.code < other.code ? -1 : 1))

/** The country's and the counties' ISO codes, and the spellings of the standard where they differ. */
export const iso3166Document = (): SeedDocument => {
  const [whole, parts] = [kenya(), subdivisions()]
  const sha256 = createHash('sha256')
    .update(JSON.stringify([whole, ...parts]))
    .digest('hex')
  return {
    document: { id, kind: 'GAZETTEER', title, language: 'en', licence: 'MIT', sha256 },
    entities: [
      region(country, 'COUNTRY', 'iso3166-1', whole.code),
      ...parts.map(({ code, name }) => region(countyOf(name), 'COUNTY', 'iso3166-2', code)),
    ],
    facts: [
      primaryName(id, 'iso-3166', { note }),
      primaryName(country, whole.name),
      ...parts.filter(({ name }) => name in spelling).map(({ name }) => alias(countyOf(name), name)),
    ],
  }
}
