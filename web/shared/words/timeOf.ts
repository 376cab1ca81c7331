import { facts, isFactType } from '../../../src/model/facts.ts'
import type { Fact, FuzzyDate } from '../graph.ts'
import { isUnknown } from './dateWords.ts'

/**
 * What time means to a fact, and the days it has. STATE: from `start` until before `end`, or attested on `attestedOn`. OCCURRENCE: the days of
 * its event. DATE: what a Dating gives. TIMELESS: none. NOT_ASKED: the answer holds no dates. Null is not stated; an unknown date is null,
 * but for that of `attestedOn`, which tells that there was a day.
 */
export type FactTime =
  | { readonly kind: 'STATE'; readonly start: FuzzyDate | null; readonly end: FuzzyDate | null; readonly attestedOn: FuzzyDate | null }
  | { readonly kind: 'OCCURRENCE'; readonly start: FuzzyDate | null; readonly end: FuzzyDate | null }
  | { readonly kind: 'DATE'; readonly date: FuzzyDate | null }
  | { readonly kind: 'TIMELESS' }
  | { readonly kind: 'NOT_ASKED' }

const known = (date: FuzzyDate | null | undefined): FuzzyDate | null => (date && !isUnknown(date) ? date : null)

/** The days that are a fact's own. */
export const timeOf = (fact: Fact): FactTime => {
  const time = isFactType(fact.__typename) ? facts[fact.__typename].time : 'STATE'
  if (fact.__typename === 'Dating') return fact.date === undefined ? { kind: 'NOT_ASKED' } : { kind: 'DATE', date: known(fact.date) }
  if (time === 'OCCURRENCE' && fact.event !== undefined)
    return { kind: 'OCCURRENCE', start: known(fact.event?.start), end: known(fact.event?.end) }
  if (fact.start || fact.end || fact.attestedOn || time === 'STATE')
    return fact.start === undefined && fact.end === undefined && fact.attestedOn === undefined
      ? { kind: 'NOT_ASKED' }
      : { kind: 'STATE', start: known(fact.start), end: known(fact.end), attestedOn: fact.attestedOn ?? null }
  return { kind: time === 'TIMELESS' ? 'TIMELESS' : 'NOT_ASKED' }
}

/** A fact's own dates that are stated, each with what it is: `['start', 2016-05-02]`; a single one has no word. */
export const datesOf = (fact: Fact): readonly (readonly [string, FuzzyDate])[] => {
  const time = timeOf(fact)
  const stated = (word: string, date: FuzzyDate | null): readonly (readonly [string, FuzzyDate])[] => (date ? [[word, date]] : [])
  if (time.kind === 'DATE') return stated('', time.date)
  if (time.kind === 'OCCURRENCE')
    return time.start && time.start.edtf === time.end?.edtf
      ? stated('', time.start)
      : [...stated('start', time.start), ...stated('end', time.end)]
  if (time.kind !== 'STATE') return []
  return [...stated('start', time.start), ...stated('end', time.end), ...stated('attested', known(time.attestedOn))]
}
