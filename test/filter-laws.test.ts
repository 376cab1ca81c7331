import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadSeed } from '../seed/load-seed.ts'
import { readDocument } from '../seed/read-document.ts'
import { entities, entityTypes } from '../src/model/entities.ts'
import { facts, factTypes } from '../src/model/facts.ts'
import { filterFields, filterTypes } from '../src/model/filter-fields.ts'
import type { NodeType } from '../src/model/orders.ts'
import { anyFilter, type AnyFilter } from './support/any-filter.ts'
import { answersOf } from './support/answers.ts'
import { askOf } from './support/ask.ts'
import { loadAt } from './support/graph-reading.ts'
import { scratchDatabase } from './support/scratch-database.ts'

/** What holds of every filter, whatever it asks: of filters made from the model, over the shipped seed and the invented document. */
const database = await scratchDatabase()
const { answer, count } = answersOf(askOf(database))

beforeAll(async () => {
  await loadSeed(database, () => undefined)
  await loadAt(database, readDocument('test/documents/invented.yaml'), '2030-01-01T00:00:00Z')
}, 300_000)

const listOf = (type: NodeType): string => (type === 'Fact' ? 'facts' : Object.hasOwn(facts, type) ? facts[type as keyof typeof facts].list : entities[type as keyof typeof entities].list)
const types: readonly NodeType[] = [...entityTypes, ...factTypes, 'Fact']
/** A list, and some filters on it. */
const filtered = (number: number) => fc.constantFrom(...types).chain((type) =>
  fc.tuple(fc.constant(listOf(type)), fc.array(anyFilter(type, 2), { minLength: number, maxLength: number })))

/** Nearly every filter is a statement never seen before, whose plan is what takes the time: few runs each, of other filters each time. */
const runs = { numRuns: 12, endOnFailure: true, interruptAfterTimeLimit: 60_000 } as const
const whole = new Map<string, number>()
const all = async (list: string): Promise<number> => {
  if (!whole.has(list)) whole.set(list, await count(list, {}))
  return whole.get(list) ?? 0
}

/** The ids of a list by pages of 100, forward. */
const walk = async (list: string, type: string, where: AnyFilter): Promise<string[]> => {
  const ids: string[] = []
  let after: string | null = null
  do {
    const page: { list: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await answer(
      `query ($where: ${type}Where, $after: String) { list: ${list}(where: $where, first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`, { where, after })
    ids.push(...page.list.nodes.map(({ id }) => id))
    after = page.list.pageInfo.hasNextPage ? page.list.pageInfo.endCursor : null
  } while (after !== null && ids.length < 500)
  return ids
}

const typeOf = (list: string): NodeType => types.find((type) => listOf(type) === list) as NodeType

describe('of every filter it holds that', { timeout: 360_000 }, () => {
  test('what it lets through and what its NOT lets through are together all', async () => {
    await fc.assert(fc.asyncProperty(filtered(1), async ([list, [one = {}]]) => {
      expect(await count(list, one) + await count(list, { NOT: one }), JSON.stringify(one)).toBe(await all(list))
    }), runs)
  })

  test('the total is the number of nodes on all pages, each once', async () => {
    await fc.assert(fc.asyncProperty(filtered(1), async ([list, [one = {}]]) => {
      const total = await count(list, one)
      const ids = await walk(list, typeOf(list), one)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBe(total <= 500 ? total : 500)
    }), { ...runs, numRuns: 6 })
  })

  test('NOT turns AND into OR, and OR into AND', async () => {
    await fc.assert(fc.asyncProperty(filtered(2), async ([list, [one, other]]) => {
      expect(await count(list, { NOT: { AND: [one, other] } })).toBe(await count(list, { OR: [{ NOT: one }, { NOT: other }] }))
      expect(await count(list, { NOT: { OR: [one, other] } })).toBe(await count(list, { AND: [{ NOT: one }, { NOT: other }] }))
    }), { ...runs, numRuns: 6 })
  })

  test('said twice it is itself, alone or among others, and the order of others is nothing', async () => {
    await fc.assert(fc.asyncProperty(filtered(2), async ([list, [one = {}, other = {}]]) => {
      const single = await count(list, one)
      for (const same of [{ AND: [one, one] }, { OR: [one, one] }, { AND: [one, {}] }, { OR: [one, { OR: [] }] }, { ...one, NOT: { OR: [] } }]) {
        expect(await count(list, same), JSON.stringify(same)).toBe(single)
      }
      const both = await count(list, { AND: [one, other] })
      expect(await count(list, { AND: [other, one] })).toBe(both)
      const either = await count(list, { OR: [one, other] })
      expect(await count(list, { OR: [other, one] })).toBe(either)
      expect(either + both).toBe(single + await count(list, other))
    }), { ...runs, numRuns: 6 })
  })
})

test.each<[string, string, string, (id: object) => AnyFilter]>([
  ['events', 'Event', 'people', (id) => ({ participations: { some: { participant: { person: { id } } } } })],
  ['people', 'Person', 'offices', (id) => ({ tenures: { some: { office: { id } } } })],
  ['events', 'Event', 'offices', (id) => ({ participations: { some: { participant: { person: { tenures: { some: { office: { id } } } } } } } })],
  ['tenures', 'Tenure', 'people', (id) => ({ person: { id } })],
  ['facts', 'Fact', 'events', (id) => ({ object: { id } })],
  ['people', 'Person', 'tenures', (id) => ({ tenures: { some: { id } } })],
  ['regions', 'Region', 'regions', (id) => ({ id })],
])('%s: a way alone leads to the same as one that is a condition among others: %#', async (list, type, ends, where) => {
  const { list: { nodes } } = await answer<{ list: { nodes: { id: string }[] } }>(`{ list: ${ends}(first: 100) { nodes { id } } }`, {})
  const way = where({ in: nodes.map(({ id }) => id) })
  const [alone, among] = [await walk(list, type, way), await walk(list, type, { AND: [way] })]
  expect(alone.length).toBeGreaterThan(0)
  expect(alone).toEqual(among)
  expect(await count(list, way)).toBe(await count(list, { AND: [way] }))
})

const quantified = entityTypes.flatMap((type) => Object.entries(filterFields(type)).flatMap(([field, { apply }]) => (apply.is === 'facts' ? [{ type, field, fact: apply.fact }] : [])))

test('some is not none, and every is none of NOT, for every list of facts', { timeout: 360_000 }, async () => {
  const asked = fc.constantFrom(...quantified).chain(({ type, field, fact }) => fc.tuple(fc.constant(entities[type].list), fc.constant(field), anyFilter(fact, 1)))
  await fc.assert(fc.asyncProperty(asked, async ([list, field, inner]) => {
    const those = (which: string, filter: AnyFilter) => count(list, { [field]: { [which]: filter } })
    expect(await those('some', inner), JSON.stringify([list, field, inner])).toBe(await count(list, { NOT: { [field]: { none: inner } } }))
    expect(await those('every', inner), JSON.stringify([list, field, inner])).toBe(await those('none', { NOT: inner }))
    expect(await those('some', {})).toBe(await count(list, { [field]: { count: { gt: 0 } } }))
  }), { ...runs, numRuns: 6 })
})

test('the fields of every filter are among those that are made here', () => {
  const kinds = new Set(filterTypes.flatMap((type) => Object.values(filterFields(type)).map(({ apply }) => apply.is)))
  expect([...kinds].sort()).toEqual(['asOf', 'boolean', 'citation', 'date', 'entity', 'facts', 'identifier', 'integer', 'narrower', 'text', 'types', 'within', 'words'])
})
