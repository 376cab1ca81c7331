import type { SeedEntity, SeedFact } from './seed-document.ts'

/** The kinds of region whose ids end with them, since one name stands at several levels. */
export type Level = 'REGION' | 'PROVINCE' | 'COUNTY' | 'SUB_COUNTY' | 'CONSTITUENCY' | 'WARD'

export type Hierarchy = 'ADMINISTRATIVE' | 'ELECTORAL' | 'FORMER'

export const country = 'region/kenya'

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** `west-pokot-county`; a name that ends with its level already (`Central ward`) does not say it twice. */
const levelled = (name: string, level: Level): string => {
  const [stem, suffix] = [slug(name), `-${slug(level)}`]
  return stem.endsWith(suffix) ? stem : stem + suffix
}

/** `region/kapenguria-constituency`, or within another region: `region/kapenguria-constituency/kapenguria-ward`. */
export const regionId = (name: string, level: Level, within = 'region'): string => `${within}/${levelled(name, level)}`

export const countyId = (name: string): string => regionId(name, 'COUNTY')

export const localityId = (name: string): string => `region/${slug(name)}`

export const region = (id: string, kind: Level | 'COUNTRY' | 'LOCALITY', scheme?: string, value?: string): SeedEntity =>
  scheme === undefined || value === undefined ? { id, kind } : { id, kind, identifiers: [{ scheme, value }] }

const path = (id: string): string => id.slice(id.indexOf('/') + 1)
const lastPart = (id: string): string => id.slice(id.lastIndexOf('/') + 1)
const oneSpaced = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

/** The name of a thing; further properties (a rank, a note) are added as they are. */
export const primaryName = (named: string, text: string, further: Readonly<Record<string, string>> = {}): SeedFact => ({
  id: `name/${path(named)}`,
  type: 'Naming',
  named,
  text: oneSpaced(text),
  nameKind: 'PRIMARY',
  modality: 'STATED',
  ...further,
})

/** Another spelling. */
export const alias = (named: string, text: string): SeedFact => ({
  id: `alias/${path(named)}/${slug(text)}`,
  type: 'Naming',
  named,
  text,
  nameKind: 'ALIAS',
  modality: 'STATED',
})

export const containment = (
  part: string,
  whole: string,
  hierarchy: Hierarchy,
  further: Readonly<Record<string, string>> = {},
): SeedFact => ({
  id: `contains/${path(whole)}/${lastPart(part)}`,
  type: 'Containment',
  part,
  whole,
  hierarchy,
  modality: 'STATED',
  ...further,
})
