import type { ReactNode } from 'react'
import type { Fact } from '../../graph.ts'
import { CitationMark } from '../citations/CitationMark.tsx'
import type { Linking } from './EntityLink.tsx'

/** The marks of a fact's citations, numbered within the fact. */
export function FactCitations({
  fact,
  copying = false,
  ...linking
}: Linking & { readonly fact: Fact; readonly copying?: boolean }): ReactNode {
  return fact.citations?.map((citation, index) => (
    <CitationMark key={index} number={index + 1} citation={citation} copying={copying} {...linking} />
  ))
}
