import type { Modality } from '../../../src/generated/types.ts'
import type { Fact } from '../graph.ts'
import { entityLabel } from './entityWords.ts'
import { wordIn } from './wordIn.ts'

/** How a fact follows from its source. */
export const saidAsWords: Readonly<Record<Modality, string>> = {
  STATED: 'stated',
  REPORTED: 'reported',
  IMPLIED: 'implied',
  DERIVED: 'derived',
}

/** How it is said, and what leads to the speaker's name; null where the one or the other was not asked for or is not there. */
export const saidAs = (fact: Fact): { readonly word: string | null; readonly before: string | null } => {
  const word = fact.modality ? wordIn(saidAsWords, fact.modality) : null
  if (fact.assertedBy) return { word, before: 'according to' }
  return { word: fact.modality === 'REPORTED' && fact.assertedBy === null ? 'reported, speaker not stated' : word, before: null }
}

/** “stated”; with its speaker “reported, according to Kipchumba Murkomen”; empty where it was not asked for. */
export const modalityWords = (fact: Fact): string => {
  const { word, before } = saidAs(fact)
  return [word, before && fact.assertedBy && `${before} ${entityLabel(fact.assertedBy)}`].filter(Boolean).join(', ')
}
