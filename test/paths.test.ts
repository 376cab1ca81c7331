import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readDocument } from '../seed/read-document.ts'
import { openDatabase } from '../src/graph/database.ts'
import { answersOf, shortId } from './support/answers.ts'
import { askOf } from './support/ask.ts'
import { writeEntities, writeFacts } from './support/crowd.ts'
import { loadAt } from './support/graph-reading.ts'
import { scratchDatabase } from './support/scratch-database.ts'

const shippedDatabase = openDatabase(inject('shipped'))
afterAll(() => shippedDatabase.close())
const [askShipped, shipped] = [askOf(shippedDatabase), answersOf(askOf(shippedDatabase))]
const database = await scratchDatabase()
const [askScratch, scratch] = [askOf(database), answersOf(askOf(database))]

/** An event with 20,000 guests, a person at 2,000 events, and two who were elsewhere. */
beforeAll(async () => {
  await loadAt(database, readDocument('test/documents/invented.yaml'), '2030-01-01T00:00:00Z')
  await writeEntities(database, 'Person', 'guest', 20_000)
  await writeEntities(database, 'Event', 'hub', 2)
  await writeFacts(database, 'Participation', 'hub', { from: 'person/guest-', to: 'event/hub-1', count: 20_000 })
  await writeEntities(database, 'Person', 'busy', 1)
  await writeEntities(database, 'Event', 'day', 2_000)
  await writeFacts(database, 'Participation', 'busy', { from: 'person/busy-1', to: 'event/day-', count: 2_000 })
  await writeEntities(database, 'Person', 'elsewhere', 2)
  await writeFacts(database, 'Participation', 'elsewhere', { from: 'person/elsewhere-', to: 'event/hub-2', count: 2 })
})

interface Ends { readonly id: string; readonly subject: { id: string }; readonly object: { id: string }; readonly citations: readonly unknown[] }
interface Chain { readonly length: number; readonly entities: readonly { id: string }[]; readonly facts: readonly Ends[] }
interface Found { readonly paths: readonly Chain[]; readonly truncated: boolean; readonly reachedFrom: number; readonly reachedTo: number }
const pathFields = '{ paths { length entities { id } facts { id subject { id } object { id } citations { paragraph } } } truncated reachedFrom reachedTo }'
const pathsOf = (server: typeof scratch) => async (from: string, to: string, given = ''): Promise<Found> =>
  (await server.answer<{ paths: Found }>(`{ paths(from: "${from}", to: "${to}"${given && `, ${given}`}) ${pathFields} }`)).paths
const [inSeed, invented] = [pathsOf(shipped), pathsOf(scratch)]
const factsOf = ({ paths }: Found): string[] => paths.map(({ facts }) => facts.map(({ id }) => shortId(id)).join(' '))

const expectChains = ({ paths }: Found, from: string, to: string, cited = true): void => {
  for (const { length, entities, facts } of paths) {
    expect([facts.length, entities.length, entities[0]?.id, entities.at(-1)?.id]).toEqual([length, length + 1, from, to])
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
    facts.forEach(({ subject, object, citations }, index) => {
      expect([subject.id, object.id].sort()).toEqual([entities[index]?.id, entities[index + 1]?.id].sort())
      if (cited) expect(citations.length).toBeGreaterThan(0)
    })
  }
  expect(new Set(factsOf({ paths } as Found)).size).toBe(paths.length)
  expect(paths.map(({ length }) => length)).toEqual(paths.map(({ length }) => length).sort())
}

describe('the shortest chains of facts', () => {
  const [matiangi, murkomen, kachapin, county] = ['person/fred-matiangi', 'person/kipchumba-murkomen', 'person/simon-kachapin', 'region/west-pokot-county']
  const [tebo, ilse, amara] = ['person/tebo-okarrin', 'person/ilse-varga', 'person/amara-nwosa-lind']

  test.each<[string, string, string, string[]]>([
    [matiangi, murkomen, 'maxFacts: 2', ['B03 A05']],
    [murkomen, matiangi, 'maxFacts: 2', ['A05 B03']],
    [matiangi, murkomen, 'via: [Tenure]', ['B03 A05']],
    [matiangi, murkomen, 'via: [Participation, Location]', []],
    [matiangi, murkomen, 'via: []', []],
    [matiangi, murkomen, 'via: [Naming, Dating]', []],
    [matiangi, murkomen, 'maxFacts: 1', []],
    [kachapin, county, 'first: 1', ['A26 A26-2']],
    [kachapin, county, 'maxFacts: 3', ['A26 A26-2', 'A27 A41 A41-2', 'A27 A06-2 A03']],
    [kachapin, county, 'maxFacts: 4, via: [Participation, Location, Containment]', ['A27 A08 A09 containment/localities/kapenguria']],
  ])('shipped: %s to %s with %s', async (from, to, given, facts) => {
    const found = await inSeed(from, to, given)
    expectChains(found, from, to)
    const last = (chain: string) => chain.replace(/ [^ ]*kapenguria[^ ]*$/, ' containment/localities/kapenguria')
    expect(factsOf(found).map(last)).toEqual(facts)
    expect(found.truncated).toBe(false)
  })

  test.each<[string, string, string, string[]]>([
    [ilse, tebo, 'maxFacts: 2', ['P3 P1', 'T4 T3']],
    [ilse, tebo, 'maxFacts: 2, first: 1', ['P3 P1']],
    [ilse, tebo, 'maxFacts: 2, via: [Tenure]', ['T4 T3']],
    [ilse, tebo, 'maxFacts: 2, asOf: "2019-03-05"', ['P3 P1', 'T4 T3']],
    [ilse, tebo, 'maxFacts: 2, asOf: "2019-03-07"', ['T4 T3']],
    [amara, tebo, 'maxFacts: 2, asOf: "2019-02-28"', []],
    [amara, tebo, 'maxFacts: 2, asOf: "2019-03-04", via: [Participation]', ['P2 P1']],
    ['region/osk-county', 'region/fenmark', 'maxFacts: 2, via: [Overlap]', ['O1 O2']],
    ['topic/illegal-wells-of-zubia', 'region/osk-county', 'maxFacts: 1', ['K3']],
    // Neither a denied nor a retracted fact is walked along.
    [ilse, 'measure/canal-patrol-of-zubia', 'maxFacts: 1', []],
    ['event/water-forum-at-osk', 'region/fenmark', 'maxFacts: 1', []],
    ['person/elsewhere-1', ilse, 'maxFacts: 6', []],
  ])('invented: %s to %s with %s', async (from, to, given, facts) => {
    const found = await invented(from, to, given)
    expectChains(found, from, to)
    expect(factsOf(found)).toEqual(facts)
  })

  test('of all lengths up to 6 are distinct, linked and cited', async () => {
    for (const [from, to, maxFacts] of [[amara, 'region/zubia', 5], [amara, 'region/zubia', 6], [ilse, tebo, 4], [ilse, tebo, 6]] as const) {
      const found = await invented(from, to, `maxFacts: ${maxFacts}, first: 20`)
      expectChains(found, from, to)
      expect(found.paths.length).toBeGreaterThan(1)
      expect(Math.max(...found.paths.map(({ length }) => length))).toBeLessThanOrEqual(maxFacts)
    }
  })

  test.each([
    `{ paths(from: "${kachapin}", to: "${matiangi}", maxFacts: 4, first: 1) { paths { length } } }`,
    `{ neighbourhood(of: "${kachapin}", depth: 2) { counts { total } } }`,
  ])('are walked in one statement where little lies between: %s', async (query) => {
    const { errors, names } = await askShipped(query)
    expect(errors).toBeUndefined()
    expect(names.filter((name) => name === 'expand entities')).toHaveLength(1)
  })

  test('from a thing to itself has no fact', async () => {
    expect(await invented(ilse, ilse)).toEqual({ paths: [{ length: 0, entities: [{ id: ilse }], facts: [] }], truncated: false, reachedFrom: 1, reachedTo: 1 })
  })

  test.each([['maxFacts: 0'], ['maxFacts: 7'], ['maxFacts: -1'], ['first: 0'], ['first: 21']])('with %s are refused', async (given) => {
    expect(await scratch.codes(`{ paths(from: "${ilse}", to: "${tebo}", ${given}) { truncated } }`)).toEqual(['BAD_USER_INPUT'])
  })

  test.each([['person/nobody'], ['fact/invented/T1'], [''], ['person/../x']])('of %s are refused, from or to', async (id) => {
    expect(await scratch.codes(`{ paths(from: "${id}", to: "${tebo}") { truncated } }`)).toEqual(['BAD_USER_INPUT'])
    expect(await scratch.codes(`{ paths(from: "${tebo}", to: "${id}") { truncated } }`)).toEqual(['BAD_USER_INPUT'])
  })
})

describe('a hub with 20,000 links', () => {
  const timed = async (query: string) => {
    await askScratch(query)
    const started = performance.now()
    const { data, errors, statements } = await askScratch(query)
    expect(errors).toBeUndefined()
    return { data: JSON.parse(JSON.stringify(data)), statements, milliseconds: performance.now() - started }
  }

  test('joins two of its guests at once', async () => {
    const { data, statements, milliseconds } = await timed(`{ paths(from: "person/guest-1", to: "person/guest-19999", first: 1) ${pathFields} }`)
    expect(factsOf(data.paths)).toEqual(['1 19999'].map((ids) => ids.split(' ').map((id) => id).join(' ')))
    expectChains(data.paths, 'person/guest-1', 'person/guest-19999', false)
    expect(statements).toBeLessThanOrEqual(4 + 3)
    expect(milliseconds).toBeLessThan(1_000)
  })

  test.each([['person/guest-1', 'person/guest-2', 1], ['person/guest-1', 'person/elsewhere-1', 0], ['person/elsewhere-1', 'person/guest-1', 0], ['person/guest-1', 'event/day-7', 0], ['event/hub-1', 'person/busy-1', 0]])(
    'is cut, and says so: %s to %s', async (from, to, paths) => {
      for (const maxFacts of [4, 6]) {
        const { data, statements, milliseconds } = await timed(`{ paths(from: "${from}", to: "${to}", maxFacts: ${maxFacts}) ${pathFields} }`)
        expect(data.paths.paths).toHaveLength(paths)
        if (data.paths.reachedFrom > 900 || data.paths.reachedTo > 900) expect(data.paths.truncated).toBe(true)
        expect(statements).toBeLessThanOrEqual(maxFacts + 3)
        expect(milliseconds).toBeLessThan(5_000)
      }
    })

  test('has a neighbourhood of bounded size', async () => {
    for (const [of, depth] of [['event/hub-1', 1], ['person/guest-7', 2], ['person/guest-7', 3], ['event/hub-1', 3]] as const) {
      const { data, statements, milliseconds } = await timed(`{ near: neighbourhood(of: "${of}", depth: ${depth}, limit: 500) { entities { id } facts { id } truncated } }`)
      expect([data.near.entities.length, data.near.entities[0].id, data.near.truncated]).toEqual([500, of, true])
      expect(data.near.facts.length).toBeGreaterThanOrEqual(499)
      expect(statements).toBeLessThanOrEqual(depth + 5)
      expect(milliseconds).toBeLessThan(5_000)
    }
  })
})

interface Near { readonly entities: readonly { __typename: string; id: string }[]; readonly facts: readonly Ends[]; readonly truncated: boolean; readonly counts: readonly { type: string; shown: number; total: number }[] }
const nearOf = (server: typeof scratch) => async (of: string, given = ''): Promise<Near> => (await server.answer<{ near: Near }>(
  `{ near: neighbourhood(of: "${of}"${given && `, ${given}`}) { entities { __typename id } facts { id subject { id } object { id } } truncated counts { type shown total } } }`)).near
const [nearInSeed, near] = [nearOf(shipped), nearOf(scratch)]

const expectClosed = ({ entities, facts, counts }: Near, of: string): void => {
  const ids = entities.map(({ id }) => id)
  expect(ids[0]).toBe(of)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
  for (const { subject, object } of facts) expect(ids).toEqual(expect.arrayContaining([subject.id, object.id]))
  for (const { type, shown } of counts) expect(shown, type).toBe(entities.filter(({ __typename }) => __typename === type).length)
  const linked = new Set(facts.flatMap(({ subject, object }) => [subject.id, object.id]))
  expect(ids.filter((id) => !linked.has(id) && ids.length > 1)).toEqual([])
}

describe('a neighbourhood', () => {
  const forum = 'event/jukwaa-la-usalama-kapenguria'

  test('holds everything within one fact, and the facts between', async () => {
    const found = await nearInSeed(forum)
    expectClosed(found, forum)
    expect(found.entities.map(({ id }) => id).slice(1).sort()).toEqual(['event/assessment-of-citizen-service-delivery', 'group/area-mps', 'group/local-leaders', 'group/regional-security-commanders', 'group/security-chiefs',
      'operation/west-pokot-security-operation', 'person/gilbert-masengeli', 'person/kipchumba-murkomen', 'person/simon-kachapin', 'venue/mtelo-hall'])
    expect(found.facts.map(({ id }) => shortId(id)).sort()).toEqual(['A06', 'A06-2', 'A08', 'A10', 'A11', 'A27', 'A29', 'A30', 'A31', 'A41'])
    expect(found.truncated).toBe(false)
    expect(found.counts).toEqual([['Person', 3], ['Group', 4], ['Venue', 1], ['Event', 2], ['Operation', 1]].map(([type, total]) => ({ type, shown: total, total })))
  })

  test.each([6, 8, 10])('of at most %i entities shows every type, and counts what is left out', async (limit) => {
    const found = await nearInSeed(forum, `limit: ${limit}`)
    expectClosed(found, forum)
    expect([found.entities.length, found.truncated]).toEqual([limit, true])
    expect(found.counts.map(({ type, total }) => [type, total])).toEqual([['Person', 3], ['Group', 4], ['Venue', 1], ['Event', 2], ['Operation', 1]])
    for (const { shown } of found.counts) expect(shown).toBeGreaterThan(0)
    expect(found.entities.map(({ id }) => id)).toContain('person/kipchumba-murkomen')
  })

  test('of one entity is that entity', async () => {
    expect(await nearInSeed(forum, 'limit: 1')).toMatchObject({ entities: [{ id: forum }], facts: [], truncated: true })
    expect(await nearInSeed(forum, 'via: [Naming]')).toMatchObject({ entities: [{ id: forum }], facts: [], truncated: false })
    expect(await nearInSeed(forum, 'via: []')).toMatchObject({ entities: [{ id: forum }], facts: [], truncated: false })
  })

  test.each([1, 2, 3])('reaches %i facts deep, and is closed', async (depth) => {
    const found = await near('person/ilse-varga', `depth: ${depth}`)
    expectClosed(found, 'person/ilse-varga')
    expect([found.entities.length, found.truncated]).toEqual([[4, false], [13, false], [20, false]][depth - 1])
    const { statements } = await askShipped(`{ neighbourhood(of: "${forum}", depth: ${depth}) { entities { id } facts { id } } }`)
    expect(statements).toBeLessThanOrEqual(depth + 5)
  })

  test('walks along facts of some types, and of a day', async () => {
    expect((await near('person/ilse-varga', 'via: [Tenure], depth: 3')).facts.map(({ id }) => shortId(id)).sort()).toEqual(['T2', 'T3', 'T4'])
    expect((await near('person/ilse-varga', 'via: [Tenure], depth: 3, asOf: "2014-12-31"')).facts).toEqual([])
  })

  test('shows the fact that leads to a much linked neighbour', async () => {
    for (const event of ['event/day-1', 'event/day-1500', 'event/day-2000']) {
      const found = await near(event)
      expect(found.entities.map(({ id }) => id)).toEqual([event, 'person/busy-1'])
      expect(found.facts).toHaveLength(1)
    }
  })

  test.each([['depth: 0'], ['depth: 4'], ['limit: 0'], ['limit: 501'], ['limit: -1']])('is refused with %s', async (given) => {
    expect(await scratch.codes(`{ neighbourhood(of: "person/ilse-varga", ${given}) { truncated } }`)).toEqual(['BAD_USER_INPUT'])
  })

  test('is refused of what is none', async () => {
    for (const of of ['person/nobody', 'fact/invented/T1', 'x y']) expect(await scratch.codes(`{ neighbourhood(of: "${of}") { truncated } }`)).toEqual(['BAD_USER_INPUT'])
  })
})
