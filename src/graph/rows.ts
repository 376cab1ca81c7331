import { entities, entityTypes, type EntityType, type Link } from '../model/entities.ts'
import { factTypes, facts, isFactType, linksOf, type FactType } from '../model/facts.ts'
import type { NodeType } from '../model/orders.ts'
import { keyOf } from './list.ts'
import { unlistedKey } from './scan.ts'

/** A node as the graph gives it: its properties, its type, and the ids of what it links to. */
export interface Row {
  readonly id: string
  readonly __typename: string
  readonly [property: string]: unknown
}

const allFactLinks = Object.assign({}, ...factTypes.map(linksOf)) as Record<string, Link>
const linkRelationships = Object.values(allFactLinks)
  .map(({ relationship }) => `'${relationship}'`)
  .join(', ')

/** What entities of some types link to, by field. */
const entityLinks = (types: readonly EntityType[]): Readonly<Record<string, Link>> =>
  Object.assign({}, ...types.map((type) => entities[type].links)) as Record<string, Link>

/** A way from a node of a type to the entity at one of its ends or links, as a Cypher pattern; null where it has none. */
export const wayTo = (field: string, node: string, type: NodeType | 'Entity', end: string): string | null => {
  if (type !== 'Fact' && !isFactType(type)) {
    const link = entityLinks(type === 'Entity' ? entityTypes : [type])[field]
    return link ? `(${node})-[:${link.relationship}]->(${end})` : null
  }
  const named = type === 'Fact' ? undefined : facts[type]
  if (field === 'subject') return named ? `(${end})-[:${named.subject.relationship}]->(${node})` : `(${end}:Entity)-->(${node})`
  if (field === 'object' && !named) return `(${node})-[link]->(${end}:Entity) WHERE NOT type(link) IN [${linkRelationships}]`
  const relationship =
    field === 'object' ? named?.object?.relationship : (named ? linksOf(type as FactType) : allFactLinks)[field]?.relationship
  return relationship ? `(${node})-[:${relationship}]->(${end})` : null
}

const idAt = (field: string, node: string, type: NodeType | 'Entity'): string => {
  const way = wayTo(field, node, type, 'end')
  return way ? `, ${field}: head([${way} | end.id])` : ''
}

const entityTypename = (node: string): string => `head([label IN labels(${node}) WHERE label <> 'Entity'])`
/** The expression of the type of a fact. */
export const factTypename = (node: string): string => `head([label IN labels(${node}) WHERE NOT label IN ['Fact', 'Unlisted']])`

/** The Cypher map of an entity of one of these types. */
export const entityRow = (node: string, types: readonly EntityType[] = entityTypes): string => {
  const [type, other] = types
  const typename = type && !other ? `'${type}'` : entityTypename(node)
  const ends = Object.keys(entityLinks(types)).map((field) => idAt(field, node, 'Entity'))
  return `${node} {.*, __typename: ${typename}${ends.join('')}}`
}

/** The keys by which an entity's facts are found lead with its id: to read one is far less work than to go to the entity. */
const idInKey = (listed: string, unlisted: string): string => `split(coalesce(${listed}, ${unlisted}), '|')[0]`

/** The Cypher map of a fact: of one type, as lists hold it, or of any, listed or not. */
export const factRow = (node: string, type: FactType | 'Fact'): string => {
  const typename = type === 'Fact' ? factTypename(node) : `'${type}'`
  const fields = ['subject', 'object', ...Object.keys(type === 'Fact' ? allFactLinks : linksOf(type))]
  const ends = fields.map((field) => `, ${field}: ${idInKey(`${node}.${keyOf(field)}`, `${node}.${unlistedKey(keyOf(field))}`)}`)
  return `${node} {.*, __typename: ${typename}${ends.join('')}}`
}

const made = new Map<string, string>()

/** The Cypher map of a node of a type; of an entity of any. */
export const rowOf = (node: string, type: NodeType | 'Entity'): string => {
  const key = `${node} ${type}`
  const known = made.get(key)
  if (known !== undefined) return known
  const row = type === 'Fact' || isFactType(type) ? factRow(node, type) : entityRow(node, type === 'Entity' ? entityTypes : [type])
  made.set(key, row)
  return row
}

/** What a row can be of: a node of a type, an entity or a fact of any; a passage, whose `document` is at hand; keys that were counted, with their `count`. */
export type RowType = NodeType | 'Entity' | 'Citation' | 'Keys'

/**
 * Stands in a text for the row of a node: whole, or what an answer takes of it; `place` is what tells its place in its list, which comes
 * before a whole row and is of use to those who ask for a cursor.
 */
export const rowHere = (node: string, type: RowType, place = ''): string => `row(${node}, ${type}; ${place})`

/** Stands in a text, once all nodes are found and before their rows are collected, for what an answer goes on to from each; then they are in this order again. */
export const moreHere = (node: string, order = ''): string => `more(${node}; ${order})`

const [rowMark, moreMark] = [/\brow\((\w+), (\w+); (\w*)\)/g, /\s*\bmore\((\w+); ([^)]*)\)/g]

/** A text that takes whole rows, by which the loaders answer for each node apart. */
export const withRows = (text: string): string =>
  text
    .replace(moreMark, '')
    .replace(rowMark, (_here, node: string, type: RowType, place: string) =>
      place ? `[${place}, ${wholeRow(node, type)}]` : wholeRow(node, type),
    )

const wholeRow = (node: string, type: RowType): string =>
  type === 'Citation'
    ? `${node} {.*, document: document.id, documentSha256: document.sha256}`
    : type === 'Keys'
      ? `[${node}, count]`
      : rowOf(node, type)

/** What an answer takes of the nodes at a place of it. */
export interface Taken {
  /** The values, as Cypher expressions. */
  readonly values: readonly string[]
  /** Cypher that goes on to other nodes, of which these tell; empty if there are none. */
  readonly more: string
  /** Whether the place of a row in its list is taken too, as the last value. */
  readonly place: boolean
}

/** A text that takes of each node a list of what is wanted, which takes the driver half the time of a map. */
export const withPlaces = (text: string, take: (node: string) => Taken): string => {
  const taken = new Map([...text.matchAll(rowMark)].map(([, node = '']) => [node, take(node)]))
  const more = [...taken.values()].flatMap((each) => each.more || []).join('\n')
  return text
    .replace(moreMark, (_here, _node, order: string) => more && `\n${more}${order && `\nWITH * ORDER BY ${order}`}`)
    .replace(rowMark, (_here, node: string, _type: RowType, expression: string) => {
      const { values, place } = taken.get(node) ?? { values: [], place: false }
      return `[${[...values, ...(place ? [expression] : [])].join(', ')}]`
    })
}
