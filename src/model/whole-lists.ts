import { mostCitations } from './facts.ts'

/** Lists that come whole, without pages, and the most that each may hold; `names` has its own in the row of Naming. */
export const wholeLists = { citations: mostCitations, conflictsWith: 10, identifiers: 10, ancestors: 10 } as const
