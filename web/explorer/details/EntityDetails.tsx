import type { ReactNode } from 'react'
import { FactsOfDocument, SaidByDocument, SaidInDocument } from '../../generated/documents.ts'
import type { Entity } from '../../shared/graph.ts'
import { entityLabel, entityWords } from '../../shared/words/entityWords.ts'
import type { ExploreState } from '../address/exploreState.ts'
import type { EntityNode } from './DetailsPane.tsx'
import { NotStated } from './NotStated.tsx'
import { PagedFacts } from './PagedFacts.tsx'
import { Shown } from './Shown.tsx'
import { VerifyQuestion } from './VerifyQuestion.tsx'

interface EntityDetailsProps {
  readonly node: EntityNode
  readonly state: ExploreState
  readonly onSelect: (id: string) => void
  readonly onExplore: (entity: Pick<Entity, 'id'>) => void
}

const speaking = new Set(['Person', 'Group', 'Organization'])

/** An entity: what it is called, its codes, its facts, what it said, what no source says of it. */
export function EntityDetails({ node, state, onSelect, onExplore }: EntityDetailsProps): ReactNode {
  const { asOf, asKnownAt, focus } = state
  const paged = { id: node.id, asOf, asKnownAt, onSelect }
  return (
    <>
      <p className="kind">{entityWords(node)}</p>
      <h2>{entityLabel(node)}</h2>
      {node.id !== focus && (
        <p>
          <button type="button" onClick={() => onExplore(node)}>
            Make it the focus
          </button>
        </p>
      )}
      <Shown node={node} />
      <NotStated node={node} />
      <PagedFacts title="Facts" document={FactsOfDocument} {...paged} />
      {speaking.has(node.__typename) && (
        <PagedFacts title="What it is reported to have said" document={SaidByDocument} isFolded {...paged} />
      )}
      {node.__typename === 'Document' && <PagedFacts title="What rests on it" document={SaidInDocument} isFolded {...paged} />}
      {node.__typename !== 'Document' && <VerifyQuestion entity={node} state={state} onSelect={onSelect} />}
    </>
  )
}
