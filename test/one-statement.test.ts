import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openDatabase } from '../src/graph/database.ts'
import type { Known } from './support/any-argument.ts'
import { requestNumber } from './support/any-request.ts'
import { askOf, serverFor } from './support/ask.ts'
import { compiledFor, compiledVariables, oneStatementFor, savedQuestions } from './support/saved-questions.ts'

/** Two ways to one answer: by the resolvers, statement by statement as the loaders are asked, and by one statement made for the question. */

const database = openDatabase(inject('shipped'))
afterAll(() => database.close())
const loaded = askOf(database)
const ahead = askOf(database, null, serverFor({ mode: 'on', isKept: () => true }))

/** What is left to the resolvers: counts, which no loader is asked for. */
const left = ['how-much-there-is']
/** Where a walk leads is asked ahead of the statement. */
const walks = ['07-how-are-two-people-connected', '08-connected-only-by-some-facts', '09-what-lies-around-the-forum']

const bothWays = async (query: string, variables: Record<string, unknown> = {}) => {
  const [one, other] = [await loaded(query, variables), await ahead(query, variables)]
  expect({ data: other.data, errors: other.errors }, `${query} ${JSON.stringify(variables)}`).toEqual({ data: one.data, errors: one.errors })
  return { data: one.data, names: one.names, namesAhead: other.names }
}

describe('saved questions have the same answer both ways', () => {
  test.each(savedQuestions)('%s', async (name, query) => {
    const { namesAhead } = await bothWays(query)
    if (left.includes(name)) expect(namesAhead).not.toContain('one statement')
    else if (walks.includes(name)) expect(namesAhead.filter((each) => each !== 'expand entities')).toEqual(['one statement'])
    else expect(namesAhead).toEqual(['one statement'])
  })
})

/** What one statement brings for two requests at once is what it brings for each. */
const expectSameForMany = async (query: string, variables: Record<string, unknown> = {}): Promise<boolean> => {
  const compiled = compiledFor(query, variables)
  const slots = compiled?.slotsFor(compiledVariables(query, variables))
  const many = compiled?.statement.many
  if (!compiled || !slots || !many) return false
  const parameters = compiled.parametersFor(slots)
  const own = many.own.map((name) => parameters[name])
  const [one] = await database.read<{ answers: unknown }>({ name: 'one', text: compiled.statement.text }, parameters)
  const all = await database.read<{ place: number; answers: unknown }>(many.statement, { ...parameters, all: [[0, ...own], [1, ...own]] })
  expect(all.sort((first, second) => first.place - second.place), query).toEqual([0, 1].map((place) => ({ place, answers: one?.answers })))
  return true
}

describe('saved questions that are asked together have the same answer', () => {
  // The database plans each anew, which takes it a second: some of them, or all.
  const every = Number(process.env['TOGETHER_EVERY'] ?? 8)
  test.each(savedQuestions.filter((_, index) => index % every === 0))('%s', { timeout: 120_000 }, async (name, query) => {
    expect(await expectSameForMany(query)).toBe(!left.includes(name) && !/\bsearch\(/.test(query))
  })
})

describe('so have generated ones', () => {
  const number = Number(process.env['ONE_STATEMENT_QUESTIONS'] ?? 24)
  const first = Number(process.env['ONE_STATEMENT_FROM'] ?? 0)
  let known: Known
  beforeAll(async () => {
    const pages = await Promise.all(['people', 'events', 'offices', 'regions', 'documents', 'participations', 'claims', 'facts'].map((list) =>
      loaded(`{ list: ${list}(first: 100) { edges { cursor node { id ${/part|claims|facts/.test(list) ? '' : 'name'} } } } }`)))
    const edges = pages.flatMap(({ data }) => (data as { list: { edges: { cursor: string; node: { id: string; name?: string } }[] } }).list.edges)
    known = { ids: edges.map(({ node }) => node.id), names: edges.flatMap(({ node }) => node.name ?? []), cursors: edges.map(({ cursor }) => cursor) }
  })

  test(`${number} of them`, { timeout: 60_000 + number * 3_000 }, async () => {
    let asked = 0
    let spared = 0
    for (let index = first; index < first + number; index += 1) {
      const { query, variables } = requestNumber(20_260, index, known)
      const { data, names, namesAhead } = await bothWays(query, { ...variables })
      // One that comes to nothing, since the answer holds an error, is asked beside the others; and the walks before it.
      const walked = names.filter((name) => name === 'expand entities').length
      expect(namesAhead.length, `${index}: ${query} ${namesAhead.join('; ')}`).toBeLessThanOrEqual(names.length + Math.max(1, walked))
      if (namesAhead.length < names.length) spared += 1
      if (data) asked += 1
    }
    expect(asked).toBeGreaterThan(number / 3)
    expect(spared).toBeGreaterThan(number / 6)
  })
})

describe('few texts', () => {
  const textOf = (query: string, variables: Record<string, unknown> = {}): string | undefined => oneStatementFor(query, variables)?.text

  test('names, order and values of a question are not in its text', () => {
    const one = textOf('{ events(first: 5, where: { kind: FORUM }) { nodes { id participations(first: 3) { totalCount nodes { role participant { name } } } locations { nodes { id place { name } } } } } }')
    const other = textOf(`query Q($n: Int, $kind: [Kind!]) { them: events(where: { kind: $kind }, first: $n) { edges { node { at: locations(first: 7) { nodes { id place { id } } }
      ...Who } } } } fragment Who on Event { participations { nodes { as: role who: participant { __typename id name } } totalCount } }`, { n: 50, kind: 'MEETING' })
    expect(one).toContain('one statement')
    expect(other).toBe(one)
  })

  test('2,000 documents of few shapes have few', () => {
    const lists = ['participations', 'facts', 'claims', 'names']
    const texts = new Set(Array.from({ length: 2_000 }, (_, index) => {
      const list = lists[index % 4]!
      const inner = list === 'names' ? 'text' : `nodes { id ${index % 8 < 4 ? 'subject { id }' : 'citations { paragraph }'} }`
      return textOf(`query Q${index} { a${index}: person(id: "person/p-${index}") { name ${list}${list === 'names' ? '' : `(first: ${1 + (index % 50)})`} { ${inner} } } }`)
    }))
    expect(texts.size).toBeLessThanOrEqual(8)
  })

  test('a question that the server does not keep has one when it comes the third time', async () => {
    const ask = askOf(database, null, serverFor({ mode: 'on', isKept: () => false }))
    const ways = []
    for (let time = 1; time <= 4; time += 1) {
      const { names } = await ask('query Third($id: ID!) { person(id: $id) { name } }', { id: 'person/fred-matiangi' })
      ways.push(names.includes('one statement'))
    }
    expect(ways).toEqual([false, false, true, true])
  })

  test('a question for what no loader is asked, or for very many things, has none', () => {
    expect(textOf('{ dataset { earliest } search(text: "x") { nodes { name } } }')).toBeUndefined()
    expect(textOf(`{ person(id: "person/p") { ${Array.from({ length: 21 }, (_, index) => `a${index}: participations(first: ${index + 1}) { nodes { id } }`).join(' ')} } }`)).toBeUndefined()
  })

  test('selections that name each other unfold no further than is looked', () => {
    const fragments = Array.from({ length: 20 }, (_, index) =>
      `fragment F${index} on Person { name participations(first: 1) { a: nodes { participant { ...F${index + 1} } } b: nodes { participant { ...F${index + 1} } } } }`)
    const began = performance.now()
    textOf(`{ person(id: "person/p") { ...F0 } } ${fragments.join(' ')} fragment F20 on Person { name }`)
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
