import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readDocument } from '../seed/read-document.ts'
import type { SeedFact } from '../seed/seed-document.ts'
import { openDatabase } from '../src/graph/database.ts'
import { askOf, type Ask } from './support/ask.ts'
import { loadAt } from './support/graph-reading.ts'
import { scratchDatabase } from './support/scratch-database.ts'
import { smallDocument } from './support/small-document.ts'

const shippedDatabase = openDatabase(inject('shipped'))
afterAll(() => shippedDatabase.close())
const shipped = askOf(shippedDatabase)
const scratchGraph = await scratchDatabase()
const scratch = askOf(scratchGraph)
const [first, later] = ['2030-01-01T00:00:00.000Z', '2030-02-01T00:00:00.000Z']

/** A list: of the root, or of one entity; `fixed` are the arguments that every page of it has. */
interface Asked {
  readonly ask: Ask
  readonly field: string
  readonly fixed?: string
  readonly of?: string
}

interface Given {
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

interface Page {
  readonly totalCount: number
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null }
}

const answered = async ({ ask, field, fixed, of }: Asked, given: Given) => {
  const list = `list: ${field}(${fixed ? `${fixed}, ` : ''}first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
  const { data, errors } = await ask(`query ($first: Int, $after: String, $last: Int, $before: String) { ${of ? `of: ${of} { ${list} }` : list} }`, { ...given })
  const parent = of ? (data?.['of'] as { list: Page | null } | null) : (data as { list: Page | null } | null)
  return { page: parent?.list ?? null, codes: errors?.map(({ extensions }) => extensions?.['code']) ?? [] }
}

const pageOf = async (asked: Asked, given: Given): Promise<Page> => {
  const { page, codes } = await answered(asked, given)
  expect(codes).toEqual([])
  if (!page) throw new Error('no page')
  return page
}

const idsOf = ({ edges }: Page): string[] => edges.map(({ node }) => node.id)

/** All rows, read page by page from the beginning, or from the end. */
const walk = async (asked: Asked, size: number, backward: boolean): Promise<string[]> => {
  let ids: string[] = []
  let cursor: string | null = null
  for (;;) {
    const from: Given = backward ? { last: size, ...(cursor !== null && { before: cursor }) } : { first: size, ...(cursor !== null && { after: cursor }) }
    const page = await pageOf(asked, from)
    expect(page.edges.length).toBeLessThanOrEqual(size)
    expect([page.pageInfo.startCursor, page.pageInfo.endCursor]).toEqual([page.edges.at(0)?.cursor ?? null, page.edges.at(-1)?.cursor ?? null])
    ids = backward ? [...idsOf(page), ...ids] : [...ids, ...idsOf(page)]
    expect(backward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage).toBe(cursor !== null)
    const more = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage
    expect(more).toBe(ids.length < page.totalCount)
    if (!more) return ids
    cursor = (backward ? page.pageInfo.startCursor : page.pageInfo.endCursor) as string
  }
}

const hub = 'region/hub'
const around = Array.from({ length: 9 }, (_, index) => `region/around-${index}`)
const meetings = ['2021-05-01', '2021-04', '2021', 'XXXX-05-01', '2021-05-01', undefined, '2020-12-31']
const crowd = smallDocument('crowd', [
  ...[hub, ...around].map((id) => ({ id, kind: 'INFORMAL' })), { id: 'person/guest' }, { id: 'office/guest-of-honour' },
  ...meetings.map((_, index) => ({ id: `event/meeting-${index}`, kind: 'MEETING' })),
], [
  ...around.map((id, index): SeedFact => ({
    id: `overlap-${(index * 5) % 9}`, type: 'Overlap', region: index % 2 ? hub : id, with: index % 2 ? id : hub, modality: 'STATED',
  })),
  ...meetings.flatMap((date, index): SeedFact[] => [
    ...(date ? [{ id: `day-${index}`, type: 'Dating' as const, dated: `event/meeting-${index}`, bound: 'ON', date, modality: 'STATED' }] : []),
    { id: `guest-${index}`, type: 'Participation', participant: 'person/guest', event: `event/meeting-${index}`, role: 'ATTENDEE', inCapacityOf: 'office/guest-of-honour', modality: 'STATED' },
  ]),
])

beforeAll(async () => {
  await loadAt(scratchGraph, readDocument('test/documents/invented.yaml'), first)
  await loadAt(scratchGraph, crowd, first)
})

const guest = 'person(id: "person/guest")'
const lists: Readonly<Record<string, Asked & { readonly rows: number }>> = {
  'counties by name': { ask: shipped, field: 'regions', fixed: 'where: { kind: [COUNTY] }, orderBy: [NAME]', rows: 47 },
  'counties by name, backwards': { ask: shipped, field: 'regions', fixed: 'where: { kind: [COUNTY] }, orderBy: [NAME_DESC]', rows: 47 },
  'groups by name backwards': { ask: shipped, field: 'groups', fixed: 'orderBy: [NAME_DESC]', rows: 16 },
  'events by their start': { ask: scratch, field: 'events', fixed: 'orderBy: [START]', rows: 11 },
  'events by their start, backwards': { ask: scratch, field: 'events', fixed: 'orderBy: [START_DESC]', rows: 11 },
  'participations at the forum': { ask: shipped, field: 'participations', of: 'event(id: "event/jukwaa-la-usalama-kapenguria")', rows: 7 },
  'participations of a guest': { ask: scratch, field: 'participations', of: guest, rows: 7 },
  'participations of a guest, backwards': { ask: scratch, field: 'participations', fixed: 'orderBy: [START_DESC]', of: guest, rows: 7 },
  'participations for an office': { ask: scratch, field: 'participations', fixed: 'orderBy: [START_DESC]', of: 'office(id: "office/guest-of-honour")', rows: 7 },
  'claims of some properties': { ask: shipped, field: 'claims', fixed: 'where: { property: [STATUS, EFFECT, RISK] }', rows: 11 },
  'facts of every type on a county': { ask: shipped, field: 'facts', of: 'region(id: "region/west-pokot-county")', rows: 18 },
  'facts of every type on a county, backwards': { ask: shipped, field: 'facts', fixed: 'orderBy: [START_DESC]', of: 'region(id: "region/west-pokot-county")', rows: 18 },
  'overlaps, seen from either end': { ask: scratch, field: 'overlaps', of: `region(id: "${hub}")`, rows: 9 },
  'people by how many events, then by name': { ask: scratch, field: 'people', fixed: 'orderBy: [PARTICIPATIONS_COUNT_DESC, NAME]', rows: 4 },
  'events by their start backwards, then by name': { ask: scratch, field: 'events', fixed: 'orderBy: [START_DESC, NAME]', rows: 11 },
  'participations by the name of the event, backwards': { ask: scratch, field: 'participations', fixed: 'orderBy: [EVENT_NAME_DESC]', of: guest, rows: 7 },
  'overlaps by the name of the other region': { ask: scratch, field: 'overlaps', fixed: 'orderBy: [WITH_NAME]', of: `region(id: "${hub}")`, rows: 9 },
  'all facts': { ask: scratch, field: 'facts', rows: 110 },
  'all facts, backwards': { ask: scratch, field: 'facts', fixed: 'orderBy: [START_DESC]', rows: 110 },
}

describe.each(Object.entries(lists))('%s', (_name, { rows, ...asked }) => {
  test.each([1, 2, 3, 7])('by pages of %i: every row once, in one order, forward and backward', async (size) => {
    const whole = await pageOf(asked, { first: 100 })
    expect(whole.totalCount).toBe(rows)
    const all = rows <= 100 ? idsOf(whole) : [...idsOf(whole), ...idsOf(await pageOf(asked, { first: 100, after: whole.pageInfo.endCursor as string }))]
    expect(new Set(all).size).toBe(rows)
    expect(await walk(asked, size, false)).toEqual(all)
    expect(await walk(asked, size, true)).toEqual(all)
  })

  test('between any two of its cursors: what stands there, and no more than was asked for', async () => {
    const { edges } = await pageOf(asked, { first: 100 })
    const place = fc.integer({ min: 0, max: edges.length - 1 })
    await fc.assert(fc.asyncProperty(place, place, fc.integer({ min: 0, max: 9 }), fc.boolean(), async (from, to, size, backward) => {
      const between = edges.slice(from + 1, Math.max(from + 1, to)).map(({ node }) => node.id)
      const window = { after: edges[from]?.cursor as string, before: edges[to]?.cursor as string }
      const page = await pageOf(asked, { ...window, ...(backward ? { last: size } : { first: size }) })
      expect(idsOf(page)).toEqual(backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size))
      expect(page.totalCount).toBe(rows)
    }), { numRuns: 20 })
  })
})

test('overlaps sort by the name of the other region, from whichever end they are read', async () => {
  const { data } = await scratch(`{ region(id: "${hub}") { overlaps(orderBy: [WITH_NAME]) { nodes { with { id } } } } }`)
  expect(data).toEqual({ region: { overlaps: { nodes: around.map((id) => ({ with: { id } })) } } })
})

test('the whole list of facts of the shipped seed: each once, both ways', async () => {
  const facts: Asked = { ask: shipped, field: 'facts' }
  const forward = await walk(facts, 100, false)
  expect(new Set(forward).size).toBe(forward.length)
  expect(await walk(facts, 100, true)).toEqual(forward)
})

describe('a cursor', () => {
  const people: Asked = { ask: scratch, field: 'people', fixed: 'where: { name: { in: ["bee", "dee", "eff", "gee", "ant", "cee", "eel", "hen"] } }' }
  const participations: Asked = { ask: scratch, field: 'participations', of: guest }
  const refused = async (asked: Asked, cursor: string) => {
    for (const given of [{ first: 2, after: cursor }, { last: 2, before: cursor }]) {
      expect(await answered(asked, given)).toEqual({ page: null, codes: ['INVALID_CURSOR'] })
    }
  }
  const cursorsOf = async (asked: Asked): Promise<string[]> => (await pageOf(asked, { first: 100 })).edges.map(({ cursor }) => cursor)

  test('goes on from its row, whatever is put in before and behind it', async () => {
    const named = (...names: string[]) => names.map((name) => ({ id: `person/${name}` }))
    await loadAt(scratchGraph, smallDocument('some-people', named('bee', 'dee', 'eff', 'gee')), first)
    const [, dee] = await cursorsOf(people)
    await loadAt(scratchGraph, smallDocument('more-people', named('ant', 'cee', 'eel', 'hen')), later)
    expect(idsOf(await pageOf(people, { first: 10, after: dee as string }))).toEqual(['eel', 'eff', 'gee', 'hen'].map((name) => `person/${name}`))
    expect(idsOf(await pageOf(people, { last: 10, before: dee as string }))).toEqual(['ant', 'bee', 'cee'].map((name) => `person/${name}`))
  })

  test('goes on from its row, though the row is listed no longer', async () => {
    const at = (id: string, more = {}): SeedFact => ({ id, type: 'Location', located: 'event/meeting-0', place: hub, modality: 'STATED', ...more })
    const located: Asked = { ask: scratch, field: 'located', of: `region(id: "${hub}")` }
    const rows = [at('one'), at('three'), at('two')]
    await loadAt(scratchGraph, smallDocument('places', [], rows), first)
    const [, three] = await cursorsOf(located)
    await loadAt(scratchGraph, smallDocument('places', [], [...rows, at('zero', { retracts: 'three' })]), later)
    expect(idsOf(await pageOf(located, { first: 10 }))).toEqual(['fact/places/one', 'fact/places/two', 'fact/places/zero'])
    expect(idsOf(await pageOf(located, { first: 10, after: three as string }))).toEqual(['fact/places/two', 'fact/places/zero'])
    expect(idsOf(await pageOf(located, { last: 10, before: three as string }))).toEqual(['fact/places/one'])
  })

  test('is refused where one of its signs is another, or where it is cut or lengthened', async () => {
    const cursor = (await cursorsOf(participations))[2] as string
    const signs = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/= é']
    await fc.assert(fc.asyncProperty(fc.nat(cursor.length - 1), fc.constantFrom(...signs), async (index, sign) => {
      fc.pre(cursor[index] !== sign)
      await refused(participations, cursor.slice(0, index) + sign + cursor.slice(index + 1))
    }), { numRuns: 60 })
    for (let length = 0; length < cursor.length; length += 3) await refused(participations, cursor.slice(0, length))
    for (const more of ['A', '=', ' ', cursor, 'A'.repeat(100_000)]) await refused(participations, cursor + more)
  })

  test('is refused by another field, order or filter', async () => {
    const [cursor] = await cursorsOf(participations) as [string]
    await refused({ ask: scratch, field: 'participations' }, cursor)
    await refused({ ...participations, of: 'event(id: "event/meeting-0")' }, cursor)
    await refused({ ...participations, of: 'office(id: "office/guest-of-honour")' }, cursor)
    await refused({ ...participations, field: 'facts' }, cursor)
    await refused({ ...participations, fixed: 'orderBy: [START_DESC]' }, cursor)
    await refused({ ...participations, fixed: 'where: { role: [ATTENDEE] }' }, cursor)
    const [counties] = await cursorsOf({ ask: shipped, field: 'regions', fixed: 'where: { kind: [COUNTY] }' }) as [string]
    await refused({ ask: shipped, field: 'regions', fixed: 'where: { kind: [WARD] }' }, counties)
    await refused({ ask: shipped, field: 'regions' }, counties)
    await refused({ ask: shipped, field: 'groups', fixed: 'where: { name: { eq: "x" } }' }, counties)
  })

  test('is taken by the same field of another', async () => {
    const all = idsOf(await pageOf(participations, { first: 100 }))
    const tebo = await pageOf({ ...participations, of: 'person(id: "person/tebo-okarrin")' }, { first: 100 })
    expect(idsOf(await pageOf(participations, { first: 100, after: tebo.edges[0]?.cursor as string }))).toEqual(all)
    expect(idsOf(await pageOf(participations, { first: 100, after: tebo.edges[1]?.cursor as string }))).toEqual([])
  })

  test('is taken as it was given, however long the name and the id are', async () => {
    const long = smallDocument('long', [`person/${'a'.repeat(121)}`, `person/${'b'.repeat(121)}`].map((id) => ({ id })), ['a', 'b'].map((letter): SeedFact => ({
      id: letter, type: 'Naming', named: `person/${letter.repeat(121)}`, text: '𞤢'.repeat(80), modality: 'STATED',
    })))
    await loadAt(scratchGraph, long, first)
    const asked: Asked = { ask: scratch, field: 'people', fixed: `where: { name: { eq: "${'𞤢'.repeat(80)}" } }` }
    expect(await walk(asked, 1, false)).toEqual([`person/${'a'.repeat(121)}`, `person/${'b'.repeat(121)}`])
  })
})

describe('the size of a page', () => {
  const people: Asked = { ask: shipped, field: 'people' }

  test.each([{ first: 101 }, { last: 101 }, { first: -1 }, { last: -1 }, { first: 2, last: 2 }, { first: 0, last: 0 }, { first: 2_147_483_647 }])('is refused where it is %j', async (given) => {
    expect(await answered(people, given)).toEqual({ page: null, codes: ['BAD_USER_INPUT'] })
  })

  test.each([[{ first: 100 }, 4], [{ last: 100 }, 4], [{ first: 0 }, 0], [{ last: 0 }, 0], [{}, 4]])('is taken where it is %j, with the total of the whole list', async (given, rows) => {
    const { edges, totalCount, pageInfo } = await pageOf(people, given)
    expect([edges.length, totalCount]).toEqual([rows, 4])
    expect(rows > 0 || (pageInfo.startCursor === null && pageInfo.endCursor === null)).toBe(true)
  })

  test('is 20 where none is asked for', async () => {
    expect((await pageOf({ ask: shipped, field: 'regions' }, {})).edges).toHaveLength(20)
  })
})
