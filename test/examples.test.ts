import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  buildSchema, isAbstractType, isInterfaceType, isObjectType, Kind, parse, TypeInfo, validate, visit, visitWithTypeInfo, getNamedType,
  type DocumentNode, type GraphQLOutputType, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { openDatabase } from '../src/graph/database.ts'
import { askOf, type Answer } from './support/ask.ts'
import { shared, sharedIsHere } from './support/shared.ts'

/**
 * The saved questions of `examples/`, which are the playground's examples too. Each has its answer, worked out by hand from the
 * sources, in `examples/answers/` under the same name: where they differ, find out which of the two is wrong.
 */

const folder = join(import.meta.dirname, '../examples')
const namesIn = (path: string, ending: string): string[] =>
  readdirSync(path).filter((name) => name.endsWith(ending)).map((name) => basename(name, ending)).sort()
const names = namesIn(folder, '.graphql')
const queryOf = (name: string): string => readFileSync(join(folder, `${name}.graphql`), 'utf8')
const answerOf = (name: string): string => readFileSync(join(folder, 'answers', `${name}.json`), 'utf8')

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema/generated.graphql'), 'utf8'))
const commentOf = (query: string): string[] => query.split('\n').slice(0, query.split('\n').findIndex((line) => !line.startsWith('#')))
const titleOf = (name: string): string => commentOf(queryOf(name))[0]?.slice(2) ?? ''
const operationsOf = (document: DocumentNode): OperationDefinitionNode[] =>
  document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)

const database = openDatabase(inject('shipped'))
const ask = askOf(database)
afterAll(() => database.close())

/** Asks again where the database had no time to plan a question that it had not met before: a busy machine is not a wrong answer. */
const asked = async (query: string): Promise<Answer> => {
  const answer = await ask(query)
  const codes = new Set(answer.errors?.map(({ extensions }) => extensions?.['code']))
  return codes.size === 1 && codes.has('QUERY_TIMEOUT') ? ask(query) : answer
}

describe('the answer worked out by hand is the answer of the shipped seed', () => {
  test.each(names)('%s', async (name) => {
    const { data, errors } = await asked(queryOf(name))
    expect(errors).toBeUndefined()
    expect({ data: JSON.parse(JSON.stringify(data)) as unknown }).toStrictEqual(JSON.parse(answerOf(name)))
  })
})

describe('an example can be read and drawn', () => {
  test.each(names)('%s', (name) => {
    const query = queryOf(name)
    const document = parse(query)
    expect(validate(schema, document)).toEqual([])
    expect(withoutId(document)).toEqual([])

    const comment = commentOf(query)
    expect(comment.length).toBeGreaterThanOrEqual(2)
    expect(comment.length).toBeLessThanOrEqual(3)
    for (const line of comment) expect(line).toMatch(/^# \S.{10,110}$/)

    const [operation, ...others] = operationsOf(document)
    expect(others).toEqual([])
    expect(operation?.name?.value).toMatch(/^[A-Z]\w+$/)
    for (const { variable, defaultValue } of operation?.variableDefinitions ?? []) expect(defaultValue, variable.name.value).toBeDefined()
  })

  test('there are 25 to 30, numbered without a gap, each with its answer', () => {
    expect(names.length).toBeGreaterThanOrEqual(25)
    expect(names.length).toBeLessThanOrEqual(30)
    expect(names.map((name) => name.slice(0, 3))).toEqual(names.map((_, index) => `${String(index + 1).padStart(2, '0')}-`))
    expect(namesIn(join(folder, 'answers'), '.json')).toEqual(names)
  })

  test('no two have one title, or one name of their tab', () => {
    expect(new Set(names.map(titleOf)).size).toBe(names.length)
    expect(new Set(names.map((name) => operationsOf(parse(queryOf(name)))[0]?.name?.value)).size).toBe(names.length)
  })
})

test.skipIf(!sharedIsHere)('no example or answer has eight words in a row of an article', () => {
  const runsOf = (text: string): string[] => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    return words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '))
  }
  const articles = new Set(readdirSync(shared('articles')).flatMap((file) => runsOf(readFileSync(shared('articles', file), 'utf8'))))
  expect(articles.size).toBeGreaterThan(500)
  expect(names.flatMap((name) => [...runsOf(queryOf(name)), ...runsOf(answerOf(name))]).filter((run) => articles.has(run))).toEqual([])
})

/** Where an entity or a fact is selected without what draws it as part of a graph. */
function withoutId(document: DocumentNode): string[] {
  const missing: string[] = []
  const info = new TypeInfo(schema)
  visit(document, visitWithTypeInfo(info, {
    Field(field) {
      if (!field.selectionSet || !isNode(info.getType())) return
      const selected = fieldsOf(field.selectionSet)
      for (const wanted of ['__typename', 'id']) if (!selected.includes(wanted)) missing.push(`${field.name.value} at ${field.loc?.startToken.line}: ${wanted}`)
    },
  }))
  return missing
}

function isNode(type: GraphQLOutputType | null | undefined): boolean {
  const named = type && getNamedType(type)
  if (isInterfaceType(named) && named.name === 'Node') return true
  return (isObjectType(named) || isAbstractType(named)) && 'getInterfaces' in named && named.getInterfaces().some(({ name }) => name === 'Node')
}

const fieldsOf = ({ selections }: SelectionSetNode): string[] =>
  selections.flatMap((selection) => (selection.kind === Kind.FIELD && !selection.alias ? selection.name.value : []))
