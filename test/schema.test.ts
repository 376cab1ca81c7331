import { readFileSync } from 'node:fs'
import {
  buildSchema, isEnumType, isInputObjectType, isIntrospectionType, isSpecifiedScalarType, OverlappingFieldsCanBeMergedRule, parse,
  print, visit,
  specifiedDirectives, validate, validateSchema, type GraphQLEnumType, type GraphQLInterfaceType, type GraphQLObjectType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { wholeSchema } from '../src/generate/whole-schema.ts'
import { entities, entityTypes, interfaceTypes, typesOf, type EntityType } from '../src/model/entities.ts'
import { facts, factTypes, isFactType, linksOf, propertiesOf, type FactType } from '../src/model/facts.ts'

/** What the server reads: the files written by hand and what follows from the model, in one. */
const generated = readFileSync(new URL('../schema/generated.graphql', import.meta.url), 'utf8')
const schema = buildSchema(generated)

type Fields = Record<string, string>
type Typed = GraphQLObjectType | GraphQLInterfaceType

const typed = (name: string): Typed => {
  const type = schema.getType(name)
  if (type === undefined || !('getInterfaces' in type)) throw new Error(`The schema should have a type ${name}, and has none.`)
  return type
}

const fieldsOf = (name: string): Fields =>
  Object.fromEntries(Object.values(typed(name).getFields()).map((field) => [field.name, String(field.type)]))

/** The one type, interface or Entity that stands for these types. */
const common = (types: readonly EntityType[]): string =>
  types.length === 1 ? types[0]! : interfaceTypes.find((name) => String(typesOf(name)) === String(types)) ?? 'Entity'

const properties = (rows: Readonly<Record<string, { type: string; required?: true }>>): Fields =>
  Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.required ? `${row.type}!` : row.type]))

const links = (rows: Readonly<Record<string, { types: readonly EntityType[] }>>): Fields =>
  Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, common(row.types)]))

/** The types of the shown values that are no dates. */
const shownTypes: Fields = { name: 'String!', status: 'ActivityStatus!', dateline: 'String' }

/** What no row of the model says: what every entity has, and what is computed for one type. */
const ofEveryEntity: Fields = { id: 'ID!', kind: 'Kind', identifiers: '[Identifier!]', facts: 'FactConnection' }
const computed: Partial<Record<EntityType, Fields>> = { Region: { ancestors: '[Region!]' }, Document: { says: 'FactConnection' } }
const ofEveryParty: Fields = { assertions: 'FactConnection' }

/** What no row of the model says of a fact. */
const ofEveryFact: Fields = {
  id: 'ID!', subject: 'Entity', object: 'Entity', recordedAt: 'DateTime!', retractedAt: 'DateTime', citations: '[Citation!]',
  certainty: 'Certainty', sources: 'Int', conflictsWith: '[Fact!]',
}

const listsOf = (entity: EntityType): Fields => Object.fromEntries(factTypes.flatMap((type) => {
  const ends = [facts[type].subject, facts[type].object, ...Object.values(facts[type].links)]
  return ends.flatMap((end) => end?.list === undefined || !end.types.includes(entity)
    ? [] : [[end.list, 'whole' in end ? `[${type}!]` : `${type}Connection`]])
}))

const entityFields = (entity: EntityType): Fields => ({
  ...ofEveryEntity, ...computed[entity], ...(entities[entity].interfaces.includes('Party') && ofEveryParty), ...properties(entities[entity].properties), ...links(entities[entity].links), ...listsOf(entity),
  ...Object.fromEntries(Object.entries(entities[entity].shown).map(([name, { value }]) =>
    [name, value === 'date' ? 'FuzzyDate' : shownTypes[name]!])),
})

const factFields = (type: FactType): Fields => ({
  ...ofEveryFact, ...properties(propertiesOf(type)), ...links(linksOf(type)),
  ...Object.fromEntries([facts[type].subject, facts[type].object].flatMap((end) => end ? [[end.field, common(end.types)]] : [])),
})

/** The fields that all of these have, with one and the same type. */
const shared = (all: readonly Fields[]): Fields =>
  Object.fromEntries(Object.entries(all[0]!).filter(([name, type]) => all.every((fields) => fields[name] === type)))

const own = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))

test('generated.graphql is what `npm run codegen` writes', () => {
  expect(generated.replace(/^(#.*\n)+/, '').trim()).toBe(wholeSchema().trim())
})

test('the schema is valid', () => {
  expect(validateSchema(schema)).toEqual([])
})

test('every element has a description', () => {
  const described = (path: string, element: { description?: string | null | undefined }): string[] => element.description?.trim() ? [] : [path]
  const nameless = own.flatMap((type) => [
    ...described(type.name, type),
    ...(isEnumType(type) ? type.getValues().flatMap((value) => described(`${type.name}.${value.name}`, value)) : []),
    ...(isInputObjectType(type) ? Object.values(type.getFields()).flatMap((field) => described(`${type.name}.${field.name}`, field)) : []),
    ...('getInterfaces' in type ? Object.values(type.getFields()).flatMap((field) => [
      ...described(`${type.name}.${field.name}`, field),
      ...field.args.flatMap((argument) => described(`${type.name}.${field.name}(${argument.name})`, argument)),
    ]) : []),
  ])
  expect(nameless).toEqual([])
  expect(schema.getDirectives().filter((directive) => !specifiedDirectives.includes(directive) && !directive.description)).toEqual([])
})

describe('model and schema agree', () => {
  test.each(entityTypes)('%s', (entity) => {
    expect(fieldsOf(entity)).toEqual(entityFields(entity))
    expect(typed(entity).getInterfaces().map(String)).toEqual(['Node', 'Entity', ...entities[entity].interfaces])
  })

  test.each(factTypes)('%s', (type) => {
    expect(fieldsOf(type)).toEqual(factFields(type))
    expect(typed(type).getInterfaces().map(String)).toEqual(['Node', 'Fact'])
  })

  test.each(['Entity', ...interfaceTypes] as const)('%s has what all of its types share, no less and no more', (name) => {
    expect(fieldsOf(name)).toEqual(shared(typesOf(name).map(entityFields)))
    expect(typed(name).getInterfaces().map(String)).toEqual(name === 'Entity' ? ['Node'] : ['Node', 'Entity'])
  })

  test('Fact has what all facts share, no less and no more', () => {
    expect(fieldsOf('Fact')).toEqual(shared(factTypes.map(factFields)))
  })

  test('Query has a field for one and a list for all of every type', () => {
    expect(fieldsOf('Query')).toEqual({
      node: 'Node', nodes: '[Node]', fact: 'Fact', facts: 'FactConnection', dataset: 'Dataset',
      search: 'SearchConnection', paths: 'Paths', neighbourhood: 'Subgraph', verify: 'Verification',
      ...Object.fromEntries(entityTypes.flatMap((type) => [[entities[type].folder, type], [entities[type].list, `${type}Connection`]])),
      ...Object.fromEntries(factTypes.map((type) => [facts[type].list, `${type}Connection`])),
    })
  })
})

const valuesOf = (name: string): string[] => (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name)

test('kinds are those of the model, and say for which types', () => {
  const kinds = new Set(entityTypes.flatMap((type) => entities[type].kinds))
  expect(valuesOf('Kind').sort()).toEqual([...kinds].sort())
  for (const kind of (schema.getType('Kind') as GraphQLEnumType).getValues()) {
    const types = entityTypes.filter((type) => entities[type].kinds.includes(kind.name)).join(' or ')
    expect(kind.description, kind.name).toMatch(new RegExp(`^${types}: `))
  }
})

test('enums, and the values that the model takes from them, exist', () => {
  const rows = [...entityTypes.map((type) => entities[type].properties), ...factTypes.map(propertiesOf)].flatMap(Object.values)
  for (const { type, default: value } of rows) {
    expect(schema.getType(type), type).toBeDefined()
    if (isEnumType(schema.getType(type)) && value !== undefined) expect(valuesOf(type)).toContain(value)
  }
  const conditions = entityTypes.flatMap((type) => Object.values(entities[type].shown))
  for (const { fact, where } of conditions) {
    if (where) expect(valuesOf(facts[fact].properties[where.property]!.type)).toEqual(expect.arrayContaining([...where.values]))
  }
})

test('every connection takes the same arguments, described in the same words', () => {
  const connections = own.flatMap((type) => 'getInterfaces' in type ? Object.values(type.getFields()) : [])
    .filter((field) => String(field.type).endsWith('Connection') && field.name !== 'search')
  const isOfFacts = (node: string) => node === 'Fact' || isFactType(node)
  const wordings = new Set(connections.flatMap((field) => field.args.map((argument) => `${argument.name}: ${argument.description}`)))
  expect(wordings.size).toBe(8)
  for (const field of connections) {
    const node = String(field.type).replace('Connection', '')
    expect(field.args.map((argument) => `${argument.name}: ${argument.type}`), field.name).toEqual(
      [`where: ${node}Where`, `orderBy: [${node}Order!]`, 'first: Int', 'after: String', 'last: Int', 'before: String', ...(isOfFacts(node) ? ['asOf: Date', 'asKnownAt: DateTime'] : [])])
  }
})

test('fragments on all types never clash under one node', () => {
  const selection = (type: string): string =>
    Object.entries(fieldsOf(type)).map(([name, of]) => isLeaf(of) ? name : `${name} { __typename }`).join(' ')
  const isLeaf = (of: string): boolean => !('getInterfaces' in (schema.getType(of.replace(/[[\]!]/g, '')) ?? {}))
  const fragments = [...entityTypes, ...factTypes].map((type) => `... on ${type} { ${selection(type)} }`)
  const document = parse(`{ node(id: "person/somebody") { ${fragments.join('\n')} } }`)
  expect(validate(schema, document, [OverlappingFieldsCanBeMergedRule])).toEqual([])
})

test('the schema stays small, and nothing in it is on its way out', () => {
  const bare = print(visit(parse(generated), { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) }))
  expect(bare.length).toBeLessThanOrEqual(100_000)
  expect(own.length).toBeLessThanOrEqual(260)
  expect(generated).not.toContain('@deprecated')
})
