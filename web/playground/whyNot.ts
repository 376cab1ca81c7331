import type { AnswerGraph } from '../shared/answer/graphOfAnswer.ts'
import type { View } from './views.ts'

/** Why a view cannot show an answer, as a sentence; null where it can. */
export const whyNot = (view: View, { entities, facts, hasDate, hasPlace }: AnswerGraph): string | null => {
  if (view === 'json' || view === 'table') return null
  if (entities.length === 0 && facts.length === 0)
    return 'This answer holds no entity with __typename and id, so there is nothing to draw. Ask for both, or choose Table or JSON.'
  if (view === 'timeline' && !hasDate) return 'This answer holds no date. Ask for start, end, attestedOn or date { edtf earliest latest }.'
  if (view === 'map' && !hasPlace) return 'This answer holds no place. Ask for a region or venue with __typename and id.'
  return null
}
