import type { Context } from '../context.ts'
import type { Row } from '../graph/rows.ts'
import { facts, type FactType } from '../model/facts.ts'
import { after, type Soon } from '../soon.ts'

/** A fact as seen from a day asked about. */
export const seenAsOf = (fact: Row, asOf: string | null | undefined): Row => (asOf ? { ...fact, asOf } : fact)

/** The facts with these ids, as seen from a day asked about. */
export const factsAsOf = (
  ids: readonly string[],
  asOf: string | null | undefined,
  { loaders }: Context,
): Soon<readonly (Row | Error | null)[]> =>
  after(loaders.node.loadMany(ids), (found) => found.map((fact) => (fact === null || fact instanceof Error ? fact : seenAsOf(fact, asOf))))

/** How sure it is that a fact holds on the day asked about; null where none was asked, where time does not matter to it, or where it is ruled out. */
export const certaintyOf = (fact: Row): 'CERTAIN' | 'POSSIBLE' | null => {
  const asOf = fact['asOf']
  if (typeof asOf !== 'string' || facts[fact.__typename as FactType].time === 'TIMELESS') return null
  const { certainFrom, certainUntil, attestedDay, possibleFrom, possibleUntil } = fact as Row & Record<string, string | undefined>
  if (asOf < (possibleFrom ?? attestedDay ?? asOf) || asOf > (possibleUntil ?? attestedDay ?? asOf)) return null
  return attestedDay === asOf || (certainFrom && certainUntil && certainFrom <= asOf && asOf <= certainUntil) ? 'CERTAIN' : 'POSSIBLE'
}
