import type { ReactNode } from 'react'
import type { Citation } from '../../graph.ts'
import { citationPlace, publicationWords } from '../../words/citationWords.ts'
import { EntityLink, type Linking } from '../facts/EntityLink.tsx'
import { CopyCitation } from './CopyCitation.tsx'

/** Where a citation points, by which hash it can be checked, and the words, where the server has them. */
export function CitationDetails({ citation, copying = false, ...linking }: CitationDetailsProps): ReactNode {
  const { document, passageSha256, passage } = citation
  return (
    <div className="citation-details">
      {document && (
        <p>
          <EntityLink entity={document} {...linking} />
          {publicationWords(document).map((words) => `, ${words}`)}
        </p>
      )}
      <p>{citationPlace(citation)}</p>
      {passage ? (
        <blockquote>{passage}</blockquote>
      ) : (
        passage === null && <p>{passageSha256 ? 'words not on this server' : 'no passage given'}</p>
      )}
      {passageSha256 && <Hash of="passage" value={passageSha256} />}
      {document?.sha256 && <Hash of="document" value={document.sha256} />}
      {copying && <CopyCitation citation={citation} />}
    </div>
  )
}

export interface CitationDetailsProps extends Linking {
  readonly citation: Citation
  /** Whether there is a button to copy it, which works only with script. */
  readonly copying?: boolean
}

function Hash({ of, value }: { readonly of: string; readonly value: string }): ReactNode {
  return (
    <details className="citation-hash">
      <summary>
        SHA-256 of the {of}: <code>{value.slice(0, 8)}…</code>
      </summary>
      <code>{value}</code>
    </details>
  )
}
