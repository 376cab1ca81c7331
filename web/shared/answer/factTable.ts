import type { Certainty } from '../../../src/generated/types.ts'
import { citationText } from '../exports/factColumns.ts'
import type { Entity, Fact } from '../graph.ts'
import { certaintyWords } from '../words/certaintyWords.ts'
import { entityLabel } from '../words/entityWords.ts'
import { factWords } from '../words/factWords.ts'
import { saidAs } from '../words/modalityWords.ts'
import { whenWords } from '../words/whenWords.ts'
import { wordIn } from '../words/wordIn.ts'
import type { AnswerTable } from './tablesOfAnswer.ts'

const columns = [
  'id',
  'type',
  'subject_id',
  'subject',
  'relation',
  'object_id',
  'object',
  'value',
  'when',
  'certainty',
  'said_as',
  'speaker_id',
  'speaker',
  'citations',
] as const

const notAsked = 'not asked for'

const label = (entity: Entity | null | undefined): string => (entity ? entityLabel(entity) : '')

const rowOf = (fact: Fact): readonly string[] => {
  const { forward, value } = factWords(fact)
  return [
    fact.id,
    fact.__typename,
    fact.subject?.id ?? '',
    label(fact.subject),
    forward,
    fact.object?.id ?? '',
    label(fact.object),
    value ?? '',
    whenWords(fact) ?? '',
    fact.certainty === undefined
      ? notAsked
      : fact.certainty === null
        ? 'no day asked about'
        : wordIn<Certainty>(certaintyWords, fact.certainty),
    saidAs(fact).word ?? notAsked,
    fact.assertedBy?.id ?? '',
    fact.assertedBy === undefined ? notAsked : label(fact.assertedBy),
    fact.citations === undefined ? notAsked : (fact.citations ?? []).map(citationText).join('; '),
  ]
}

/** The facts as rows of text, with the words of the table on screen: for a file. */
export const factTable = (name: string, facts: readonly Fact[]): AnswerTable => ({ name, columns, rows: facts.map(rowOf) })
