import type { ReactNode } from 'react'
import { entityTypes } from '../../../src/model/entities.ts'
import type { Entity, Fact } from '../../shared/graph.ts'
import { FactLine } from '../../shared/views/facts/FactLine.tsx'
import { entityLabel } from '../../shared/words/entityWords.ts'
import { writeExplore } from '../address/exploreAddress.ts'
import { nothingExplored, type PathsState } from '../address/exploreState.ts'
import { counted } from '../../shared/counted.ts'
import { documentsOf, weakestStep } from './chainWords.ts'

interface ChainProps {
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
  readonly state: PathsState
}

/** The address of the explorer with a chain in it: each entity on the way is expanded to the type of the next. */
const inGraph = (entities: readonly Entity[], { asOf, via }: PathsState): string => {
  const on = entities.slice(1, -1).flatMap(({ id }, index) => {
    const next = entityTypes.find((type) => type === entities[index + 2]?.__typename)
    return next ? [[id, [next]] as const] : []
  })
  return writeExplore({
    ...nothingExplored,
    focus: entities[0]?.id ?? null,
    asOf,
    via,
    expanded: new Map(on),
    selected: entities.at(-1)?.id ?? null,
  })
}

/** A chain of facts, one sentence each with its own verb and citations, and how well it is founded. */
export function Chain({ entities, facts, state }: ChainProps): ReactNode {
  return (
    <article className="chain">
      <h3>{entities.map(entityLabel).join(' – ')}</h3>
      <ol>
        {facts.map((fact) => (
          <li key={fact.id}>
            <FactLine fact={fact} copying />
          </li>
        ))}
      </ol>
      <p>
        {counted(facts.length, 'fact')} from {counted(documentsOf(facts), 'document')}. {weakestStep(facts)}.{' '}
        <a href={inGraph(entities, state)}>Show in graph</a>
      </p>
    </article>
  )
}
