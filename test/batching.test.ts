import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { SeedDocument, SeedFact } from '../seed/seed-document.ts'
import { openDatabase } from '../src/graph/database.ts'
import { askOf } from './support/ask.ts'
import { loadAt } from './support/graph-reading.ts'
import { clearGraph, scratchDatabase } from './support/scratch-database.ts'
import { smallDocument } from './support/small-document.ts'

/** That nothing is asked once for each row is proved by counting statements while the graph grows. */
const database = await scratchDatabase()
const ask = askOf(database)

const counts = (most: number): number[] => Array.from({ length: most }, (_, index) => index)

/** Invented people, each in three offices and at four events, of which there are a third as many, and at least four. */
const peopleInOffices = (people: number): SeedDocument => {
  const events = Math.max(4, Math.ceil(people / 3))
  return smallDocument(`people-${people}`, [
    ...counts(people).map((index) => ({ id: `person/p-${index}` })),
    ...counts(3).map((index) => ({ id: `office/o-${index}` })),
    ...counts(events).map((index) => ({ id: `event/e-${index}`, kind: 'MEETING' })),
    { id: 'region/r', kind: 'COUNTY' },
  ], [
    ...counts(events).map((index): SeedFact => ({ id: `location/${index}`, type: 'Location', located: `event/e-${index}`, place: 'region/r', modality: 'STATED' })),
    ...counts(people).flatMap((person) => counts(3).map((office): SeedFact => ({
      id: `tenure/${person}-${office}`, type: 'Tenure', person: `person/p-${person}`, office: `office/o-${office}`, modality: 'STATED', start: `20${10 + office}`,
    }))),
    ...counts(people).flatMap((person) => counts(4).map((place): SeedFact => ({
      id: `part/${person}-${place}`, type: 'Participation', participant: `person/p-${person}`, event: `event/e-${(person + place) % events}`,
      role: 'ATTENDEE', inCapacityOf: `office/o-${place % 3}`, modality: 'STATED',
    }))),
  ])
}

const questions = {
  'events of people, and who else was there': {
    statements: 7,
    text: `{ people(first: 30) { nodes { participations { totalCount nodes { role event { name
      participations { totalCount nodes { participant { name } inCapacityOf { name } } } } } } } } }`,
  },
  'offices of people, and all who held them': {
    statements: 6,
    text: '{ people(first: 30) { nodes { tenures(first: 3) { nodes { office { name tenures { nodes { person { name names { text } } } } } } } } } }',
  },
  'where it is said, down to what is known of the document': {
    statements: 5,
    text: '{ people(first: 30) { nodes { facts(first: 10) { nodes { citations { document { name facts { nodes { note } } } } } } } } }',
  },
  'the places of the events that people were at, and what else was there': {
    statements: 7,
    text: `{ people(first: 30) { nodes { participations(first: 4) { nodes { event { locations(first: 5) { nodes { place { name ... on Region {
      located { nodes { located { id } } } identifiers { value } } } } } } } } } } }`,
  },
}

describe.each([1, 10, 30])('with %i people', (people) => {
  beforeAll(async () => {
    await clearGraph(database)
    await loadAt(database, peopleInOffices(people), '2030-01-01T00:00:00.000Z')
  })

  test.each(Object.entries(questions))('%s take as many statements as with one', async (_name, { text, statements }) => {
    const { data, errors, statements: taken, names } = await ask(text)
    expect(errors).toBeUndefined()
    expect((data as { people: { nodes: unknown[] } }).people.nodes).toHaveLength(people)
    expect(names).toHaveLength(taken)
    expect(taken, names.join('; ')).toBe(statements)
  })
})

describe('one statement', () => {
  const shippedDatabase = openDatabase(inject('shipped'))
  afterAll(() => shippedDatabase.close())
  const shipped = askOf(shippedDatabase)

  test('answers 25 ids of mixed types, among them facts and what nothing has', async () => {
    const ids = [
      'person/fred-matiangi', 'person/kipchumba-murkomen', 'person/simon-kachapin', 'group/area-mps', 'group/local-leaders', 'organization/iebc', 'organization/ng-cdf',
      'office/interior-cabinet-secretary', 'region/kenya', 'region/the-coast', 'region/west-pokot-county', 'venue/mtelo-hall', 'event/general-election-2022',
      'operation/maliza-uhalifu', 'operation/simulations', 'measure/security-roads', 'topic/banditry', 'document/iso-3166', 'document/002_e643143ca9357d6c',
      ...['A01', 'A08', 'A35', 'A42'].map((number) => `fact/000_d32b6c1722595f24/${number}`), 'fact/002_e643143ca9357d6c/B37', 'person/nobody',
    ]
    const { data, statements } = await shipped('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(ids).toHaveLength(25)
    expect((data as { nodes: ({ id: string } | null)[] }).nodes.map((node) => node?.id ?? null)).toEqual([...ids.slice(0, -1), null])
    expect(statements).toBe(1)
  })

  const page = 'page of Person by nameKey'
  const count = 'count of Person'
  test.each([
    ['__typename', []],
    ['nodes { id }', [page]],
    ['edges { cursor node { id } }', [page]],
    ['pageInfo { hasNextPage endCursor }', [page]],
    ['edges { cursor } nodes { name } pageInfo { startCursor }', [page]],
    ['totalCount', [count]],
    ['totalCount nodes { id } edges { cursor } pageInfo { hasPreviousPage }', [page, count]],
  ])('is asked for a list\'s page and one for its total, and neither unless selected: %s', async (selection, wanted) => {
    const { names } = await shipped(`{ people { ${selection} } }`)
    expect([...names].sort()).toEqual([...wanted].sort())
  })

  test.each([
    ['__typename', []],
    ['totalCount', ['count of Participation by subject']],
    ['nodes { role }', ['page of Participation by subjectKey']],
    ['pageInfo { hasNextPage }', ['page of Participation by subjectKey']],
  ])('and so in a list within a list: %s', async (selection, wanted) => {
    const { names } = await shipped(`{ people { nodes { participations { ${selection} } } } }`)
    expect(names).toEqual([page, ...wanted])
  })

  test('is asked for two fields that ask the same', async () => {
    const { names } = await shipped('{ one: people { nodes { id } } other: people(first: 20) { nodes { name } } again: people(first: 20, where: {}) { nodes { name } } }')
    expect(names).toEqual([page])
  })
})
