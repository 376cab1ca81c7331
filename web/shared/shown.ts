import type { Fact, Graph } from './graph.ts'

/** What a reader has chosen to see of a graph. An empty list, and a number of sources below 2, filters nothing. */
export interface Choice {
  /** The id of the entity that the graph lies around; it is always shown. */
  readonly focus: string | null
  /** Types of entities: `Person`. */
  readonly types: readonly string[]
  /** Modalities: `REPORTED`. */
  readonly said: readonly string[]
  /** The fewest documents that say the same. */
  readonly sources: number
  /** Ids of entities and facts that are not shown. */
  readonly hide: readonly string[]
}

/** The part of a graph that was chosen: on screen and in files the same. An entity goes with the last of its facts. */
export const shown = (graph: Graph, { focus, types, said, sources, hide }: Choice): Graph => {
  const hidden = new Set(hide)
  const chosen = new Set(
    graph.entities
      .filter(({ id, __typename }) => id === focus || (!hidden.has(id) && (types.length === 0 || types.includes(__typename))))
      .map(({ id }) => id),
  )
  const known = new Set(graph.entities.map(({ id }) => id))
  const ends = ({ subject, object }: Fact): string[] => [subject, object].flatMap((end) => (end && known.has(end.id) ? [end.id] : []))
  const facts = graph.facts.filter(
    (fact) =>
      !hidden.has(fact.id) &&
      ends(fact).every((id) => chosen.has(id)) &&
      (said.length === 0 || (fact.modality !== undefined && said.includes(fact.modality))) &&
      (sources < 2 || (fact.sources ?? 0) >= sources),
  )
  const before = new Set(graph.facts.flatMap(ends))
  const after = new Set(facts.flatMap(ends))
  return { entities: graph.entities.filter(({ id }) => chosen.has(id) && (id === focus || after.has(id) || !before.has(id))), facts }
}
