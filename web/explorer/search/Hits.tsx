import type { ReactNode } from 'react'
import type { Entity } from '../../shared/graph.ts'
import { hitContext, type Hit } from './hitContext.ts'

interface HitsProps {
  /** That of the box that they belong to. */
  readonly id: string
  readonly hits: readonly Hit[]
  readonly active: Hit | undefined
  readonly onChoose: (entity: Entity) => void
}

/** What a search found, one below the other: the name, and what tells it from others of that name. */
export function Hits({ id, hits, active, onChoose }: HitsProps): ReactNode {
  return (
    <ul id={`${id}-hits`} role="listbox" aria-label="Found" className="hits" hidden={hits.length === 0}>
      {hits.map((hit) => (
        <li
          key={hit.node.id}
          id={`${id}-${hit.node.id}`}
          role="option"
          aria-selected={hit === active}
          // Not to take the focus from the box, which would close the list before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(hit.node)}
        >
          <span>{hit.node.name}</span> <span className="soft">{hitContext(hit)}</span>
        </li>
      ))}
    </ul>
  )
}
