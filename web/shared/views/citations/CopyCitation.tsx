import { useState, type ReactNode } from 'react'
import type { Citation } from '../../graph.ts'
import { citationText } from '../../words/citationWords.ts'

/** A button that puts a citation on the clipboard as text, and says whether it did. */
export function CopyCitation({ citation }: { readonly citation: Citation }): ReactNode {
  const [outcome, setOutcome] = useState('')
  const copy = (): void => {
    const said = (words: string) => (): void => setOutcome(words)
    navigator.clipboard.writeText(citationText(citation)).then(said('Copied'), said('The browser does not allow copying here'))
  }
  return (
    <p className="citation-copy">
      <button type="button" onClick={copy}>
        Copy citation
      </button>{' '}
      <span role="status">{outcome}</span>
    </p>
  )
}
