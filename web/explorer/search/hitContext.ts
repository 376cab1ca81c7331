import type { FindQuery } from '../../generated/documents.ts'
import { plainDateWords } from '../../shared/words/dateWords.ts'
import { entityLabel, entityWords } from '../../shared/words/entityWords.ts'

export type Hit = NonNullable<FindQuery['search']>['edges'][number]

/** What tells a hit from others of its name: its type and kind, the name that matched, its region, office or day. */
export const hitContext = ({ node, matched }: Hit): string => {
  const tenure = 'tenures' in node ? node.tenures?.nodes[0] : undefined
  const containment = 'containedIn' in node ? node.containedIn?.nodes[0] : undefined
  const start = 'start' in node ? node.start : undefined
  return [
    entityWords(node),
    matched && matched.text !== node.name && `also “${matched.text}”`,
    containment?.whole && `in ${entityLabel(containment.whole)}`,
    tenure?.office?.name,
    start && plainDateWords(start),
  ]
    .filter(Boolean)
    .join(' · ')
}
