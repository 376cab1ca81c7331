import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getVariableValues, Kind, parse, validate, type FragmentDefinitionNode, type GraphQLInterfaceType, type OperationDefinitionNode } from 'graphql'
import { describe, expect, test } from 'vitest'
import { JukwaaError } from '../src/errors.ts'
import { executableSchema } from '../src/executable-schema.ts'
import { actualCost } from '../src/limits/actual-cost.ts'
import { checkMeasure } from '../src/limits/hold-to-limits.ts'
import { defaultLimits } from '../src/limits/limits.ts'
import { measureOf } from '../src/limits/measure.ts'
import { typesOf } from '../src/model/entities.ts'
import { factListsOf } from '../src/resolvers/entities.ts'
import * as pageDocuments from '../web/generated/documents.ts'

/** The walk over an operation that holds it to the limits: it asks no database. */

const schema = executableSchema()
const walk = measureOf(schema)

const measured = (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const operation = document.definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)!
  const fragments = Object.fromEntries(document.definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]))
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  expect(errors ?? []).toEqual([])
  return walk({ operation, fragments, variables: coerced ?? {} })
}

const refusalOf = (work: () => unknown): { code: string; message: string } => {
  try {
    work()
  } catch (error) {
    if (error instanceof JukwaaError) return { code: error.code, message: error.message }
    throw error
  }
  return { code: 'none', message: '' }
}
const judged = (query: string, variables?: Record<string, unknown>) => refusalOf(() => checkMeasure(measured(query, variables), defaultLimits))
const codeOf = (query: string, variables?: Record<string, unknown>): string => judged(query, variables).code

const nested = (fields: readonly string[], inner = 'id'): string => fields.reduceRight((below, field) => `${field} { ${below} }`, inner)
const hop = (first = ''): string[] => [`participations${first}`, 'edges', 'node', 'participant', `participations${first}`, 'edges', 'node', 'event']

describe('nodes', () => {
  test.each<[string, number, string]>([
    ['a page', 20, '{ people { nodes { id } } }'],
    ['a page of a size', 7, '{ people(first: 7) { edges { node { id } } } }'],
    ['a page from the end', 7, '{ people(last: 7) { nodes { id } } }'],
    ['an empty page', 0, '{ people(first: 0) { nodes { names { text } } } }'],
    ['edges and nodes of one page', 40, '{ people { edges { cursor } nodes { id } } }'],
    ['a count', 10, '{ people { totalCount } }'],
    ['a page and a count for each', 20 + 20 * (10 + 20), '{ people { nodes { tenures { totalCount nodes { id } } } } }'],
    ['three cited hops', 20 + 400 + 8_000 + 8_000 * 5, `{ ${nested([...hop(), 'participations', 'nodes', 'citations'], 'paragraph')} }`],
    ['names', 20 + 20 * 20, '{ people { nodes { names { text } } } }'],
    ['nodes by id', 3, '{ nodes(ids: ["person/a", "person/b", "person/a"]) { id } }'],
    ['a search', 100 + 20, '{ search(text: "a") { nodes { id } } }'],
    ['a tally', 100 + 5 + 5 * 2, '{ facts { tally(by: [SUBJECT, OBJECT], first: 5) { entities { id } } } }'],
    ['a neighbourhood', 200 * 5 + 800 * 5, '{ neighbourhood(of: "person/a") { entities { id } facts { citations { paragraph } } } }'],
    ['paths', 500 + 5 * 4 * 5, '{ paths(from: "person/a", to: "person/b") { paths { facts { citations { paragraph } } } } }'],
    ['a verification', 100, '{ verify(type: Tenure, subject: "person/a", object: "office/b") { facts { id } } }'],
    ['two quantified filters', 40, '{ people(first: 0, where: { tenures: { some: {} }, NOT: { participations: { none: {} } } }) { nodes { id } } }'],
    ['an introspection', 50, '{ __schema { types { fields { name } } } }'],
    ['fragments twice', 40, 'query { ...A ...A } fragment A on Query { people { nodes { id } } }'],
    ['the larger of two types', 20 + 20 * 100, '{ facts { nodes { ... on Tenure { person { tenures(first: 100) { nodes { id } } } } ... on Naming { named { claims(first: 50) { nodes { id } } } } } } }'],
    ['what is left out', 20, 'query ($a: Boolean = true) { people @skip(if: $a) { nodes { id } } }'],
  ])('of %s are %i', (_what, nodes, query) => expect(measured(query).nodes).toBe(nodes))

  test('see variables and their defaults', () => {
    expect(measured('query ($n: Int = 50) { people(first: $n) { nodes { id } } }').nodes).toBe(50)
    expect(measured('query ($n: Int = 50) { people(first: $n) { nodes { id } } }', { n: 3 }).nodes).toBe(3)
    expect(measured('query ($n: Int) { people(first: $n) { nodes { id } } }', { n: null }).nodes).toBe(20)
  })

  test('of an answer are the items of its lists, but for what tells of the schema', () => {
    expect(actualCost({ people: { nodes: [{ id: 1, names: [{ text: 'a' }, { text: 'b' }], keys: ['x'] }, null] }, all: { types: [{}, {}] } }, new Set(['all']))).toBe(3 + 50)
    expect(actualCost(null, new Set())).toBe(0)
  })
})

test('an interface has the same lists as each type that it stands for', () => {
  for (const name of ['Entity', 'Party', 'Place', 'Activity'] as const) {
    for (const field of Object.keys((schema.getType(name) as GraphQLInterfaceType).getFields())) {
      const lists = new Set(typesOf(name).map((type) => JSON.stringify(factListsOf(type)[field])))
      expect([name, field, lists.size]).toEqual([name, field, 1])
    }
  }
})

describe('refused is', () => {
  const aliases = (count: number, field = 'people { totalCount }'): string => Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')
  test.each<[string, string, string, Record<string, unknown>?]>([
    ['none', 'depth 20', `{ ${nested([...hop(), ...hop(), 'participations', 'edges', 'node'].map((field) => field === 'participations' ? 'participations(first: 1)' : field))} }`],
    ['QUERY_TOO_DEEP', 'depth 21', `{ ${nested([...hop(), ...hop(), 'participations', 'edges', 'node', 'participant'].map((field) => field === 'participations' ? 'participations(first: 1)' : field))} }`],
    ['QUERY_TOO_DEEP', 'depth 21 through fragments', `{ ${nested([...hop('(first: 1)'), ...hop('(first: 1)')], '...A')} } fragment A on Event { participations { edges { node { participant { ...B } } } } } fragment B on Party { id }`],
    ['none', '30 aliases', `{ ${aliases(30)} }`],
    ['TOO_MANY_ALIASES', '31 aliases', `{ ${aliases(31)} }`],
    ['TOO_MANY_ALIASES', '31 aliases of __typename', `{ ${aliases(31, '__typename')} }`],
    ['TOO_MANY_ALIASES', '3 spreads of 14', `query { a: people { ...A } b: people { ...A } c: people { ...A } } fragment A on PersonConnection { ${aliases(14, 'totalCount')} }`],
    ['TOO_MANY_ALIASES', '31 introspections', `{ ${aliases(31, '__schema { queryType { name } }')} }`],
    ['TOO_MANY_ALIASES', '31 within an introspection', `{ __schema { ${aliases(31, 'queryType { name }')} } }`],
    ['TOO_MANY_DIRECTIVES', '21 directives', `query ($a: Boolean = true) { ${Array.from({ length: 21 }, () => 'people @skip(if: $a) { totalCount }').join(' ')} }`],
    ['QUERY_TOO_COMPLEX', 'three pages of 100', `query ($n: Int) { ${nested(['facts(first: $n)', 'nodes', 'subject', 'facts(first: $n)', 'nodes', 'subject', 'facts(first: $n)', 'nodes'])} }`, { n: 100 }],
    ['QUERY_TOO_COMPLEX', 'four default pages', `{ ${nested([...hop(), 'participations', 'edges', 'node', 'participant', 'participations', 'nodes'])} }`],
    ['QUERY_TOO_COMPLEX', 'counts under pages of 100 and 20', '{ people(first: 100) { nodes { facts { nodes { subject { facts { totalCount nodes { id } } } } } } } }'],
    ['QUERY_TOO_COMPLEX', '9,900 nodes × 21 values', `{ people(first: 99) { nodes { facts(first: 100) { nodes { ${'id modality planned denied rank note recordedAt retractedAt certainty sources start { edtf stated earliest latest precision basis } end { edtf stated earliest latest precision }'} } } } } }`],
    ['BAD_USER_INPUT', 'first 101', '{ people(first: 101) { nodes { id } } }'],
    ['BAD_USER_INPUT', 'first -1', '{ people(first: -1) { nodes { id } } }'],
    ['BAD_USER_INPUT', 'a million by variable', 'query ($n: Int) { people(first: $n) { nodes { id } } }', { n: 1_000_000 }],
    ['BAD_USER_INPUT', 'a default beyond', 'query ($n: Int = 500) { people(first: $n) { nodes { id } } }'],
    ['BAD_USER_INPUT', 'both ends', '{ people(first: 1, last: 1) { nodes { id } } }'],
    ['none', 'one end and null', '{ people(first: 1, last: null) { nodes { id } } }'],
    ['INVALID_CURSOR', 'a cursor of nothing', '{ people(after: "x") { nodes { id } } }'],
    ['INVALID_CURSOR', "a list's own cursor below an interface", '{ node(id: "person/a") { ... on Party { participations(after: "x") { nodes { id } } } } }'],
    ['INVALID_CURSOR', 'a cursor of a tally', '{ facts { tally(by: [TYPE], after: "x") { count } } }'],
    ['BAD_USER_INPUT', 'a text of 257', '{ people(where: { name: { contains: "' + 'x'.repeat(257) + '" } }) { nodes { id } } }'],
    ['BAD_USER_INPUT', 'an id that is none', '{ person(id: "person/../x") { id } }'],
    ['BAD_USER_INPUT', 'no kind of region', '{ region { id } }'],
    ['BAD_USER_INPUT', 'within what is no id', '{ people(where: { participations: { some: { event: { within: "*" } } } }) { nodes { id } } }'],
    ['BAD_USER_INPUT', 'a type with one end', '{ verify(type: Naming, subject: "person/a", object: "person/b") { answer } }'],
  ])('%s: %s', (code, _what, query, variables) => expect(codeOf(query, variables)).toBe(code))

  test('with the number, the limit and the way out', () => {
    const { message } = judged('{ people(first: 100) { nodes { facts { nodes { subject { facts { totalCount nodes { id } } } } } } } }')
    expect(message).toBe('The question asks for up to 62,100 nodes; the limit is 50,000; lower `first` of people')
    expect(judged(`{ ${nested([...hop('(first: 1)'), ...hop('(first: 1)'), 'participations', 'edges', 'node', 'participant'])} }`).message).toMatch(/^id is 21 fields deep; the limit is 20; /)
  })

  test('nothing of a bomb of fragments is walked twice', () => {
    const fragments = Array.from({ length: 30 }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`).join(' ')
    const began = performance.now()
    const { nodes } = measured(`{ ...F0 } ${fragments} fragment F30 on Query { people { nodes { id } } }`)
    expect(nodes).toBe(20 * 2 ** 30)
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('within the limits are', () => {
  const root = join(import.meta.dirname, '..')
  const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.graphql')).map((name) => [name, readFileSync(join(root, 'examples', name), 'utf8')] as const)
  const readme = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```graphql\n([\s\S]*?)^```$/gm)].map(([, query = ''], index) => [`README ${index + 1}`, query] as const)
  const pages = Object.entries(pageDocuments).map(([name, document]) => [name, String(document)] as const).filter(([, text]) => /^\s*query\b/.test(text))

  test('there are some', () => expect([examples.length, readme.length > 5, pages.length > 0]).toEqual([30, true, true]))

  /** Ids of the form that they have, for questions that take them; what else they take has its default. */
  const variablesOf = (query: string): Record<string, unknown> => {
    const [operation] = parse(query).definitions
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return {}
    return Object.fromEntries((operation.variableDefinitions ?? []).flatMap(({ type, variable }) => {
      const required = type.kind === Kind.NON_NULL_TYPE ? type.type : type
      const name = required.kind === Kind.NAMED_TYPE ? required.name.value : 'list'
      const value = { ID: 'person/fred-matiangi', String: 'forum', FactType: 'Participation', list: ['person/fred-matiangi'] }[name]
      return type.kind === Kind.NON_NULL_TYPE && value !== undefined ? [[variable.name.value, value]] : []
    }))
  }
  test.each([...examples, ...readme, ...pages])('%s', (_name, query) => expect(judged(query, variablesOf(query))).toEqual({ code: 'none', message: '' }))
})
