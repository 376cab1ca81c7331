import type { Certainty } from '../../../src/generated/types.ts'
import type { Fact } from '../graph.ts'
import { certaintyWords } from './certaintyWords.ts'
import { entityLabel } from './entityWords.ts'
import { factWords } from './factWords.ts'
import { modalityWords } from './modalityWords.ts'
import { whenWords } from './whenWords.ts'
import { wordIn } from './wordIn.ts'

const core = (fact: Fact): string => {
  const { forward, value, beforeObject } = factWords(fact)
  const object = fact.object && entityLabel(fact.object)
  const said = value === null ? [forward, object] : [`${forward} ${value}`, object && `${beforeObject} ${object}`]
  return [fact.subject && entityLabel(fact.subject), ...said].filter(Boolean).join(' – ')
}

const speakerOf = ({ assertedBy }: Fact): string | null => (assertedBy ? `according to ${entityLabel(assertedBy)}` : null)

/** What a fact says and who says it, without its dates: “Operation Maliza Uhalifu – in – Kerio Valley, informal area; according to …”. */
export const factLabel = (fact: Fact): string => [core(fact), speakerOf(fact)].filter(Boolean).join('; ')

/** A fact in one line of plain text: “Fred Matiangi – chaired – the meeting; as …; 20 July 2022; stated”. What was not asked for is left out. */
export const factSentence = (fact: Fact): string =>
  [
    core(fact),
    fact.inCapacityOf && `as ${entityLabel(fact.inCapacityOf)}`,
    fact.__typename === 'Dating' ? null : whenWords(fact),
    fact.certainty && wordIn<Certainty>(certaintyWords, fact.certainty),
    modalityWords(fact),
  ]
    .filter(Boolean)
    .join('; ')
