import type { ReactNode } from 'react'
import { addressOf } from './addresses.ts'
import type { Asked, Page } from './askEntity.ts'

/** How to refer to a page so that others find what it says now, also after later corrections. */
export function CiteThis({ asked, name, dataset, origin }: CiteThisProps): ReactNode {
  const asKnownAt = asked.asKnownAt ?? dataset?.lastRecordedAt ?? null
  const address = origin + addressOf({ ...asked, asKnownAt })
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">Cite this page</h2>
      <p className="cite">
        “{name}”. Jukwaa, the cited knowledge graph of public office{asKnownAt && `, as known at ${asKnownAt}`}.{' '}
        <a href={address}>{address}</a>
      </p>
      <p>
        Licences of the documents: {dataset?.licence ?? 'not stated'}. Each fact above names its own document; cite that for what it says.
      </p>
    </section>
  )
}

export interface CiteThisProps {
  readonly asked: Asked
  readonly name: string
  readonly dataset: Page['dataset']
  /** `http://127.0.0.1:4000`. */
  readonly origin: string
}
