import type { Fact } from '../graph.ts'
import { entityLabel } from '../words/entityWords.ts'
import type { AnswerTable } from './tablesOfAnswer.ts'

/** Which entity stood in which, and under what field; no table where none did. */
export const nestingTable = (nestings: readonly Fact[]): readonly AnswerTable[] => {
  const rows = nestings.flatMap(({ subject, __typename, object }) =>
    subject && object ? [[subject.id, entityLabel(subject), __typename, object.id, entityLabel(object)]] : [],
  )
  return rows.length > 0 ? [{ name: 'entities within entities', columns: ['within_id', 'within', 'field', 'id', 'entity'], rows }] : []
}
