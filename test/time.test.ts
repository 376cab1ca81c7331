import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readDocument } from '../seed/read-document.ts'
import type { SeedDate, SeedFact } from '../seed/seed-document.ts'
import { openDatabase } from '../src/graph/database.ts'
import { scalars } from '../src/resolvers/scalars.ts'
import { fuzzyDate } from '../src/time/fuzzy-date.ts'
import { occurrenceHolding, stateHolding, type DateBounds, type Holding } from '../src/time/holding.ts'
import { answersOf, shortId } from './support/answers.ts'
import { askOf } from './support/ask.ts'
import { loadAt } from './support/graph-reading.ts'
import { scratchDatabase } from './support/scratch-database.ts'
import { smallDocument } from './support/small-document.ts'

const shippedDatabase = openDatabase(inject('shipped'))
afterAll(() => shippedDatabase.close())
const shipped = answersOf(askOf(shippedDatabase))
const database = await scratchDatabase()
const scratch = answersOf(askOf(database))
const [beforeAny, first, between, later, after] = ['2029-12-31T00:00:00Z', '2030-01-01T00:00:00Z', '2030-01-15T00:00:00Z', '2030-02-01T00:00:00Z', '2030-02-02T00:00:00Z']

const tenure = (id: string, person: string, office: string, dates: Readonly<Record<string, SeedDate>>): SeedFact =>
  ({ id, type: 'Tenure', person: `person/${person}`, office: `office/${office}`, modality: 'STATED', ...dates })
const dates = ['2018', '2018-06', '2018-06-15', '2018-06-16?', '2018-12/..', '../2018-02', 'XXXX-06-15', 'XXXX-XX-XX', '201X', '2019-01-01']
const calendar = smallDocument('calendar', [
  ...['chief', 'warden', 'clerk', 'guard'].map((name) => ({ id: `office/${name}` })), ...['one', 'two', 'three', 'four'].map((name) => ({ id: `person/${name}` })),
  ...dates.map((_date, index) => ({ id: `event/e${index}`, kind: 'MEETING' })), { id: 'event/undated', kind: 'MEETING' },
], [
  tenure('A', 'one', 'chief', { start: '2010-01-01', end: '2015-06-01' }), tenure('B', 'two', 'chief', { start: '2015-06-01', end: '2020-03-01' }),
  tenure('C', 'three', 'chief', { start: '2020-03-01' }),
  tenure('D', 'one', 'warden', { start: '2010', end: '2012' }), tenure('E', 'two', 'warden', { start: '2012-05?', end: '2014-01-01?' }),
  tenure('F', 'three', 'warden', { start: '2010-01-01', end: 'XXXX-XX-XX' }), tenure('G', 'four', 'clerk', {}), tenure('H', 'four', 'warden', { attestedOn: '2011-03-04' }),
  tenure('I', 'four', 'guard', { start: '2016-02/2016-04', end: '2017-05' }), tenure('J', 'three', 'guard', { end: '2017-05-01' }),
  ...dates.map((date, index): SeedFact => ({ id: `D${index}`, type: 'Dating', dated: `event/e${index}`, bound: 'START', date, modality: 'STATED' })),
  ...dates.map((_date, index): SeedFact => ({ id: `P${index}`, type: 'Participation', participant: 'person/one', event: `event/e${index}`, role: 'ATTENDEE', modality: 'STATED' })),
])
const invented = readDocument('test/documents/invented.yaml')

beforeAll(async () => {
  await loadAt(database, { ...invented, facts: invented.facts.filter(({ id }) => id !== 'L1.2') }, first)
  await loadAt(database, calendar, first)
  await loadAt(database, invented, later)
})

const water = 'office(id: "office/water-minister-of-zubia")'
interface Seen { readonly id: string; readonly certainty: string | null }
/** The facts of a list on a day, each with how sure it is: `T1 CERTAIN`. */
const seen = async (server: typeof scratch, day: string, of?: string, list = 'tenures'): Promise<string[]> => {
  const field = `list: ${list}(asOf: $day, first: 100) { nodes { id certainty } }`
  const data = await server.answer<Record<string, unknown>>(`query ($day: Date) { ${of ? `of: ${of} { ${field} }` : field} }`, { day })
  const { list: { nodes } } = (of ? data['of'] : data) as { list: { nodes: Seen[] } }
  return nodes.map(({ id, certainty }) => `${shortId(id)} ${certainty}`).sort()
}

describe('as of a day', () => {
  // Fred Matiangi's tenure is B03, Kipchumba Murkomen's A05; of the others no date is known either.
  test.each([['2022-07-20', 'CERTAIN'], ['2022-07-19', 'POSSIBLE'], ['2022-06-03', 'POSSIBLE'], ['2025-07-17', 'POSSIBLE']])('the shipped tenures on %s', async (day, matiangi) => {
    expect(await seen(shipped, day)).toEqual(['A05 POSSIBLE', 'A26 POSSIBLE', 'A28 POSSIBLE', `B03 ${matiangi}`])
  })

  test.each([['2016-05-01', []], ['2016-05-02', ['T1 CERTAIN']], ['2019-02-28', ['T1 CERTAIN']], ['2019-03-01', ['T2 POSSIBLE']], ['2019-03-02', ['T2 POSSIBLE']]])(
    'one holder at the handover in the invented document: %s', async (day, holders) => {
      expect(await seen(scratch, day, water)).toEqual(holders)
      expect(await scratch.ids('tenures', `where: { asOf: { date: "${day}" } }`, water)).toEqual(holders.map((holder) => holder.split(' ')[0]))
      expect(await scratch.ids('tenures', `where: { asOf: { date: "${day}", certainty: CERTAIN } }`, water)).toEqual(holders.filter((holder) => holder.endsWith('CERTAIN')).map((holder) => holder.split(' ')[0]))
    })

  test.each([
    ['chief', '2009-12-31', []], ['chief', '2010-01-01', ['A CERTAIN']], ['chief', '2015-05-31', ['A CERTAIN']], ['chief', '2015-06-01', ['B CERTAIN']], ['chief', '2015-06-02', ['B CERTAIN']],
    ['chief', '2020-02-29', ['B CERTAIN']], ['chief', '2020-03-01', ['C POSSIBLE']], ['chief', '2199-12-31', ['C POSSIBLE']],
    ['warden', '2010-07-01', ['D POSSIBLE', 'E POSSIBLE', 'F POSSIBLE', 'H POSSIBLE']], ['warden', '2011-03-04', ['D CERTAIN', 'E POSSIBLE', 'F POSSIBLE', 'H CERTAIN']],
    ['warden', '2012-07-01', ['D POSSIBLE', 'E POSSIBLE', 'F POSSIBLE', 'H POSSIBLE']], ['warden', '2013-01-01', ['E POSSIBLE', 'F POSSIBLE', 'H POSSIBLE']],
    ['warden', '2014-01-01', ['E POSSIBLE', 'F POSSIBLE', 'H POSSIBLE']], ['clerk', '1970-01-01', ['G POSSIBLE']],
    ['guard', '2016-03-01', ['I POSSIBLE', 'J POSSIBLE']], ['guard', '2016-05-01', ['I CERTAIN', 'J POSSIBLE']], ['guard', '2017-04-30', ['I CERTAIN', 'J POSSIBLE']],
    ['guard', '2017-05-01', ['I POSSIBLE']], ['guard', '2017-06-01', []], ['guard', '1500-01-01', ['J POSSIBLE']],
  ])('holders of %s on %s', async (office, day, holders) => {
    expect(await seen(scratch, day, `office(id: "office/${office}")`)).toEqual(holders)
  })

  test('what happens at an event happens on its days, and what is timeless always holds', async () => {
    const forum = 'event(id: "event/water-forum-at-osk")'
    const all = ['P1', 'P2', 'P3', 'P4', 'P5']
    for (const day of ['2019-03-04', '2019-03-05', '2019-03-06']) expect(await seen(scratch, day, forum, 'participations')).toEqual(all.map((id) => `${id} CERTAIN`))
    for (const day of ['2019-03-03', '2019-03-07']) expect(await seen(scratch, day, forum, 'participations')).toEqual([])
    expect(await seen(scratch, '2019-03-05', 'event(id: "event/reed-fair")', 'participations')).toEqual(['P7 POSSIBLE'])
    expect(await seen(scratch, '1800-01-01', 'region(id: "region/zubia")', 'contains')).toEqual(['C3 null', 'C4 null'])
    expect(await seen(scratch, '2018-06-15', 'person(id: "person/one")', 'participations')).toEqual(
      ['P0 POSSIBLE', 'P1 POSSIBLE', 'P2 CERTAIN', 'P3 POSSIBLE', 'P6 POSSIBLE', 'P7 POSSIBLE', 'P8 POSSIBLE'])
  })

  test('lists of all facts, paths and neighbourhoods hold what may hold, and say how sure it is', async () => {
    const tebo = 'person(id: "person/tebo-okarrin")'
    expect(await seen(scratch, '2019-02-28', tebo, 'facts')).toEqual(['P6 POSSIBLE', 'T3 POSSIBLE', 'name-tebo null', 'name-tebo-dam null'])
    expect((await seen(scratch, '2018-12-31', undefined, 'facts')).filter((each) => /^T/.test(each))).toEqual(['T1 CERTAIN', 'T3 POSSIBLE', 'T4 POSSIBLE'])
    const { there, gone, near } = await scratch.answer<{ there: { paths: { facts: Seen[] }[] }; gone: { paths: unknown[] }; near: { facts: Seen[] } }>(`{
      there: paths(from: "person/amara-nwosa-lind", to: "office/water-minister-of-zubia", maxFacts: 1, asOf: "2019-02-28") { paths { facts { id certainty } } }
      gone: paths(from: "person/amara-nwosa-lind", to: "office/water-minister-of-zubia", maxFacts: 1, asOf: "2019-03-01") { paths { length } }
      near: neighbourhood(of: "person/amara-nwosa-lind", asOf: "2019-02-28") { facts { id certainty } }
    }`)
    expect(gone.paths).toEqual([])
    expect(there.paths).toEqual([{ facts: [{ id: 'fact/invented/T1', certainty: 'CERTAIN' }] }])
    expect(near.facts).toEqual([{ id: 'fact/invented/T1', certainty: 'CERTAIN' }])
  })

  test('no day asked about: no certainty', async () => {
    expect(await shipped.answer('{ tenures { nodes { certainty } } }')).toEqual({ tenures: { nodes: Array(4).fill({ certainty: null }) } })
  })
})

/** A date, and the same less exactly known, step by step until it is not known at all. */
const steps = fc.tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([year, month, day]) => {
  const [y, m, d] = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
  return [`${y}-${m}-${d}`, `${y}-${m}`, y, `${y.slice(0, 3)}X`, `${y.slice(0, 2)}XX`, 'XXXX-XX-XX']
})
const exactness = fc.nat(5)
const anyDay = fc.tuple(fc.integer({ min: 1890, max: 2110 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
const bounds = (text: string | undefined): DateBounds | null => (text === undefined ? null : fuzzyDate(text))
const isPossible = ({ possibleFrom, possibleUntil }: Holding, day: string) => possibleFrom <= day && day <= possibleUntil
const isCertain = ({ certainFrom, certainUntil, attestedDay }: Holding, day: string) =>
  attestedDay === day || (certainFrom !== null && certainUntil !== null && certainFrom <= day && day <= certainUntil)

describe.each([['a state', (start: DateBounds | null, end: DateBounds | null) => stateHolding(start, end, null)], ['an occurrence', occurrenceHolding]] as const)('of %s it holds that', (_name, holding) => {
  test('a date known less exactly makes nothing sure and rules nothing out', () => {
    fc.assert(fc.property(steps, steps, exactness, exactness, fc.nat(5), fc.nat(5), fc.oneof(anyDay, steps.map(([day = '']) => day)), (start, end, from, until, more, most, near) => {
      for (const day of [near, start[0] ?? '', end[0] ?? '']) {
        const exact = holding(bounds(start[from]), bounds(end[until]))
        const wide = holding(bounds(start[Math.min(5, from + more)]), bounds(end[Math.min(5, until + most)]))
        if (isCertain(exact, day)) expect(isPossible(exact, day) && isPossible(wide, day)).toBe(true)
        if (isCertain(wide, day)) expect(isCertain(exact, day)).toBe(true)
        if (!isPossible(wide, day)) expect(isPossible(exact, day)).toBe(false)
      }
    }), { numRuns: 3_000 })
  })

  test('what is unknown or doubtful is never sure', () => {
    fc.assert(fc.property(steps, exactness, fc.constantFrom('?', '~', '%'), (date, exact, mark) => {
      const known = bounds(date[Math.min(exact, 2)])
      const doubtful = bounds(`${date[Math.min(exact, 2)]}${mark}`)
      for (const each of [holding(null, known), holding(doubtful, known), holding(known, doubtful), holding(bounds('XXXX-XX-XX'), known), holding(known, bounds('XXXX-07-20'))]) {
        expect([each.certainFrom, each.attestedDay]).toEqual([null, null])
      }
    }), { numRuns: 500 })
    expect(stateHolding(bounds('2001'), null, null)).toMatchObject({ certainFrom: null, possibleFrom: '2001-01-01', possibleUntil: '9999-12-31' })
    expect(stateHolding(null, null, bounds('2001-02'))).toMatchObject({ attestedDay: null })
    expect(stateHolding(null, null, bounds('2001-02-03?'))).toMatchObject({ attestedDay: null })
  })
})

describe('as known at a moment', () => {
  const forum = 'event(id: "event/water-forum-at-osk")'
  test.each([[beforeAny, []], [first, ['L1']], [between, ['L1']], ['2030-02-01T02:59:59+03:00', ['L1']], [later, ['L1.2']], [after, ['L1.2']]])('%s', async (moment, found) => {
    const known = `asKnownAt: "${moment}"`
    expect(await scratch.ids('locations', known, forum)).toEqual(found)
    expect((await scratch.ids('locations', known)).filter((id) => id.startsWith('L1'))).toEqual(found)
    expect(await scratch.ids('located', known, 'region(id: "region/fenmark")')).toEqual(found.includes('L1') ? ['L1', 'L3'] : moment === beforeAny ? [] : ['L3'])
    expect((await scratch.ids('facts', `${known}, where: { type: Location, subject: { event: {} } }`))).toEqual(found)
    const { tied, paths, total } = await scratch.answer<{ tied: { answer: string }; paths: { paths: { facts: { id: string }[] }[] }; total: { locations: { totalCount: number; tally: { count: number }[] } } }>(`{
      tied: verify(type: Location, subject: "event/water-forum-at-osk", object: "region/fenmark", ${known}) { answer }
      paths(from: "event/water-forum-at-osk", to: "region/fenmark", maxFacts: 1, ${known}) { paths { facts { id } } }
      total: ${forum} { locations(${known}) { totalCount tally(by: [PLACE]) { count } } }
    }`)
    expect(tied.answer).toBe(found.includes('L1') ? 'STATED' : 'NOT_STATED')
    expect(paths.paths).toEqual(found.includes('L1') ? [{ facts: [{ id: 'fact/invented/L1' }] }] : [])
    expect(total.locations).toEqual({ totalCount: found.length, tally: found.map(() => ({ count: 1 })) })
  })
})

describe('a filter on a date', () => {
  test.each([
    ['on: "2018-06-15"', '0 1 2 8'], ['on: "2018-06-15", certainty: CERTAIN', '2'], ['before: "2018-06-15"', '0 1 5 8'], ['before: "2018-06-15", certainty: CERTAIN', '5'],
    ['after: "2018-06-15"', '0 1 3 4 8 9'], ['after: "2018-06-15", certainty: CERTAIN', '4 9'], ['between: { from: "2018-06-01", to: "2018-06-30" }', '0 1 2 3 8'],
    ['between: { from: "2018-06-01", to: "2018-06-30" }, certainty: CERTAIN', '1 2'], ['between: { from: "2018-01-01", to: "2018-12-31" }, certainty: CERTAIN', '0 1 2'],
    ['after: "2017-12-31", before: "2019-01-01", certainty: CERTAIN', '0 1 2'], ['isNull: true', '7 undated'], ['isNull: false', '0 1 2 3 4 5 6 8 9'], ['on: null, certainty: CERTAIN', '0 1 2 3 4 5 6 7 8 9 undated'],
    ['before: "0001-01-01"', '5'], ['after: "2199-12-31"', '4'],
  ])('{ %s }', async (filter, found) => {
    const ids = await scratch.ids('events', `where: { id: { in: [${[...dates.map((_date, index) => `e${index}`), 'undated'].map((id) => `"event/${id}"`).join()}] }, start: { ${filter} } }`)
    expect(ids.map((id) => id.replace(/^e/, ''))).toEqual(found.split(' '))
  })

  test('wants a range that does not end before it begins', async () => {
    expect(await scratch.codes('{ events(where: { start: { between: { from: "2019-01-02", to: "2019-01-01" } } }) { totalCount } }')).toEqual(['BAD_USER_INPUT'])
  })

  test('takes the days of calendars alone, and moments with a zone', () => {
    for (const day of ['2024-02-29', '2000-02-29', '0001-01-01', '2199-12-31']) expect(scalars.Date.parseValue(day)).toBe(day)
    for (const day of ['2024-02-30', '2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-06-31', '2024-6-1', '2024', '20240601', '0000-01-01', '-0001-01-01', '2200-01-01', '24/06/2024',
      'June 2024', ' 2024-06-01', '２０２４-06-01', '2024-06-01T00:00:00Z', 20240601, '', '9'.repeat(5_000), null, true]) expect(() => scalars.Date.parseValue(day), String(day)).toThrow('Date wants')
    expect(scalars.DateTime.parseValue('2024-06-01T02:00:00.5+03:00')).toBe('2024-05-31T23:00:00.500Z')
    for (const moment of ['2024-06-01T25:00:00Z', '2024-06-01T10:00:60Z', '2024-06-01T10:00:00+99:00', '2024-06-01T10:00:00', '2024-06-01', '2024-06-01T10:00:00,5Z', '2023-02-29T10:00:00Z', 5]) {
      expect(() => scalars.DateTime.parseValue(moment), String(moment)).toThrow('DateTime wants')
    }
  })
})

test('events list by their earliest day, the undated last both ways', async () => {
  const days = async (order: string) => (await scratch.answer<{ events: { nodes: { start: { earliest: string | null } }[] } }>(`{ events(first: 100, orderBy: ${order}) { nodes { start { earliest } } } }`)).events.nodes.map(({ start }) => start.earliest)
  const [up, down] = [await days('START'), await days('START_DESC')]
  const dated = up.filter((day) => day !== null)
  expect(dated).toEqual([...dated].sort())
  expect(up).toEqual([...dated, null, null, null, null, null, null, null])
  expect(down).toEqual([...dated.reverse(), ...Array(7).fill(null)])
})
