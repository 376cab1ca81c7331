import { useEffect, useState, type ReactNode } from 'react'
import type { FactPageFragment, FactsOfQueryVariables, TypedDocumentString } from '../../generated/documents.ts'
import type { Fact } from '../../shared/graph.ts'
import { useAnswer } from '../../shared/useQuestion.ts'
import { FactList } from '../../shared/views/facts/FactList.tsx'
import { playgroundLink } from '../playgroundLink.ts'
import { Problem } from '../states/Problem.tsx'
import { Waiting } from '../states/Waiting.tsx'

interface PagedFactsProps {
  readonly title: string
  /** Asks a page of facts, which it calls `facts`. */
  readonly document: TypedDocumentString<{ readonly node: object | null }, FactsOfQueryVariables>
  readonly id: string
  readonly asOf: string | null
  readonly asKnownAt: string | null
  /** Nothing is asked until it is opened. */
  readonly isFolded?: boolean
  readonly onSelect: (id: string) => void
}

const pageOf = (node: object | null | undefined): FactPageFragment | null =>
  node && 'facts' in node ? (node.facts as FactPageFragment | null) : null

/** Facts of an entity in pages of twenty; each further page is asked for by its cursor and joins those before. */
export function PagedFacts({ title, document, id, asOf, asKnownAt, isFolded = false, onSelect }: PagedFactsProps): ReactNode {
  const [isOpen, setOpen] = useState(!isFolded)
  const [after, setAfter] = useState<string | null>(null)
  const [before, setBefore] = useState<readonly Fact[]>([])
  const variables = { id, after, asOf, asKnownAt }
  const question = useAnswer(document, isOpen ? variables : null)
  useEffect(() => {
    setAfter(null)
    setBefore([])
  }, [id, asOf, asKnownAt])
  const page = pageOf(question.data?.node)
  const facts: readonly Fact[] = [...before, ...((question.isCurrent && page?.nodes) || [])]
  const more = () => {
    setBefore(facts)
    setAfter(page?.pageInfo.endCursor ?? null)
  }
  const content = (
    <>
      <Waiting question={question} />
      <Problem question={question} asGraphql={playgroundLink(document, variables)} />
      {page && page.totalCount === 0 && <p className="soft">None in this data.</p>}
      <FactList facts={facts} onSelect={onSelect} copying />
      {page?.pageInfo.hasNextPage && (
        <button type="button" disabled={!question.isCurrent} onClick={more}>
          More: {facts.length} of {page.totalCount} shown
        </button>
      )}
    </>
  )
  if (!isFolded)
    return (
      <section className="paged-facts">
        <h3>
          {title}
          {page?.totalCount != null && `: ${page.totalCount}`}
        </h3>
        {content}
      </section>
    )
  return (
    <details className="paged-facts" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && content}
    </details>
  )
}
