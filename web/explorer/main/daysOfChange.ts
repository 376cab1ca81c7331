import type { Fact, FuzzyDate } from '../../shared/graph.ts'
import { entityLabel } from '../../shared/words/entityWords.ts'
import { factWords } from '../../shared/words/factWords.ts'
import { timeOf } from '../../shared/words/timeOf.ts'

/** A day on which something changes, and what. */
export interface DayOfChange {
  readonly day: string
  readonly changes: readonly string[]
}

/** The first and the last day that a date can be, each with what that day means. One exact day has one meaning. */
const bounds = (date: FuzzyDate | null, exactly: string, from: string, until: string): readonly (readonly [string, string])[] => {
  if (!date) return []
  if (date.earliest && date.earliest === date.latest) return [[date.earliest, exactly]]
  return [...(date.earliest ? [[date.earliest, from] as const] : []), ...(date.latest ? [[date.latest, until] as const] : [])]
}

const changesOf = (fact: Fact): readonly (readonly [string, string])[] => {
  const time = timeOf(fact)
  if (time.kind !== 'STATE' && time.kind !== 'OCCURRENCE') return []
  return [
    ...bounds(time.start, 'begins', 'may begin from', 'begun by'),
    ...(time.start && time.start.edtf === time.end?.edtf ? [] : bounds(time.end, 'ends', 'may end from', 'ended by')),
    ...(time.kind === 'STATE' ? bounds(time.attestedOn, 'attested', 'attested on a day from', 'attested on a day until') : []),
  ]
}

/** The days on which something changes among facts, in order: only days that the answer itself gives. */
export const daysOfChange = (facts: readonly Fact[]): readonly DayOfChange[] => {
  const days = new Map<string, string[]>()
  for (const fact of facts) {
    for (const [day, meaning] of changesOf(fact)) {
      days.set(day, [...(days.get(day) ?? []), `${meaning}: ${relation(fact)}`])
    }
  }
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, changes]) => ({ day, changes }))
}

const relation = (fact: Fact): string =>
  [fact.subject && entityLabel(fact.subject), factWords(fact).forward, fact.object && entityLabel(fact.object)].filter(Boolean).join(' ')

/** The place of a day among days of change: how many are not after it. */
export const stepsUntil = (days: readonly DayOfChange[], day: string): number => days.filter((each) => each.day <= day).length

/** The day of change nearest to a day, in the calendar. */
export const nearestDay = (days: readonly DayOfChange[], day: string): string | null => {
  const away = (other: string) => Math.abs(Date.parse(other) - Date.parse(day))
  return days.reduce<string | null>((nearest, each) => (nearest === null || away(each.day) < away(nearest) ? each.day : nearest), null)
}
