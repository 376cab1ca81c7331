import { getNamedType, isLeafType, isObjectType, visit, type DocumentNode, type GraphQLSchema } from 'graphql'
import { dateSuffixes } from '../graph/stored-date.ts'
import { narrowRows, type NarrowRows, type Wanted } from '../graph/rows.ts'
import { entities, entityTypes, type EntityType } from '../model/entities.ts'
import { factTypes, isFactType, type FactType } from '../model/facts.ts'
import type { NodeType } from '../model/orders.ts'
import { endsNamed } from './steps-of.ts'

/** Rows that have what every field of their types needs that a document selects, wherever it does. */
export const rowsFor = (schema: GraphQLSchema, document: DocumentNode): NarrowRows => {
  const rows = known.get(document) ?? made(schema, document)
  known.set(document, rows)
  return rows
}

/** A document comes again as the same object. */
const known = new WeakMap<DocumentNode, NarrowRows>()

const made = (schema: GraphQLSchema, document: DocumentNode): NarrowRows => {
  const selected = new Set<string>()
  visit(document, { Field: ({ name }) => void selected.add(name.value) })
  const byType = new Map<string, Wanted>()
  const wantedOf = (type: NodeType | 'Entity'): Wanted => {
    const wanted = byType.get(type) ?? wantedOfType(schema, type, selected)
    byType.set(type, wanted)
    return wanted
  }
  return narrowRows(
    wantedOf,
    ['cursor', 'startCursor', 'endCursor'].some((field) => selected.has(field)),
  )
}

const wantedOfType = (schema: GraphQLSchema, type: NodeType | 'Entity', selected: ReadonlySet<string>): Wanted => {
  const types = type === 'Entity' ? entityTypes : type === 'Fact' ? factTypes : [type]
  const [properties, links] = [new Set<string>(), new Set<string>()]
  for (const each of types) {
    const object = schema.getType(each)
    if (!isObjectType(object)) continue
    for (const [name, { type: of }] of Object.entries(object.getFields())) {
      if (!selected.has(name) || name === 'id') continue
      const named = linksNamed(each, name)
      for (const link of named) links.add(link)
      if (named.length > 0) continue
      if (name === 'certainty') for (const property of boundsOfHolding) properties.add(property)
      else if (getNamedType(of).name === 'FuzzyDate') for (const suffix of [...dateSuffixes, 'Fact']) properties.add(name + suffix)
      else if (isLeafType(getNamedType(of))) properties.add(name)
    }
  }
  // What verify looks at beside what is selected.
  if (type === 'Fact') properties.add('denied')
  return { properties: [...properties].sort(), links: [...links].sort() }
}

const boundsOfHolding = ['certainFrom', 'certainUntil', 'attestedDay', 'possibleFrom', 'possibleUntil']

/** What a field of a type leads to one entity by. */
const linksNamed = (type: EntityType | FactType, field: string): readonly string[] =>
  isFactType(type) ? endsNamed(type, field) : Object.hasOwn(entities[type].links, field) ? [field] : []
