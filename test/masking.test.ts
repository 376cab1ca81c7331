import { getNamedType, isEnumType, isInterfaceType, isListType, isNonNullType, isObjectType, isRequiredArgument, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { createContext, type Context } from '../src/context.ts'
import { errorCodes, type ErrorCode } from '../src/errors.ts'
import { executableSchema } from '../src/executable-schema.ts'
import type { Database } from '../src/graph/database.ts'
import { graphqlServer } from '../src/graphql.ts'
import { passagesIn } from '../src/passages.ts'

const secret = 'bolt://neo4j:hunter2@10.1.2.3:7687 MATCH (n) DETACH DELETE n'
const leaks = /hunter2|10\.1\.2\.3|MATCH|node_modules|\.ts:\d+/

const schema = executableSchema()
const types = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
type Field = GraphQLField<unknown, Context>
interface Step { readonly on: GraphQLObjectType; readonly field: Field; readonly to: GraphQLObjectType }

/** The object types that a field may give. */
const given = (type: GraphQLOutputType): readonly GraphQLObjectType[] => {
  const named = getNamedType(type)
  return isObjectType(named) ? [named] : isInterfaceType(named) ? schema.getPossibleTypes(named) as readonly GraphQLObjectType[] : []
}

/** The way from Query to each type. */
const ways = new Map<string, readonly Step[]>([['Query', []]])
for (const [name, way] of ways) {
  const on = schema.getType(name) as GraphQLObjectType
  for (const field of Object.values(on.getFields())) {
    for (const to of given(field.type)) if (!ways.has(to.name)) ways.set(to.name, [...way, { on, field, to }])
  }
}

const samples: Readonly<Record<string, string>> = { ids: '["person/x"]', text: '"x"', type: 'Tenure' }
const asked = ({ name, args }: Field): string => {
  const needed = args.filter(isRequiredArgument).map((argument) => {
    const type = getNamedType(argument.type)
    return `${argument.name}: ${samples[argument.name] ?? (isEnumType(type) ? `[${type.getValues()[0]!.name}]` : '"person/x"')}`
  })
  // The only field that takes one of two.
  if (name === 'region' && needed.length === 0 && args.length === 2) needed.push('id: "region/x"')
  return needed.length > 0 ? `${name}(${needed.join(', ')})` : name
}
const inner = (type: GraphQLOutputType): string => (given(type).length > 0 ? ' { __typename }' : '')
const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)

/** Asks for a field of a type with everything on the way to it made up, and the field itself throwing. */
const broken = (type: GraphQLObjectType, field: Field): { readonly question: string; readonly mend: () => void } => {
  const way = ways.get(type.name)!
  const before = [...way.map((step) => step.field), field].map((each) => [each, each.resolve] as const)
  for (const { field: passed, to } of way) {
    const object = { __typename: to.name, id: 'person/x' }
    passed.resolve = () => (isList(passed.type) ? [object] : object)
  }
  field.resolve = () => { throw new Error(secret) }
  const question = way.reduceRight((rest, step) => `${asked(step.field)} { ... on ${step.to.name} { ${rest} } }`, `${asked(field)}${inner(field.type)}`)
  return { question: `{ ${question} }`, mend: () => { for (const [each, resolve] of before) { if (resolve) each.resolve = resolve; else delete each.resolve } } }
}

const causes: unknown[] = []
const graphql = graphqlServer((error) => { causes.push(error) })
const noDatabase: Database = { read: async () => { throw new Error(secret) }, write: async () => { throw new Error(secret) }, close: async () => undefined }
const ask = async (query: string): Promise<{ text: string; codes: string[] }> => {
  const answer = await graphql.answer({ query }, createContext({ database: noDatabase, passages: passagesIn(null), requestId: 'test' }))
  return { text: JSON.stringify(answer), codes: (answer.errors ?? []).map(({ extensions }) => String(extensions?.['code'])) }
}

test('there is a way to every type', () => {
  expect(types.map(({ name }) => name).filter((name) => !ways.has(name))).toEqual([])
  expect(types.length).toBeGreaterThan(80)
})

describe('a resolver that throws a secret', () => {
  test.each(types.map((type) => ({ name: type.name, type })))('of $name is masked, whichever field it is', async ({ type }) => {
    for (const field of Object.values(type.getFields()) as Field[]) {
      const { question, mend } = broken(type, field)
      causes.length = 0
      const { text, codes } = await ask(question)
      mend()
      expect({ question, codes: [...new Set(codes)], leaks: leaks.test(text) }).toEqual({ question, codes: ['INTERNAL_SERVER_ERROR'], leaks: false })
      expect(String(causes[0])).toContain('hunter2')
    }
  })
})

test('a statement that throws a secret is masked, whatever is asked', async () => {
  for (const field of Object.values(schema.getQueryType()!.getFields()) as Field[]) {
    const { text, codes } = await ask(`{ ${asked(field)} { __typename ${given(field.type)[0]?.name.endsWith('Connection') ? 'totalCount nodes { __typename } tallied: pageInfo { hasNextPage }' : ''} } }`)
    expect({ field: field.name, leaks: leaks.test(text) }).toEqual({ field: field.name, leaks: false })
    for (const code of codes) expect(Object.hasOwn(errorCodes, code as ErrorCode), code).toBe(true)
  }
})
