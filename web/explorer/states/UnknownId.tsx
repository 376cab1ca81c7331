import type { ReactNode } from 'react'
import type { Entity } from '../../shared/graph.ts'
import { SearchBox } from '../search/SearchBox.tsx'

/** The answer to an id that nothing has, and a search to go on with. */
export function UnknownId({ id, onChoose }: { readonly id: string; readonly onChoose: (entity: Entity) => void }): ReactNode {
  return (
    <main id="main" className="plain" tabIndex={-1}>
      <h2>Not found (404)</h2>
      <p>
        Nothing in this data has the id <code>{id}</code>. That does not mean that it does not exist.
      </p>
      <SearchBox label="Search by name" onChoose={onChoose} />
    </main>
  )
}
