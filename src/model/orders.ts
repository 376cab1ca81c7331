import { constantCase } from './constant-case.ts'
import { entities, entityTypes, type EntityType } from './entities.ts'
import { facts, factTypes, linksOf, type FactType } from './facts.ts'

/** A type of node of which there are lists: an entity or a fact type, or all facts together. */
export type NodeType = EntityType | FactType | 'Fact'

/** The keys of undated things begin with it: it sorts behind every day. */
export const undated = '9999'

/** An order of a list. */
export interface Order {
  /** The Cypher value that it sorts by, null last: of the node `n` in the list of the entity whose id is `parent`. */
  readonly value: string
  /** A property that holds the value and ends with the id, so that it is total, and has an index: a page of it costs what it holds. */
  readonly key?: string
  /** What is undated comes last in both directions, though its keys, which begin with `undated`, are the highest. */
  readonly undatedLast?: true
  readonly meaning: string
}

export type IndexedOrder = Order & { readonly key: string }

export const isIndexed = (order: Order): order is IndexedOrder => order.key !== undefined

const name: Order = { key: 'nameKey', value: 'n.nameKey', meaning: 'By the name shown, without regard to case, accents and apostrophes.' }
const start: Order = {
  key: 'startKey',
  value: 'n.startEarliest',
  undatedLast: true,
  meaning: 'By the earliest day of the start, what is undated last.',
}
const factKey = 'coalesce(n.orderKey, n.unlistedOrderKey)'
const factStart: Order = {
  key: 'orderKey',
  undatedLast: true,
  value: `CASE WHEN ${factKey} < '${undated}' THEN left(${factKey}, 10) END`,
  meaning: "By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last.",
}

const counted = (list: string, pattern: string): readonly [string, Order] => [
  `${constantCase(list)}_COUNT`,
  { value: `COUNT { ${pattern} }`, meaning: `By how many ${list} it has. Sorts at most 10,000 matches.` },
]

const entityOrders = (type: EntityType): Readonly<Record<string, Order>> => ({
  ...(entities[type].shown['start'] && { START: start }),
  NAME: name,
  ...Object.fromEntries(
    factTypes.flatMap((fact) => {
      const { subject, object, symmetric } = facts[fact]
      if (symmetric)
        return subject.types.includes(type) ? [counted(subject.list, `(n)-[:${subject.relationship}|${object?.relationship}]-()`)] : []
      return [
        ...(subject.types.includes(type) ? [counted(subject.list, `(n)-[:${subject.relationship}]->()`)] : []),
        ...(object?.types.includes(type) ? [counted(object.list, `(n)<-[:${object.relationship}]-()`)] : []),
      ]
    }),
  ),
})

const nameAt = (field: string, pattern: string): readonly [string, Order] => [
  `${constantCase(field)}_NAME`,
  { value: `head([${pattern} | end.nameKey])`, meaning: `By the name of its ${field}, without one last. Sorts at most 10,000 matches.` },
]

/** Of a symmetric fact: the name of the end other than the one that it is read from. */
const otherName = (field: string, relationships: string): readonly [string, Order] => [
  `${constantCase(field)}_NAME`,
  {
    value: `COLLECT { MATCH (n)-[:${relationships}]-(end:Entity) WHERE end.id <> parent RETURN end.nameKey ORDER BY end.nameKey LIMIT 1 }[0]`,
    meaning: `By the name of its ${field}. Sorts at most 10,000 matches.`,
  },
]

const factOrders = (type: FactType | 'Fact'): Readonly<Record<string, Order>> => {
  if (type === 'Fact') return { START: factStart }
  const { subject, object, symmetric } = facts[type]
  if (symmetric && object)
    return { START: factStart, ...Object.fromEntries([otherName(object.field, `${subject.relationship}|${object.relationship}`)]) }
  return {
    START: factStart,
    ...Object.fromEntries([
      nameAt(subject.field, `(n)<-[:${subject.relationship}]-(end:Entity)`),
      ...(object ? [nameAt(object.field, `(n)-[:${object.relationship}]->(end:Entity)`)] : []),
      ...Object.entries(linksOf(type)).map(([link, { relationship }]) => nameAt(link, `(n)-[:${relationship}]->(end:Entity)`)),
    ]),
  }
}

const made = new Map<NodeType, Readonly<Record<string, Order>>>()

/** The orders of a type's lists; the first is the one that a list has if none is asked for. */
export const ordersOf = (type: NodeType): Readonly<Record<string, Order>> => {
  const known = made.get(type)
  if (known) return known
  const orders = (entityTypes as readonly string[]).includes(type)
    ? entityOrders(type as EntityType)
    : factOrders(type as FactType | 'Fact')
  made.set(type, orders)
  return orders
}
