import type { Certainty } from '../../../src/generated/types.ts'

/** How sure it is that a fact holds on the day asked about. */
export const certaintyWords: Readonly<Record<Certainty, string>> = { CERTAIN: 'certain', POSSIBLE: 'possible' }
