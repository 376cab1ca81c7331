import type { Fact } from '../../graph.ts'

/** Facts by their ids, so that a contradiction can be told by what it says. */
export const factsById = (facts: readonly Fact[]): ReadonlyMap<string, Fact> => new Map(facts.map((fact) => [fact.id, fact]))
