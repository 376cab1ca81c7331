import { useState, type ReactNode } from 'react'
import { entities, entityTypes, type EntityType } from '../../../src/model/entities.ts'
import { ReachDocument } from '../../generated/documents.ts'
import { typeWord } from '../../shared/words/typeWords.ts'
import { useAnswer } from '../../shared/useQuestion.ts'
import type { ExploreState } from '../address/exploreState.ts'
import { Dialog } from '../../shared/Dialog.tsx'
import { Problem } from '../states/Problem.tsx'
import { Waiting } from '../states/Waiting.tsx'

interface ExpandProps {
  readonly id: string
  readonly state: ExploreState
  readonly onExpand: (types: readonly EntityType[]) => void
  readonly onClose: () => void
}

const ownType = (id: string): EntityType | undefined => entityTypes.find((type) => id.startsWith(`${entities[type].folder}/`))

/** Asks how many of each type lie around an entity, and which of them to add. */
export function Expand({ id, state, onExpand, onClose }: ExpandProps): ReactNode {
  const { via, asOf, asKnownAt, expanded } = state
  const question = useAnswer(ReachDocument, { of: id, via: via.length > 0 ? [...via] : null, asOf, asKnownAt })
  const [left, setLeft] = useState<ReadonlySet<EntityType>>(new Set())
  const counts = (question.data?.neighbourhood?.counts ?? [])
    .map(({ type, total }) => ({ type, total: type === ownType(id) ? total - 1 : total }))
    .filter(({ total }) => total > 0)
  const chosen = counts.filter(({ type }) => !left.has(type)).map(({ type }) => type)
  const toggle = (type: EntityType) =>
    setLeft((before) => new Set([...before].filter((each) => each !== type).concat(before.has(type) ? [] : type)))
  return (
    <Dialog title="Expand: what lies around it" onClose={onClose}>
      <Waiting question={question} />
      <Problem question={question} />
      {question.isCurrent && counts.length === 0 && <p>No fact in this data links it to anything.</p>}
      {expanded.has(id) && <p>It was expanded before; this choice takes the place of that one.</p>}
      {counts.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            onExpand(chosen)
            onClose()
          }}
        >
          <fieldset className="check-list">
            <legend>Which of these to add</legend>
            {counts.map(({ type, total }) => (
              <label key={type}>
                <input type="checkbox" checked={!left.has(type)} onChange={() => toggle(type)} />
                {typeWord(type, 2)} {total}
              </label>
            ))}
          </fieldset>
          <button type="submit" disabled={chosen.length === 0}>
            Expand
          </button>
        </form>
      )}
    </Dialog>
  )
}
