import { useSyncExternalStore, type ReactNode } from 'react'
import type { Fact } from '../shared/graph.ts'
import { CitationDetails } from '../shared/views/citations/CitationDetails.tsx'
import { factSentence } from '../shared/words/factSentence.ts'
import type { ExploreState } from './address/exploreState.ts'
import { useMedia } from './useMedia.ts'

interface PrintedFactsProps {
  readonly state: ExploreState
  /** Of the focus. */
  readonly name: string
  readonly facts: readonly Fact[]
}

let isPrinting = false

const watchPrinting = (changed: () => void): (() => void) => {
  const set = (now: boolean) => () => {
    isPrinting = now
    changed()
  }
  const [before, after] = [set(true), set(false)]
  addEventListener('beforeprint', before)
  addEventListener('afterprint', after)
  return () => {
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', after)
  }
}

const usePrinting = (): boolean => {
  const isMedium = useMedia('print')
  return useSyncExternalStore(watchPrinting, () => isPrinting) || isMedium
}

/** The head of a print: what it shows, of which day, as known when, and where it can be had again. */
export function PrintHead({ state, name }: Omit<PrintedFactsProps, 'facts'>): ReactNode {
  if (!usePrinting()) return null
  const { asOf, asKnownAt } = state
  return (
    <section aria-label="About this print" className="print-head">
      <h1>{name}</h1>
      <p>
        {asOf ? `As of ${asOf}` : 'All dates'}; as known at {asKnownAt ?? new Date().toISOString()}
        <br />
        {location.href}
      </p>
    </section>
  )
}

/** Below the picture of a print: every fact with its citations in full. */
export function PrintedFacts({ facts }: Pick<PrintedFactsProps, 'facts'>): ReactNode {
  if (!usePrinting()) return null
  return (
    <section aria-label="Facts and their sources" className="print-facts">
      <h2>Facts and their sources</h2>
      <ol>
        {facts.map((fact) => (
          <li key={fact.id}>
            <p>{factSentence(fact)}</p>
            {fact.note && <p>Note: {fact.note}</p>}
            {fact.citations?.map((citation, at) => (
              <CitationDetails key={at} citation={citation} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
