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

const entityTypename = (node: string): string => `head([label IN labels(${node}) WHERE label <> 'Entity'])`
const factTypename = (node: string): string => `head([label IN labels(${node}) WHERE NOT label IN ['Fact', 'Unlisted']])`

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

/** Stands in a text for the row of a node: in some statements rows are whole, in others they have what is asked for. */
export const rowHere = (node: string, type: NodeType | 'Entity'): string => `row(${node}, ${type})`

/** Stands in a text for what tells a row's place in its list: of use to those who ask for a cursor. */
export const placeHere = (expression: string): string => `place(${expression})`

/** A text with its rows, and their places, written out: whole if not said otherwise. */
export const withRows = (text: string, { write, places }: Pick<NarrowRows, 'write' | 'places'> = { write: rowOf, places: true }): string =>
  text
    .replace(/\brow\((\w+), (\w+)\)/g, (_here, node: string, type: string) => write(node, type as NodeType))
    .replace(/\bplace\((\w+)\)/g, (_here, expression: string) => (places ? expression : 'null'))

/** What is wanted of a node's row beside its id and its type. */
export interface Wanted {
  readonly properties: readonly string[]
  /** The fields of what it links to, of which the row has the ids. */
  readonly links: readonly string[]
}

/** Rows that hold no more than is wanted, written as lists, which take the driver half the time of maps. */
export interface NarrowRows {
  /** Whether the places of rows in their lists are wanted. */
  readonly places: boolean
  write(node: string, type: NodeType | 'Entity'): string
  /** Makes rows of the lists that came. */
  read(type: NodeType | 'Entity'): (came: readonly unknown[]) => Row
}

export const narrowRows = (wantedOf: (type: NodeType | 'Entity') => Wanted, places: boolean): NarrowRows => ({
  places,
  write: (node, type) => {
    const { properties, links } = wantedOf(type)
    const linked = isEntity(type)
      ? links.map((field) => `head([${wayTo(field, node, type, 'end')} | end.id])`)
      : links.map((field) => idInKey(`${node}.${keyOf(field)}`, `${node}.${unlistedKey(keyOf(field))}`))
    return `[${[`${node}.id`, ...typenames(node, type), ...properties.map((property) => `${node}.${property}`), ...linked].join(', ')}]`
  },
  read: (type) => {
    const { properties, links } = wantedOf(type)
    const isMixed = type === 'Entity' || type === 'Fact'
    const fields = [...properties, ...links]
    const first = isMixed ? 2 : 1
    return (came) => {
      const row: Record<string, unknown> = { id: came[0], __typename: isMixed ? came[1] : type }
      for (let place = 0; place < fields.length; place += 1) row[fields[place] as string] = came[first + place]
      return row as unknown as Row
    }
  },
})

const isEntity = (type: NodeType | 'Entity'): boolean => type !== 'Fact' && !isFactType(type)

/** The expression of a node's type, where the text does not say it already. */
const typenames = (node: string, type: NodeType | 'Entity'): readonly string[] =>
  type === 'Entity' ? [entityTypename(node)] : type === 'Fact' ? [factTypename(node)] : []
