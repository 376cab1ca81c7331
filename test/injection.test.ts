import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { openDatabase, statement, type Database } from '../src/graph/database.ts'
import { askOf } from './support/ask.ts'
import { engineTexts, injections as hostile, unusualTexts } from './support/nasty-values.ts'

const searches = [...engineTexts, ...unusualTexts].filter((text) => [...text.normalize('NFC')].length <= 256)

const database = openDatabase(inject('shipped'))
afterAll(() => database.close())
const sent: { text: string; parameters: string }[] = []
const noting: Database = {
  ...database,
  read: (question, parameters, within) => { sent.push({ text: question.text, parameters: JSON.stringify(parameters) }); return database.read(question, parameters, within) },
}
const ask = askOf(noting)
const texts = async (query: string, variables: Record<string, unknown>): Promise<string[]> => {
  sent.length = 0
  const { errors = [] } = await ask(query, variables)
  expect(errors.filter(({ extensions }) => !['BAD_USER_INPUT', 'INVALID_CURSOR'].includes(String(extensions?.['code'])))).toEqual([])
  return sent.map(({ text }) => text)
}
const size = statement('size', 'MATCH (n) RETURN count(n) AS nodes')
let before: unknown
beforeEach(async () => { before ??= await database.read(size, {}) })
afterAll(async () => { expect(await openDatabase(inject('shipped')).read(size, {})).toEqual(before) })

const places: Readonly<Record<string, { readonly query: string; readonly of: (text: string) => Record<string, unknown> }>> = {
  'a filter of a name': { query: 'query($w: PersonWhere) { people(where: $w) { totalCount nodes { id } } }', of: (text) => ({ w: { name: { contains: text } } }) },
  'a filter of names': { query: 'query($w: OfficeWhere) { offices(where: $w, orderBy: [NAME_DESC]) { nodes { id } } }', of: (text) => ({ w: { name: { in: [text, 'b'] } } }) },
  'a filter beyond a fact': { query: 'query($w: EventWhere) { events(where: $w) { nodes { id } } }', of: (text) => ({ w: { participations: { some: { participant: { name: { startsWith: text } } } } } }) },
  'a search': { query: 'query($t: String!) { search(text: $t) { nodes { id } } }', of: (text) => ({ t: text }) },
  'an identifier': { query: 'query($i: IdentifierInput) { region(identifier: $i) { id } }', of: (text) => ({ i: { scheme: text, value: text } }) },
}

describe('a hostile text', () => {
  test.each(Object.entries(places))('as %s changes no statement, only a parameter', async (_what, { query, of }) => {
    const harmless = await texts(query, of('abc'))
    expect(harmless.length).toBeGreaterThan(0)
    for (const text of hostile) {
      expect(await texts(query, of(text)), text).toEqual(harmless)
      expect(sent.some(({ text: cypher }) => cypher.includes(text) && text.length > 6)).toBe(false)
    }
  })

  test.each(hostile)('%s is no id and no cursor, and is nowhere executed as one', async (text) => {
    sent.length = 0
    for (const [query, code] of [['query($i: ID!) { node(id: $i) { id } }', 'BAD_USER_INPUT'], ['query($i: String) { people(after: $i) { nodes { id } } }', 'INVALID_CURSOR']] as const) {
      const { errors = [] } = await ask(query, { i: text })
      expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual([code])
    }
    expect(sent).toEqual([])
  })
})

test.each(searches)('a search for %j is answered, literally', async (text) => {
  const { data, errors } = await ask('query($t: String!) { search(text: $t, first: 10) { totalCount nodes { id } } }', { t: text })
  expect(errors).toBeUndefined()
  // Nothing that is typed matches everything: a single letter matches most, as the beginning of a word.
  expect((data as { search: { totalCount: number } }).search.totalCount).toBeLessThan(2_000)
})
