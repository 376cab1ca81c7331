import type { Asked } from './askEntity.ts'
import { writeAddress } from '../explorer/address/parameters.ts'
import { pageOf } from '../shared/views/facts/EntityLink.tsx'

/** The other forms that a page has, by the ending of its address. No id ends in these. */
export const forms = ['json', 'jsonld', 'csv'] as const
export type Form = (typeof forms)[number]

/** The address of a page, or of another form of it; defaults are left out. */
export const addressOf = ({ id, asOf, asKnownAt, list, after }: Asked, form?: Form): string =>
  writeAddress(form ? `${pageOf(id)}.${form}` : pageOf(id), [
    ['asof', asOf],
    ['known', asKnownAt],
    ['type', list],
    ['after', after],
  ])

/** The same from its beginning, on the same day. */
export const beginning = (asked: Asked): Asked => ({ ...asked, list: null, after: null })
