import type { ReactNode } from 'react'
import type { Entity } from '../../shared/graph.ts'
import { entityLabel } from '../../shared/words/entityWords.ts'

interface HiddenListProps {
  readonly hidden: ReadonlySet<string>
  readonly entities: readonly Entity[]
  readonly onChange: (hidden: ReadonlySet<string>) => void
}

/** What was hidden by hand, each with a button that brings it back. */
export function HiddenList({ hidden, entities, onChange }: HiddenListProps): ReactNode {
  if (hidden.size === 0) return null
  const names = new Map(entities.map((entity) => [entity.id, entityLabel(entity)]))
  return (
    <fieldset className="hidden-list">
      <legend>Hidden</legend>
      <ul>
        {[...hidden].map((id) => (
          <li key={id}>
            {names.get(id) ?? id}{' '}
            <button
              type="button"
              aria-label={`Show ${names.get(id) ?? id} again`}
              onClick={() => onChange(new Set([...hidden].filter((each) => each !== id)))}
            >
              Show again
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
