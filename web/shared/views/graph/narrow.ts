import type { Graph } from '../../graph.ts'
import type { Arrangement, Group } from './groups.ts'
import { tiesOf } from './groups.ts'
import { linesOf } from './lines.ts'

/** What of an arrangement there is in a part of its graph, the hidden ids left out; the rest keeps its room. */
export const narrow = ({ nodes, groups }: Arrangement, { entities, facts }: Graph, hidden: ReadonlySet<string>): Arrangement => {
  const ends = facts.flatMap(({ subject, object }) => [subject?.id, object?.id])
  const present = new Set([...entities.map(({ id }) => id), ...ends])
  const isShown = ({ id }: { readonly id: string }): boolean => present.has(id) && !hidden.has(id)

  const shownNodes = nodes.filter(isShown)
  const shownGroups = groups
    .map((group) => ({ ...group, members: group.members.filter(isShown) }))
    .filter(({ id, members }) => members.length > 0 && !hidden.has(id))
  const groupOf = new Map(shownGroups.flatMap((group) => group.members.map(({ id }): [string, Group] => [id, group])))
  const shown = new Set(shownNodes.map(({ id }) => id))
  const isThere = (id: string): boolean => shown.has(id) || groupOf.has(id)
  const lines = linesOf(facts).filter(
    (line) => isThere(line.source.id) && isThere(line.target.id) && !line.facts.every(({ id }) => hidden.has(id)),
  )
  return {
    nodes: shownNodes,
    groups: shownGroups,
    lines: lines.filter(({ source, target }) => shown.has(source.id) && shown.has(target.id)),
    ties: tiesOf(lines, groupOf),
    groupOf,
  }
}

/** Two graphs in one; what both have is taken from the second. */
export const together = (one: Graph, other: Graph): Graph => {
  const byIds = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] => [
    ...new Map(items.map((item) => [item.id, item])).values(),
  ]
  return { entities: byIds([...one.entities, ...other.entities]), facts: byIds([...one.facts, ...other.facts]) }
}
