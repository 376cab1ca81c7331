import { always, type Holding } from '../time/holding.ts'

/** The days on which a fact holds as its node has them: without the bounds that go without saying. */
export type StoredHolding = Omit<Holding, 'possibleFrom' | 'possibleUntil'> & {
  readonly possibleFrom: string | null
  readonly possibleUntil: string | null
}

/** A bound is not stored where it is the attested day or, without one, where nothing bounds the fact. */
export const storedHolding = (holding: Holding): StoredHolding => {
  const { attestedDay, possibleFrom, possibleUntil } = holding
  return {
    ...holding,
    possibleFrom: possibleFrom === (attestedDay ?? always.possibleFrom) ? null : possibleFrom,
    possibleUntil: possibleUntil === (attestedDay ?? always.possibleUntil) ? null : possibleUntil,
  }
}

/** The condition that the dates of a fact do not rule out a day; both are Cypher. */
export const isPossibleOn = (fact: string, day: string): string =>
  `coalesce(${fact}.possibleFrom, ${fact}.attestedDay, ${day}) <= ${day} AND ${day} <= coalesce(${fact}.possibleUntil, ${fact}.attestedDay, ${day})`

/** The condition that the dates of a fact say that it holds on a day; both are Cypher. */
export const isCertainOn = (fact: string, day: string): string =>
  `(${fact}.certainFrom <= ${day} AND ${day} <= ${fact}.certainUntil OR ${fact}.attestedDay = ${day})`
