import type { Certainty } from '../../../../src/generated/types.ts'
import type { Fact } from '../../graph.ts'
import { certaintyWords } from '../../words/certaintyWords.ts'
import { factLabel } from '../../words/factSentence.ts'
import { edtfOf, restsOn, whenWords } from '../../words/whenWords.ts'
import { wordIn } from '../../words/wordIn.ts'

/** What an item of the timeline shows: the fact and its speaker, whether it is sure and uncontradicted, and its dates in words. */
export const itemLabel = (fact: Fact): string =>
  [
    factLabel(fact),
    fact.certainty && `${fact.certainty === 'POSSIBLE' ? '? ' : ''}${wordIn<Certainty>(certaintyWords, fact.certainty)}`,
    fact.conflictsWith?.length && '≠ contradicted by another fact',
    // A Dating says its date already.
    fact.__typename === 'Dating' ? null : whenWords(fact),
  ]
    .filter(Boolean)
    .join('; ')

/** All that an item of the timeline says: what it shows, its EDTF, and on what that rests. */
export const itemWords = (fact: Fact): string => `${itemLabel(fact)}; EDTF ${edtfOf(fact)}; date: ${restsOn(fact)}`
