import { checked } from './gazetteer-check.ts'
import { iso3166Document } from './gazetteer-iso-3166.ts'
import { kenyaLocationsDocument } from './gazetteer-kenya-locations.ts'
import { kenyaRegionsDocument } from './gazetteer-kenya-regions.ts'
import type { SeedDocument } from './seed-document.ts'

/** The places of Kenya: one document for each source, always in the same order, each declaring all that it speaks of. */
export function gazetteer(): SeedDocument[] {
  return checked([kenyaLocationsDocument(), iso3166Document(), kenyaRegionsDocument()])
}
