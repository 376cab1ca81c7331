import { getNamedType, isLeafType, isObjectType, visit, type DocumentNode, type GraphQLSchema } from 'graphql'
import { dateSuffixes } from '../graph/stored-date.ts'
import type { Wanted } from '../graph/rows.ts'
import { entities, entityTypes, type EntityType } from '../model/entities.ts'
import { factTypes, facts, isFactType, linksOf } from '../model/facts.ts'
import type { NodeType } from '../model/orders.ts'

/** What the row of a node of each type must have, so that every field of a type of that name that a document selects, wherever it does, can be resolved from it. */
export const wantedOf = (schema: GraphQLSchema, document: DocumentNode): ((type: NodeType | 'Entity') => Wanted) => {
  const made = knownOf.get(document) ?? madeOf(schema, document)
  knownOf.set(document, made)
  return made
}

/** A document comes again as the same object. */
const knownOf = new WeakMap<DocumentNode, (type: NodeType | 'Entity') => Wanted>()

const madeOf = (schema: GraphQLSchema, document: DocumentNode): ((type: NodeType | 'Entity') => Wanted) => {
  const selected = new Set<string>()
  visit(document, { Field: ({ name }) => void selected.add(name.value) })
  const known = new Map<string, Wanted>()
  return (type) => {
    const wanted = known.get(type) ?? wantedOfType(schema, type, selected)
    known.set(type, wanted)
    return wanted
  }
}

const wantedOfType = (schema: GraphQLSchema, type: NodeType | 'Entity', selected: ReadonlySet<string>): Wanted => {
  const types = type === 'Entity' ? entityTypes : type === 'Fact' ? factTypes : [type]
  const [properties, links] = [new Set<string>(), new Set<string>()]
  for (const each of types) {
    const object = schema.getType(each)
    if (!isObjectType(object)) continue
    for (const [name, { type: of }] of Object.entries(object.getFields())) {
      if (!selected.has(name) || name === 'id') continue
      const link = linkNamed(each, name)
      if (link) for (const end of link) links.add(end)
      else if (name === 'certainty') for (const property of boundsOfHolding) properties.add(property)
      else if (getNamedType(of).name === 'FuzzyDate') for (const suffix of [...dateSuffixes, 'Fact']) properties.add(name + suffix)
      else if (isLeafType(getNamedType(of))) properties.add(name)
    }
  }
  // What verify looks at beside what is selected.
  if (type === 'Fact') properties.add('denied')
  return { properties: [...properties].sort(), links: [...links].sort() }
}

const boundsOfHolding = ['certainFrom', 'certainUntil', 'attestedDay', 'possibleFrom', 'possibleUntil']

/** What a field of a type leads to one entity by: of a symmetric fact either end. */
const linkNamed = (type: EntityType | keyof typeof facts, field: string): readonly string[] | null => {
  if (!isFactType(type)) return Object.hasOwn(entities[type].links, field) ? [field] : null
  const { subject, object, symmetric } = facts[type]
  const ends = [
    field === 'subject' || field === subject.field ? 'subject' : null,
    field === 'object' || field === object?.field ? 'object' : null,
  ]
  const named = ends.filter((end) => end !== null)
  if (named.length > 0) return symmetric ? ['subject', 'object'] : named
  return Object.hasOwn(linksOf(type), field) ? [field] : null
}
