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
    return link ? `(${node})-[:${link.relationship}]->(${end}:Entity)` : null
  }
  const named = type === 'Fact' ? undefined : facts[type]
  if (field === 'subject') return `(${end}:Entity)${named ? `-[:${named.subject.relationship}]->` : '-->'}(${node})`
  if (field === 'object' && !named) return `(${node})-[link]->(${end}:Entity) WHERE NOT type(link) IN [${linkRelationships}]`
  const relationship =
    field === 'object' ? named?.object?.relationship : (named ? linksOf(type as FactType) : allFactLinks)[field]?.relationship
  return relationship ? `(${node})-[:${relationship}]->(${end}:Entity)` : null
}

const idAt = (field: string, node: string, type: NodeType | 'Entity'): string => {
  const way = wayTo(field, node, type, 'end')
  return way ? `, ${field}: head([${way} | end.id])` : ''
}

/** The Cypher map of an entity of one of these types. */
export const entityRow = (node: string, types: readonly EntityType[] = entityTypes): string => {
  const [type, other] = types
  const typename = type && !other ? `'${type}'` : `head([label IN labels(${node}) WHERE label <> 'Entity'])`
  const ends = Object.keys(entityLinks(types)).map((field) => idAt(field, node, 'Entity'))
  return `${node} {.*, __typename: ${typename}${ends.join('')}}`
}

/** The keys by which an entity's facts are found lead with its id: to read one is far less work than to go to the entity. */
const idInKey = (listed: string, unlisted: string): string => `split(coalesce(${listed}, ${unlisted}), '|')[0]`

/** The Cypher map of a fact: of one type, as lists hold it, or of any, listed or not. */
export const factRow = (node: string, type: FactType | 'Fact'): string => {
  const typename = type === 'Fact' ? `head([label IN labels(${node}) WHERE NOT label IN ['Fact', 'Unlisted']])` : `'${type}'`
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
