import { fuzzyDate } from '../time/fuzzy-date.ts'
import type { DateBounds } from '../time/holding.ts'
import type { SeedDate } from '../../seed/seed-document.ts'

/** What a date's properties add to its name. */
export const dateSuffixes = ['', 'Stated', 'Earliest', 'Latest', 'Precision', 'Basis'] as const

/** The six properties that hold the date `name`; null where there is nothing to hold. */
export const storedDate = (name: string, date: SeedDate): Record<string, string | null> => {
  const { edtf, stated, basis } = typeof date === 'string' ? { edtf: date, stated: undefined, basis: undefined } : date
  const { earliest, latest, precision } = fuzzyDate(edtf)
  const values = [
    edtf,
    stated === edtf ? null : (stated ?? null),
    earliest,
    latest,
    precision,
    basis ?? (precision === 'UNKNOWN' ? 'UNKNOWN' : 'STATED'),
  ]
  return Object.fromEntries(dateSuffixes.map((suffix, index) => [name + suffix, values[index] ?? null]))
}

/** The properties of the date `from` of a row, as those of the date `to`; all null without a row. */
export const copiedDate = (row: Readonly<Record<string, unknown>> | undefined, from: string, to: string): Record<string, unknown> =>
  Object.fromEntries(dateSuffixes.map((suffix) => [to + suffix, row?.[from + suffix] ?? null]))

/** The date `name` of a node, as far as its properties tell; null where it has none. */
export const boundsOf = (properties: Readonly<Record<string, unknown>>, name: string): DateBounds | null => {
  const text = (suffix: string) => (properties[name + suffix] ?? null) as string | null
  const edtf = text('')
  return edtf === null ? null : { edtf, earliest: text('Earliest'), latest: text('Latest') }
}
