import type { Rank } from '../../../../src/generated/types.ts'
import type { Fact } from '../../graph.ts'
import { wordIn } from '../../words/wordIn.ts'

const rankWords: Readonly<Record<Rank, string>> = {
  PREFERRED: 'preferred',
  NORMAL: 'neither preferred nor deprecated',
  DEPRECATED: 'deprecated, not to be relied on',
}

/**
 * How a fact stands beside others: its rank where it is not the usual one or where another contradicts it, how many documents say it where
 * several do, and whether it was denied or taken back.
 */
export const standingWords = (fact: Fact): readonly string[] => {
  const ranked = fact.rank !== undefined && (fact.rank !== 'NORMAL' || (fact.conflictsWith?.length ?? 0) > 0)
  return [
    ...(fact.denied ? ['denied by the source'] : []),
    ...(ranked ? [wordIn<Rank>(rankWords, fact.rank ?? '')] : []),
    ...((fact.sources ?? 0) > 1 ? [`${fact.sources} documents say so`] : []),
    ...(fact.retractedAt ? [`taken back on ${fact.retractedAt.slice(0, 10)}`] : []),
  ]
}
