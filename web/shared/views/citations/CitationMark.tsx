import type { ReactNode } from 'react'
import { citationName } from '../../words/citationWords.ts'
import { CitationDetails, type CitationDetailsProps } from './CitationDetails.tsx'

/** The mark `[n]` of a citation; opening it shows the citation, also without script. */
export function CitationMark({ number, ...details }: CitationDetailsProps & { readonly number: number }): ReactNode {
  return (
    <details className="citation">
      <summary aria-label={citationName(details.citation, number)}>[{number}]</summary>
      <CitationDetails {...details} />
    </details>
  )
}
