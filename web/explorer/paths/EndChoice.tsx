import type { ReactNode } from 'react'
import { NameOfDocument } from '../../generated/documents.ts'
import { useAnswer } from '../../shared/useQuestion.ts'
import { SearchBox } from '../search/SearchBox.tsx'

interface EndChoiceProps {
  readonly label: string
  readonly id: string | null
  readonly onChoose: (id: string) => void
}

/** One end of the paths: a search that shows the name of what was chosen. */
export function EndChoice({ label, id, onChoose }: EndChoiceProps): ReactNode {
  const question = useAnswer(NameOfDocument, id ? { id } : null)
  const node = question.isCurrent ? question.data?.node : null
  const isUnknown = question.isCurrent && question.data !== null && node === null
  const name = node && 'name' in node ? node.name : ''
  return (
    <div className="end">
      <SearchBox key={`${id} ${name}`} label={label} text={name} onChoose={(entity) => onChoose(entity.id)} />
      {isUnknown && (
        <p role="status" className="wrong">
          Nothing in this data has the id {id}
        </p>
      )}
    </div>
  )
}
