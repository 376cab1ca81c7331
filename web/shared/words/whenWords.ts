import type { DateBasis } from '../../../src/generated/types.ts'
import type { Fact, FuzzyDate } from '../graph.ts'
import { basisWords, dateWords, isUnknown } from './dateWords.ts'
import { datesOf, timeOf } from './timeOf.ts'
import { wordIn } from './wordIn.ts'

/** When a fact holds or happened, in words; null where time does not matter to it. What is not stated is written out. */
export const whenWords = (fact: Fact): string | null => {
  const time = timeOf(fact)
  switch (time.kind) {
    case 'TIMELESS':
      return null
    case 'NOT_ASKED':
      return 'date not asked for'
    case 'DATE':
      return dateWords(time.date)
    case 'OCCURRENCE':
      return occurrenceWords(time.start, time.end)
    case 'STATE':
      return stateWords(time.start, time.end, time.attestedOn, fact.__typename === 'Tenure')
  }
}

const occurrenceWords = (start: FuzzyDate | null, end: FuzzyDate | null): string => {
  if (!start && !end) return 'date not stated'
  if (start && start.edtf === end?.edtf) return dateWords(start)
  return [start ? `from ${dateWords(start)}` : 'start not stated', end ? `to ${dateWords(end)}` : 'end not stated'].join(
    start && end ? ' ' : ', ',
  )
}

const stateWords = (start: FuzzyDate | null, end: FuzzyDate | null, attestedOn: FuzzyDate | null, alwaysBounds: boolean): string => {
  const bounds = [start ? `from ${dateWords(start)}` : 'start not stated', end ? `until before ${dateWords(end)}` : 'end not stated'].join(
    ', ',
  )
  const seen = attestedOn && (isUnknown(attestedOn) ? 'date not stated' : `attested on ${dateWords(attestedOn)}`)
  if (start || end) return seen ? `${bounds}; ${seen}` : bounds
  return attestedOn || alwaysBounds ? `${seen ?? 'date not stated'}; ${bounds}` : 'date not stated'
}

/** The dates of a fact as EDTF: `2022-07-20`, or `start 2016-05-02, end 2019-03-01`; `XXXX-XX-XX` where none is stated. */
export const edtfOf = (fact: Fact): string =>
  datesOf(fact)
    .map(([word, { edtf }]) => [word, edtf].filter(Boolean).join(' '))
    .join(', ') || 'XXXX-XX-XX'

/** On what the dates of a fact rest: “derived”; “start: stated by the source, end: derived”. */
export const restsOn = (fact: Fact): string =>
  datesOf(fact)
    .map(([word, { basis }]) =>
      [word, basis === undefined ? 'not asked for' : wordIn<DateBasis>(basisWords, basis)].filter(Boolean).join(': '),
    )
    .join(', ') || basisWords.UNKNOWN
