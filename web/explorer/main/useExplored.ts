import { useMemo, useRef } from 'react'
import type { Fact, Graph } from '../../shared/graph.ts'
import { shown } from '../../shared/shown.ts'
import { useQuestion, type Question } from '../../shared/useQuestion.ts'
import type { ExploreState } from '../address/exploreState.ts'
import { askAround, type Around } from './askAround.ts'
import { daysOfChange, type DayOfChange } from './daysOfChange.ts'

/** Everything the page shows of a state. */
export interface Explored {
  /** The question that the page waits for: of the day asked about, or of all dates. */
  readonly question: Question<Around>
  /** As answered, of all dates and before filters. */
  readonly all: Around | null
  /** As answered on the day asked about, before filters. */
  readonly dated: Around | null
  /** What is left of it by the filters. */
  readonly graph: Graph
  /** The same of all dates, for the places of nodes. */
  readonly layoutGraph: Graph
  readonly days: readonly DayOfChange[]
  /** The facts of all dates that are not there on the day asked about; null where none was asked, or where not all are here. */
  readonly ruledOut: readonly Fact[] | null
}

const nothing: Graph = { entities: [], facts: [] }
const pause = 150

const keyOf = ({ focus, depth, via, asKnownAt, expanded }: ExploreState, asOf: string | null): string | null =>
  focus && JSON.stringify([focus, depth, via, asKnownAt, [...expanded], asOf])

/** Asks for what a state shows: of all dates, and of its day where it has one. Filters ask nothing. */
export const useExplored = (state: ExploreState): Explored => {
  const { focus, asOf, types, said, sources, hidden } = state
  const ofAll = useQuestion(keyOf(state, null), (signal) => askAround(state, null, signal))
  const ofDay = useQuestion(asOf && keyOf(state, asOf), (signal) => askAround(state, asOf, signal), pause)
  const question = asOf ? ofDay : ofAll
  const all = ofAll.data
  // What was seen of all dates stays until the day's answer comes; what was never seen is not shown in its place.
  const seen = useRef<Around | null>(null)
  if (!asOf) seen.current = all
  const dated = asOf ? (ofDay.data ?? seen.current) : all
  return useMemo(() => {
    const choice = { focus, types, said, sources, hide: [...hidden] }
    const layoutGraph = all ? shown(all.graph, choice) : nothing
    const graph = dated ? shown(dated.graph, choice) : nothing
    const there = new Set(graph.facts.map(({ id }) => id))
    const isCounted = asOf !== null && ofDay.isCurrent && ofAll.isCurrent && !all?.truncated && !dated?.truncated
    return {
      question,
      all,
      dated,
      graph,
      layoutGraph,
      days: daysOfChange(layoutGraph.facts),
      ruledOut: isCounted ? layoutGraph.facts.filter(({ id }) => !there.has(id)) : null,
    }
  }, [question, all, dated, focus, asOf, types, said, sources, hidden, ofDay.isCurrent, ofAll.isCurrent])
}
