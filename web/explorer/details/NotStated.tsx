import type { ReactNode } from 'react'
import type { FuzzyDate } from '../../shared/graph.ts'
import { dateWords, isUnknown } from '../../shared/words/dateWords.ts'
import { Terms } from '../Terms.tsx'
import type { EntityNode } from './DetailsPane.tsx'

type Row = readonly [term: string, words: string]

const day = (date: FuzzyDate | null): string | null => (date && !isUnknown(date) ? dateWords(date) : null)

const datesOf = (start: FuzzyDate | null, end: FuzzyDate | null): readonly Row[] => {
  if (!day(start) && !day(end)) return [['Date', 'date not stated']]
  if (start?.edtf === end?.edtf) return [['Date', day(start) ?? 'date not stated']]
  return [
    ['Start', day(start) ?? 'start not stated'],
    ['End', day(end) ?? 'end not stated'],
  ]
}

const rowsOf = (node: EntityNode): readonly Row[] => {
  if (node.__typename === 'Event')
    return [...datesOf(node.start, node.end), ...(node.chairs?.totalCount === 0 ? [['Chair', 'not stated'] as const] : [])]
  if (node.__typename === 'Operation' || node.__typename === 'Measure')
    return [
      ...datesOf(node.start, node.end),
      ['Status', node.status === 'NOT_STATED' ? 'not stated' : node.status.toLowerCase()],
      ...(node.leaders?.totalCount === 0 ? [['Leader', 'not stated'] as const] : []),
    ]
  if (node.__typename === 'Office' && node.tenures?.totalCount === 0) return [['Holder', 'not stated']]
  return []
}

/** Dates, status, chair and leader of an entity; what no source gives is written out. */
export function NotStated({ node }: { readonly node: EntityNode }): ReactNode {
  const rows = rowsOf(node)
  return (
    <>
      {rows.length > 0 && <Terms rows={rows} />}
      {node.__typename === 'Event' && !node.participantsComplete && (
        <p className="soft">
          {node.everybody?.totalCount === 0
            ? 'Participants: not stated.'
            : 'No source gives a complete list of participants: others may have been there.'}
        </p>
      )}
    </>
  )
}
