import type { Entity, Graph } from '../../graph.ts'
import { contents } from './contents.ts'
import type { LayoutGraph, LayoutLink } from './layout.ts'
import { byId } from './byId.ts'
import { linesAt, linesOf, otherEnd, type Line } from './lines.ts'

/** Entities of one type that stand together as “+272 events”, at the entity they are joined to by one relation. */
export interface Group {
  readonly id: string
  /** The entity at which it stands; null where its members are joined to nothing shown. */
  readonly anchor: Entity | null
  /** The type of its members. */
  readonly type: string
  /** The type of the facts that join them to the anchor; null where they are joined to it through others, or not at all. */
  readonly relation: string | null
  readonly members: readonly Entity[]
}

/** What of a graph stands alone, and what in groups. */
export interface Arrangement {
  readonly nodes: readonly Entity[]
  readonly groups: readonly Group[]
  /** Between nodes. */
  readonly lines: readonly Line[]
  /** Between a group and what its members are joined to. */
  readonly ties: readonly LayoutLink[]
  /** The group of each entity that stands in one. */
  readonly groupOf: ReadonlyMap<string, Group>
}

export interface ArrangeOptions {
  readonly focus?: string | null
  /** Ids that stand alone in any case: what is pinned, and what is selected inside a group. */
  readonly kept?: Iterable<string>
  /** Ids of groups that are open. */
  readonly opened?: ReadonlySet<string>
  /** The most nodes before anything is opened: 300 unless given. */
  readonly most?: number
  /** The most nodes and groups, whatever is opened: 500 unless given. */
  readonly mostInAll?: number
}

/** However many nodes are opened, the rest has this many groups to stand in. */
const roomForGroups = 20

type Joined = ReadonlyMap<string, readonly Line[]>

/** Every entity of the graph, the ends of its facts among them, by id. */
const entitiesOf = ({ entities, facts }: Graph): ReadonlyMap<string, Entity> => {
  const ends = facts.flatMap(({ subject, object }) => [subject, object].filter((end) => end != null))
  return new Map([...ends, ...entities].toSorted(byId).map((entity) => [entity.id, entity]))
}

const groupId = (anchor: Entity | null, relation: string | null, type: string): string =>
  ['group', anchor?.id ?? '', relation ?? '', type].join('|')

/** From the first outwards, ring by ring, the most joined before the others. */
const ranked = (entities: ReadonlyMap<string, Entity>, joined: Joined, first: readonly string[]): readonly Entity[] => {
  const linesOfEntity = ({ id }: Entity): readonly Line[] => joined.get(id) ?? []
  const byDegree = (one: Entity, other: Entity): number => linesOfEntity(other).length - linesOfEntity(one).length || byId(one, other)
  const order = new Set<Entity>()
  const visit = (start: readonly Entity[]): void => {
    for (let ring = start; ring.length > 0;) {
      for (const entity of ring) order.add(entity)
      const next = new Set(ring.flatMap((entity) => linesOfEntity(entity).map((line) => entities.get(otherEnd(line, entity.id).id)!)))
      ring = [...next].filter((entity) => !order.has(entity)).toSorted(byDegree)
    }
  }
  visit(first.flatMap((id) => entities.get(id) ?? []))
  for (const entity of [...entities.values()].toSorted(byDegree)) if (!order.has(entity)) visit([entity])
  return [...order]
}

interface Grouped {
  readonly groups: readonly Group[]
  readonly groupOf: ReadonlyMap<string, Group>
}

/** Which group an entity stands in: by its anchor and the relation to it. */
type Standing = readonly [anchor: Entity | null, relation: string | null]

const grouped = (rest: readonly Entity[], standingOf: (entity: Entity, groupOf: ReadonlyMap<string, Group>) => Standing): Grouped => {
  const groups = new Map<string, Group & { readonly members: Entity[] }>()
  const groupOf = new Map<string, Group>()
  for (const entity of rest) {
    const [anchor, relation] = standingOf(entity, groupOf)
    const id = groupId(anchor, relation, entity.__typename)
    const group = groups.get(id) ?? { id, anchor, type: entity.__typename, relation, members: [] }
    group.members.push(entity)
    groups.set(id, group)
    groupOf.set(entity.id, group)
  }
  return { groups: [...groups.values()].toSorted(byId), groupOf }
}

/** At the region an entity lies in, else at the first shown entity it is joined to, else where a neighbour stands. */
const nearby =
  (shown: ReadonlySet<string>, joined: Joined, wholes: ReadonlyMap<string, Entity>) =>
  ({ id }: Entity, groupOf: ReadonlyMap<string, Group>): Standing => {
    const whole = wholes.get(id)
    if (whole && shown.has(whole.id)) return [whole, 'Containment']
    const lines = joined.get(id) ?? []
    const line = lines.find((each) => shown.has(otherEnd(each, id).id))
    if (line) return [otherEnd(line, id), line.type]
    const before = lines.map((each) => groupOf.get(otherEnd(each, id).id)).find((group) => group !== undefined)
    return [before?.anchor ?? null, null]
  }

/** Where there would be too many groups, the smallest become one for each type, at the entity that comes first. */
const fewer = (found: Grouped, rest: readonly Entity[], most: number, first: Entity | null): Grouped => {
  if (found.groups.length <= most) return found
  const types = new Set(rest.map(({ __typename }) => __typename)).size
  const bySize = found.groups.toSorted((one, other) => other.members.length - one.members.length || byId(one, other))
  const kept = new Set(bySize.slice(0, Math.max(0, most - types)))
  return grouped(rest, ({ id }) => {
    const group = found.groupOf.get(id)
    return group && kept.has(group) ? [group.anchor, group.relation] : [first, null]
  })
}

/** Between each group and what its members are joined to, one for all their lines. */
export const tiesOf = (lines: readonly Line[], groupOf: ReadonlyMap<string, Group>): readonly LayoutLink[] => {
  const ties = new Map<string, LayoutLink>()
  for (const line of lines) {
    const [source, target] = [line.source.id, line.target.id].map((id) => groupOf.get(id)?.id ?? id).toSorted() as [string, string]
    const isTie = source !== target && (groupOf.has(line.source.id) || groupOf.has(line.target.id))
    if (isTie) ties.set(`${source}|${target}`, { id: `${source}|${target}`, source, target })
  }
  return [...ties.values()]
}

/** Sorts a graph into what stands alone and what in groups. The same graph and options give the same groups. */
export const arrange = (
  graph: Graph,
  { focus = null, kept = [], opened = new Set(), most = 300, mostInAll = 500 }: ArrangeOptions = {},
): Arrangement => {
  const entities = entitiesOf(graph)
  const lines = linesOf(graph.facts)
  const joined = linesAt(lines)
  const first = [...new Set([...(focus === null ? [] : [focus]), ...[...kept].toSorted()])]
  const wholes = contents(lines, joined, new Set(first), (region) => opened.has(groupId(region, 'Containment', 'Region')))
  const order = ranked(entities, joined, first)
  const alone = order.filter(({ id }) => !wholes.has(id))
  const contained = order.filter(({ id }) => wholes.has(id))

  const showing = (some: readonly Entity[]) => {
    const shown = new Set(some.map(({ id }) => id))
    const rest = [...alone, ...contained].filter(({ id }) => !shown.has(id))
    return { shown, ...fewer(grouped(rest, nearby(shown, joined, wholes)), rest, mostInAll - shown.size, order[0] ?? null) }
  }
  const isOpen = ({ id }: Group): boolean => opened.has(id)
  const membersOf = (groups: readonly Group[]): readonly Entity[] => groups.flatMap(({ members }) => members)

  const shownAtFirst = alone.slice(0, most)
  const usual = showing(shownAtFirst)
  // A group of one would save nothing.
  const single = membersOf(usual.groups.filter((group) => group.members.length === 1 && !isOpen(group)))
  const open = membersOf(usual.groups.filter(isOpen))
  const more = [...single.slice(0, most - shownAtFirst.length), ...open]
  const { shown, groups, groupOf } =
    more.length > 0 ? showing([...shownAtFirst, ...more].slice(0, Math.max(most, mostInAll - roomForGroups))) : usual
  return {
    nodes: [...entities.values()].filter(({ id }) => shown.has(id)),
    groups,
    lines: lines.filter(({ source, target }) => shown.has(source.id) && shown.has(target.id)),
    ties: tiesOf(lines, groupOf),
    groupOf,
  }
}

/** What of an arrangement there is to lay out. */
export const layoutGraphOf = ({ nodes, groups, lines, ties }: Arrangement): LayoutGraph => ({
  ids: [...nodes, ...groups].map(({ id }) => id),
  links: [...lines.map(({ id, source, target }) => ({ id, source: source.id, target: target.id })), ...ties],
})
