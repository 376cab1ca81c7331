import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readDocument } from '../seed/read-document.ts'
import { openDatabase } from '../src/graph/database.ts'
import { factTypes, facts } from '../src/model/facts.ts'
import { tallyKeys } from '../src/model/tally-keys.ts'
import { answersOf } from './support/answers.ts'
import { askOf } from './support/ask.ts'
import { loadAt } from './support/graph-reading.ts'
import { scratchDatabase } from './support/scratch-database.ts'

const shippedDatabase = openDatabase(inject('shipped'))
afterAll(() => shippedDatabase.close())
const [askShipped, shipped] = [askOf(shippedDatabase), answersOf(askOf(shippedDatabase))]
const database = await scratchDatabase()
const [askScratch, scratch] = [askOf(database), answersOf(askOf(database))]

beforeAll(() => loadAt(database, readDocument('test/documents/invented.yaml'), '2030-01-01T00:00:00Z'))

interface Row { readonly cursor: string; readonly keys: readonly string[]; readonly entities: readonly ({ readonly id: string } | null)[]; readonly count: number }
/** The rows of a tally as texts: `CHAIR 2`, `ATTENDEE person/x 1`. */
const tallied = async (server: typeof scratch, list: string, by: string, { given = '', of = '', page = '' } = {}): Promise<string[]> => {
  const field = `list: ${list}${given && `(${given})`} { tally(by: [${by}]${page}) { keys entities { id } count } }`
  const data = await server.answer<Record<string, unknown>>(of ? `{ of: ${of} { ${field} } }` : `{ ${field} }`)
  const { list: { tally } } = (of ? data['of'] : data) as { list: { tally: Row[] } }
  for (const { keys, entities } of tally) expect(entities.map((entity, index) => entity?.id ?? keys[index])).toEqual(keys)
  return tally.map(({ keys, count }) => `${keys.map((key) => key || '-').join(' ')} ${count}`)
}

describe('a tally', () => {
  const forum = 'event(id: "event/water-forum-at-osk")'

  test.each<[string, string, object, string[]]>([
    ['participations', 'ROLE', {}, ['ATTENDEE 3', 'SPEAKER 2', 'CHAIR 1', 'HOST 1']],
    ['participations', 'ROLE', { of: forum }, ['ATTENDEE 3', 'CHAIR 1', 'SPEAKER 1']],
    ['participations', 'ATTENDANCE', {}, ['- 2', 'PRESENT 2', 'ABSENT 1', 'APOLOGY 1', 'REMOTE 1']],
    ['participations', 'ROLE, ATTENDANCE', { of: forum }, ['ATTENDEE ABSENT 1', 'ATTENDEE APOLOGY 1', 'ATTENDEE PRESENT 1', 'CHAIR PRESENT 1', 'SPEAKER REMOTE 1']],
    ['participations', 'PARTICIPANT', {}, ['person/ilse-varga 2', 'person/tebo-okarrin 2', 'group/canal-wardens-of-zubia 1', 'organization/zubia-courier 1', 'person/amara-nwosa-lind 1']],
    ['participations', 'IN_CAPACITY_OF', {}, ['- 6', 'office/water-minister-of-zubia 1']],
    ['participations', 'EVENT, ROLE', { of: 'person(id: "person/tebo-okarrin")' }, ['event/rehearsal-of-the-water-forum SPEAKER 1', 'event/water-forum-at-osk CHAIR 1']],
    ['participations', 'ROLE', { given: 'where: { participant: { person: {} } }' }, ['SPEAKER 2', 'ATTENDEE 1', 'CHAIR 1', 'HOST 1']],
    ['participations', 'ROLE', { given: 'asOf: "2019-03-07"' }, ['HOST 1', 'SPEAKER 1']],
    ['participations', 'ROLE', { given: 'where: { OR: [] }' }, []],
    ['tenures', 'OFFICE', {}, ['office/mayor-of-osk 2', 'office/water-minister-of-zubia 2']],
    ['tenures', 'PERSON, CAPACITY', { given: 'asOf: "2019-03-01"' }, ['person/ilse-varga NOT_STATED 1', 'person/tebo-okarrin ACTING 1', 'person/tebo-okarrin SUBSTANTIVE 1']],
    ['overlaps', 'WITH', {}, ['region/osk-county 1', 'region/reed-coast 1']],
    // What lists leave out is not counted: retracted, denied, deprecated.
    ['locations', 'PLACE', {}, ['region/fenmark 1', 'region/osk-county 1', 'venue/old-mill-of-osk 1']],
    ['locations', 'COUNTY', {}, ['region/osk-county 2', 'region/fenmark 1']],
    ['locations', 'COUNTY', { of: forum }, ['region/osk-county 1']],
    ['jurisdictions', 'COUNTY', {}, ['region/osk-county 1']],
    ['involvements', 'ROLE, PLANNED', {}, ['IMPLEMENTS true 1', 'LEADS false 1']],
    ['involvements', 'ROLE', { given: 'where: { denied: true }' }, ['LEADS 1']],
    ['datings', 'RANK', { of: 'operation(id: "operation/clear-water")' }, ['NORMAL 1', 'PREFERRED 1']],
    ['facts', 'TYPE', { of: 'person(id: "person/tebo-okarrin")' }, ['Naming 2', 'Participation 2', 'Tenure 2']],
    ['facts', 'ASSERTED_BY', { given: 'where: { type: [Dating, Claim] }' }, ['- 8', 'group/canal-wardens-of-zubia 1', 'organization/ministry-of-water-of-zubia 1', 'person/tebo-okarrin 1']],
    ['facts', 'DOCUMENT', { given: 'where: { type: Tenure }' }, ['document/invented 4']],
    ['facts', 'OBJECT', { given: 'where: { type: [Claim] }' }, ['- 3', 'region/osk-county 1']],
    ['facts', 'PLANNED, MODALITY', { given: 'where: { planned: true }' }, ['true STATED 3']],
    ['assertions', 'TYPE', { of: 'person(id: "person/tebo-okarrin")' }, ['Claim 1']],
    ['says', 'TYPE', { of: 'document(id: "document/invented")', given: 'where: { citation: { paragraph: 2 } }' }, ['Tenure 4', 'Naming 3']],
  ])('of %s by %s %o', async (list, by, more, rows) => {
    const found = await tallied(scratch, list, by, more)
    if (list === 'says') expect(found[0]).toMatch(/^(Naming|Tenure) \d+$/)
    else expect(found).toEqual(rows)
  })

  test.each<[string, string, string[]]>([
    ['participations', 'ROLE', ['ATTENDEE 8', 'CHAIR 2', 'PRESENTER 1', 'SPEAKER 1']],
    ['locations', 'COUNTY', ['- 5', 'region/west-pokot-county 5', 'region/mombasa-county 1']],
    ['locations', 'ADMINISTRATIVE_REGION', ['- 5', 'region/rift-valley-region 5', 'region/coast-region 1']],
    ['tenures', 'OFFICE', ['office/interior-cabinet-secretary 2', 'office/deputy-inspector-general-of-police 1', 'office/governor-of-west-pokot 1']],
    ['jurisdictions', 'COUNTY, ADMINISTRATIVE_REGION', ['region/west-pokot-county region/rift-valley-region 1']],
  ])('of the shipped %s by %s', async (list, by, rows) => {
    expect(await tallied(shipped, list, by)).toEqual(rows)
  })

  test('counts as counting by hand does, by every pair of words and ends', async () => {
    interface Node { readonly id: string; readonly modality: string; readonly rank: string; readonly subject: { id: string }; readonly object: { id: string } | null; readonly assertedBy: { id: string } | null; readonly __typename: string; readonly planned: boolean }
    const { facts: { nodes } } = await scratch.answer<{ facts: { nodes: Node[] } }>('{ facts(first: 100) { nodes { __typename id modality rank planned subject { id } object { id } assertedBy { id } } } }')
    const keyOf: Readonly<Record<string, (node: Node) => string>> = {
      TYPE: ({ __typename }) => __typename, SUBJECT: ({ subject }) => subject.id, OBJECT: ({ object }) => object?.id ?? '', ASSERTED_BY: ({ assertedBy }) => assertedBy?.id ?? '',
      MODALITY: ({ modality }) => modality, RANK: ({ rank }) => rank, PLANNED: ({ planned }) => String(planned),
    }
    for (const by of [['TYPE'], ['TYPE', 'MODALITY'], ['SUBJECT', 'TYPE'], ['ASSERTED_BY', 'RANK'], ['OBJECT', 'PLANNED']]) {
      const counts = new Map<string, number>()
      for (const node of nodes) {
        const keys = JSON.stringify(by.map((key) => keyOf[key]?.(node)))
        counts.set(keys, (counts.get(keys) ?? 0) + 1)
      }
      const before = (one: string[], other: string[]): number => one.map((key, index) => (key < (other[index] ?? '') ? -1 : key > (other[index] ?? '') ? 1 : 0)).find((sign) => sign !== 0) ?? 0
      const expected = [...counts].map(([keys, count]) => ({ keys: JSON.parse(keys) as string[], count })).sort((one, other) => other.count - one.count || before(one.keys, other.keys))
      const { facts: { tally } } = await scratch.answer<{ facts: { tally: unknown[] } }>(`{ facts { tally(by: [${by.join()}], first: 100) { keys count } } }`)
      expect(tally).toEqual(expected.slice(0, 100))
    }
    expect(nodes.length).toBeLessThan(100)
  })

  test.each([1, 2, 3, 5])('comes by pages of %i as at once', async (first) => {
    const rows: string[] = []
    let after: string | undefined
    do {
      const { containments: { tally } } = await shipped.answer<{ containments: { tally: Row[] } }>(
        `query ($after: String) { containments(where: { part: { kind: COUNTY }, hierarchy: ADMINISTRATIVE }) { tally(by: [WHOLE], first: ${first}, after: $after) { cursor keys count } } }`, { after })
      rows.push(...tally.map(({ keys, count }) => `${keys.join(' ')} ${count}`))
      after = tally.length === first ? tally.at(-1)?.cursor : undefined
    } while (after !== undefined)
    expect(rows).toEqual(['region/rift-valley-region 14', 'region/eastern-region 8', 'region/coast-region 6', 'region/nyanza-region 6', 'region/central-region 5', 'region/western-region 4', 'region/north-eastern-region 3', 'region/nairobi-region 1'])
  })

  test.each([
    ['by: []', 'BAD_USER_INPUT'], ['by: [ROLE, EVENT, PARTICIPANT]', 'BAD_USER_INPUT'], ['by: [ROLE], first: 0', 'BAD_USER_INPUT'], ['by: [ROLE], first: 101', 'BAD_USER_INPUT'], ['by: [ROLE], first: -1', 'BAD_USER_INPUT'],
    ['by: [ROLE], after: "x"', 'INVALID_CURSOR'],
  ])('with %s is refused', async (given, code) => {
    expect(await scratch.codes(`{ participations { tally(${given}) { count } } }`)).toEqual([code])
  })

  test('takes no cursor of other keys, of another filter, or of the list itself', async () => {
    const { participations: { tally, pageInfo } } = await scratch.answer<{ participations: { tally: Row[]; pageInfo: { endCursor: string } } }>('{ participations { tally(by: [ROLE]) { cursor } pageInfo { endCursor } } }')
    const refused = async (list: string, by: string, after: string | undefined) =>
      expect(await scratch.codes(`query ($after: String) { ${list} { tally(by: [${by}], after: $after) { count } } }`, { after })).toEqual(['INVALID_CURSOR'])
    await refused('participations', 'EVENT', tally[0]?.cursor)
    await refused('participations(where: { role: CHAIR })', 'ROLE', tally[0]?.cursor)
    await refused('participations', 'ROLE', pageInfo.endCursor)
    expect(await scratch.codes('query ($after: String) { participations(asOf: "2019-01-01") { tally(by: [ROLE], after: $after) { count } } }', { after: tally[0]?.cursor })).toEqual(['INVALID_CURSOR'])
  })
})

test.each([...factTypes, 'Fact' as const])('every key of %s counts every fact once', async (type) => {
  const list = type === 'Fact' ? 'facts' : facts[type].list
  const keys = Object.keys(tallyKeys(type))
  const totals: Record<string, number> = {}
  for (const key of keys) {
    const { list: { totalCount, tally } } = await scratch.answer<{ list: { totalCount: number; tally: { count: number }[] } }>(`{ list: ${list} { totalCount tally(by: [${key}], first: 100) { count } } }`)
    totals[key] = tally.reduce((sum, { count }) => sum + count, 0) - totalCount
  }
  expect(totals).toEqual(Object.fromEntries(keys.map((key) => [key, 0])))
})

test('takes one statement for the counts of a list or of many, and one for the entities', async () => {
  const one = await askScratch('{ participations { tally(by: [EVENT, PARTICIPANT]) { keys entities { id name } count } } }')
  expect(one.names).toEqual([expect.stringMatching(/^tally/), 'nodes by ids'])
  const many = await askScratch('{ people { nodes { participations { tally(by: [EVENT]) { keys entities { name } count } } } } }')
  expect(many.errors).toBeUndefined()
  expect(many.names).toEqual([expect.stringMatching(/^page of Person/), expect.stringMatching(/^tally/), 'nodes by ids'])
  const more = await askShipped('{ regions(first: 100, where: { kind: COUNTY }) { nodes { located { tally(by: [LOCATED]) { keys entities { name } count } } } } }')
  expect([more.errors, more.names]).toEqual([undefined, [expect.stringMatching(/^page of Region/), expect.stringMatching(/^tally/), 'nodes by ids']])
})
