import type { Entity, Fact, Graph } from '../../graph.ts'

/** Places, and the facts that have one of them at an end. */
export interface PlacesAndFacts {
  readonly places: readonly Entity[]
  readonly facts: readonly Fact[]
}

const isPlace = ({ __typename }: Entity): boolean => __typename === 'Region' || __typename === 'Venue'

/** The places of a graph, by name. */
export const placesOf = ({ entities }: Graph): readonly Entity[] =>
  entities
    .filter(isPlace)
    .toSorted((one, other) => (one.name ?? one.id).localeCompare(other.name ?? other.id, 'en') || one.id.localeCompare(other.id))

/**
 * The places of a graph, under the ISO code of their county, or null where they lie in no single one, each with its facts: all but those
 * that say what lies in what. A fact between two counties stands under both.
 */
export const placesByCounty = (graph: Graph, countyOf: ReadonlyMap<string, string | null>): ReadonlyMap<string | null, PlacesAndFacts> => {
  const facts = graph.facts.filter(({ __typename }) => __typename !== 'Containment' && __typename !== 'Overlap')
  const grouped = new Map<string | null, Entity[]>()
  for (const place of placesOf(graph)) {
    const county = countyOf.get(place.id) ?? null
    grouped.set(county, [...(grouped.get(county) ?? []), place])
  }
  return new Map(
    [...grouped].map(([county, places]) => {
      const ids = new Set(places.map(({ id }) => id))
      const isThere = (end: Entity | null | undefined): boolean => ids.has(end?.id ?? '')
      return [county, { places, facts: facts.filter(({ subject, object }) => isThere(subject) || isThere(object)) }]
    }),
  )
}
