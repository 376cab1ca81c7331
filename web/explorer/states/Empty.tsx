import type { ReactNode } from 'react'
import { nothingExplored, type ExploreState } from '../address/exploreState.ts'
import { nearestDay } from '../main/daysOfChange.ts'
import { counted } from '../../shared/counted.ts'
import type { Explored } from '../main/useExplored.ts'

interface EmptyProps {
  readonly state: ExploreState
  readonly explored: Explored
  readonly onChange: (change: Partial<ExploreState>) => void
}

interface Filter {
  readonly words: string
  readonly undo: Partial<ExploreState>
}

const filtersOf = ({ types, via, said, sources, hidden, asKnownAt }: ExploreState): readonly Filter[] => [
  ...(types.length > 0 ? [{ words: 'only some types of entities', undo: { types: nothingExplored.types } }] : []),
  ...(via.length > 0 ? [{ words: 'only some types of facts', undo: { via: nothingExplored.via } }] : []),
  ...(said.length > 0 ? [{ words: 'only facts said in some ways', undo: { said: nothingExplored.said } }] : []),
  ...(sources > 1 ? [{ words: `only facts with ${sources} or more sources`, undo: { sources: 1 } }] : []),
  ...(hidden.size > 0 ? [{ words: `${hidden.size} hidden`, undo: { hidden: nothingExplored.hidden } }] : []),
  ...(asKnownAt ? [{ words: `as known at ${asKnownAt}`, undo: { asKnownAt: null } }] : []),
]

/** Why there is nothing to see: which filter removed it, with one click to undo it. */
export function Empty({ state, explored, onChange }: EmptyProps): ReactNode {
  const { asOf } = state
  const { all, layoutGraph, days } = explored
  const nearest = asOf && nearestDay(days, asOf)
  const filters = filtersOf(state)
  const isByDay = asOf !== null && layoutGraph.facts.length > 0
  if (!isByDay && filters.length === 0)
    return <p className="empty">No fact in this data links it to anything else. Its details may say more.</p>
  return (
    <div className="empty">
      <p>
        0 of {counted(isByDay ? layoutGraph.facts.length : (all?.graph.facts.length ?? 0), 'fact')}{' '}
        {isByDay ? `on ${asOf}` : 'with these filters'}
        {nearest && nearest !== asOf && `; nearest ${nearest}`}
      </p>
      <p className="buttons">
        {isByDay && nearest && nearest !== asOf && (
          <button type="button" onClick={() => onChange({ asOf: nearest })}>
            {nearest} →
          </button>
        )}
        {isByDay && (
          <button type="button" onClick={() => onChange({ asOf: null })}>
            All dates
          </button>
        )}
        {filters.map(({ words, undo }) => (
          <button key={words} type="button" onClick={() => onChange(undo)}>
            Undo: {words}
          </button>
        ))}
      </p>
    </div>
  )
}
