import type { ReactNode } from 'react'
import { DetailsDocument, type DetailsQuery } from '../../generated/documents.ts'
import type { Entity, Fact } from '../../shared/graph.ts'
import type { Question } from '../../shared/useQuestion.ts'
import type { ExploreState } from '../address/exploreState.ts'
import { playgroundLink } from '../playgroundLink.ts'
import { Problem } from '../states/Problem.tsx'
import { Waiting } from '../states/Waiting.tsx'
import { EntityDetails } from './EntityDetails.tsx'
import { FactDetails } from './FactDetails.tsx'

interface DetailsPaneProps {
  readonly id: string
  readonly question: Question<DetailsQuery>
  readonly state: ExploreState
  readonly onSelect: (id: string) => void
  readonly onExplore: (entity: Pick<Entity, 'id'>) => void
}

export type DetailsNode = NonNullable<DetailsQuery['node']>
export type EntityNode = Exclude<DetailsNode, { subject: unknown }>

const isFact = (node: DetailsNode): node is Exclude<DetailsNode, EntityNode> => 'modality' in node

/** All that is said of what is selected, an entity or a fact; of the focus where nothing is. */
export function DetailsPane({ id, question, state, onSelect, onExplore }: DetailsPaneProps): ReactNode {
  const { asKnownAt } = state
  const node = question.data?.node
  return (
    <aside id="details" aria-label="Details" className="panel details" tabIndex={-1}>
      <Waiting question={question} />
      <Problem question={question} />
      {question.isCurrent && !node && <p>Nothing in this data has the id {id}.</p>}
      {node &&
        (isFact(node) ? (
          <FactDetails fact={node as Fact} onSelect={onSelect} />
        ) : (
          <EntityDetails key={node.id} node={node} state={state} onSelect={onSelect} onExplore={onExplore} />
        ))}
      {node && (
        <p className="soft">
          <a href={`/e/${node.id}`}>Page of its own</a> · <a href={playgroundLink(DetailsDocument, { id, asKnownAt })}>Open as GraphQL</a>
        </p>
      )}
    </aside>
  )
}
