import type { Entity, Fact, Graph } from '../graph.ts'
import type { About } from './about.ts'
import { citationText, factColumns, type Column } from './factColumns.ts'

/** A fact with both of its ends among the entities. */
export interface Link {
  readonly fact: Fact
  readonly source: Entity
  readonly target: Entity
}

/** A graph as formats of nodes and edges see it. What has one end only is no edge: `about.cut` says how many facts that leaves out. */
export const networkOf = (graph: Graph, about: About): { readonly links: readonly Link[]; readonly about: About } => {
  const known = new Set(graph.entities.map(({ id }) => id))
  const links = graph.facts.flatMap((fact) => {
    const { subject: source, object: target } = fact
    return source && target && known.has(source.id) && known.has(target.id) ? [{ fact, source, target }] : []
  })
  const left = graph.facts.length - links.length
  const leftOut = left === 0 ? null : `facts without a second end here, which CSV and JSON-LD have: ${left}`
  return { links, about: { ...about, cut: [about.cut, leftOut].filter((text) => text !== null).join('; ') || null } }
}

/** What both formats write of an entity, beside its id and label. */
export const entityColumns: readonly Column<Entity>[] = [
  { name: 'type', of: ({ __typename }) => __typename },
  { name: 'kind', of: ({ kind }) => kind ?? undefined },
]

/** What both formats write of a fact, beside its id and ends. */
export const linkColumns: readonly Column<Fact>[] = [
  ...factColumns,
  { name: 'citations', of: ({ citations }) => citations?.map(citationText).join('; ') },
]

/** The columns that have a value, each with what `write` makes of it. */
export const written = <Row, Piece>(row: Row, columns: readonly Column<Row>[], write: (name: string, value: string) => Piece): Piece[] =>
  columns.flatMap(({ name, of }) => {
    const value = of(row)
    return value === undefined ? [] : [write(name, value)]
  })
