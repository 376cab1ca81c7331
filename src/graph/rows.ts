import { entities, entityTypes, type Link } from '../model/entities.ts'
import { factTypes, facts, isFactType, linksOf, type FactType } from '../model/facts.ts'
import type { NodeType } from '../model/orders.ts'

/** A node as the graph gives it: its properties, its type, and the ids of what it links to. */
export interface Row {
  readonly id: string
  readonly __typename: string
  readonly [property: string]: unknown
}

const links = (node: string, all: Readonly<Record<string, Link>>): string =>
  Object.entries(all)
    .map(([field, { relationship }]) => `, ${field}: head([(${node})-[:${relationship}]->(end:Entity) | end.id])`)
    .join('')

const entityLinks = Object.assign({}, ...entityTypes.map((type) => entities[type].links)) as Record<string, Link>
const allFactLinks = Object.assign({}, ...factTypes.map(linksOf)) as Record<string, Link>
const linkRelationships = Object.values(allFactLinks)
  .map(({ relationship }) => `'${relationship}'`)
  .join(', ')

/** The Cypher map of an entity of any type. */
export const entityRow = (node: string): string =>
  `${node} {.*, __typename: head([label IN labels(${node}) WHERE label <> 'Entity'])${links(node, entityLinks)}}`

/** The Cypher map of a fact: of one type, as lists hold it, or of any, listed or not. */
export const factRow = (node: string, type: FactType | 'Fact'): string => {
  const named = type === 'Fact' ? undefined : facts[type]
  const subject = named ? `-[:${named.subject.relationship}]->` : '-->'
  const object = named
    ? named.object
      ? `-[:${named.object.relationship}]->(end:Entity)`
      : null
    : '-[link]->(end:Entity) WHERE NOT type(link) IN [' + linkRelationships + ']'
  const typename = named ? `'${type}'` : `head([label IN labels(${node}) WHERE NOT label IN ['Fact', 'Unlisted']])`
  return (
    `${node} {.*, __typename: ${typename}, subject: head([(end:Entity)${subject}(${node}) | end.id])` +
    (object ? `, object: head([(${node})${object} | end.id])` : '') +
    `${links(node, named ? linksOf(type as FactType) : allFactLinks)}}`
  )
}

/** The Cypher map of a node of a listed type. */
export const rowOf = (node: string, type: NodeType): string => (type === 'Fact' || isFactType(type) ? factRow(node, type) : entityRow(node))
