import type { Fact } from '../../shared/graph.ts'
import { certaintyWords } from '../../shared/words/certaintyWords.ts'
import { modalityWords } from '../../shared/words/modalityWords.ts'
import { modalities } from '../address/exploreAddress.ts'

/** How many documents a chain rests on, each counted once. */
export const documentsOf = (facts: readonly Fact[]): number =>
  new Set(facts.flatMap(({ citations }) => citations?.flatMap(({ document }) => document?.id ?? []) ?? [])).size

/** How far a fact is from the surest: what only may hold or is only planned first, then how it is said, then how many say it. */
const doubtOf = ({ certainty, planned, modality, sources }: Fact): readonly number[] => [
  Number(certainty === 'POSSIBLE') + Number(planned === true),
  modalities.findIndex((each) => each === modality),
  -(sources ?? 0),
]

const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((value, index) => value !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

const reasonsOf = ({ certainty, planned, sources, ...fact }: Fact): string =>
  [
    certainty === 'POSSIBLE' && certaintyWords.POSSIBLE,
    planned && 'planned',
    modalityWords(fact),
    sources === 1 ? 'one document says so' : sources && `${sources} documents say so`,
  ]
    .filter(Boolean)
    .join(', ')

/** The weakest step of a chain in words; where none is weaker than the others, that. */
export const weakestStep = (facts: readonly Fact[]): string => {
  const doubts = facts.map(doubtOf)
  const most = doubts.reduce((weakest, doubt) => (compare(doubt, weakest) > 0 ? doubt : weakest), doubts[0] ?? [])
  const weakest = facts.flatMap((fact, index) => (compare(doubts[index] ?? [], most) === 0 ? [{ fact, step: index + 1 }] : []))
  const [first] = weakest
  if (!first) return 'It has no step'
  const reasons = reasonsOf(first.fact)
  if (weakest.length === facts.length && facts.length > 1) return `No step is weaker than the others: each ${reasons}`
  const steps = weakest.map(({ step }) => step).join(' and ')
  return `Weakest ${weakest.length === 1 ? 'step' : 'steps'}: ${steps} (${reasons})`
}
