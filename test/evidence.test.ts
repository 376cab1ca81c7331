import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readDocument } from '../seed/read-document.ts'
import type { SeedFact } from '../seed/seed-document.ts'
import { openDatabase } from '../src/graph/database.ts'
import { factTypes, facts } from '../src/model/facts.ts'
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
const [first, between, later] = ['2030-01-01T00:00:00Z', '2030-01-15T00:00:00Z', '2030-02-01T00:00:00Z']

const invented = readDocument('test/documents/invented.yaml')
/** Another paper: it says some of the same, some otherwise, and denies what nobody says. */
const other = smallDocument('other-paper', [{ id: 'person/tebo-okarrin' }, { id: 'person/ilse-varga' }, { id: 'organization/ministry-of-water-of-zubia', kind: 'MINISTRY' }], [
  { id: 'X1', type: 'Tenure', person: 'person/tebo-okarrin', office: 'office/water-minister-of-zubia', capacity: 'SUBSTANTIVE', modality: 'STATED', start: '2019-03' },
  { id: 'X2', type: 'Tenure', person: 'person/tebo-okarrin', office: 'office/water-minister-of-zubia', capacity: 'ACTING', modality: 'STATED' },
  { id: 'X3', type: 'Naming', named: 'person/tebo-okarrin', text: 'Tebo OKARRIN', modality: 'STATED' },
  { id: 'X4', type: 'Participation', participant: 'person/ilse-varga', event: 'event/water-forum-at-osk', role: 'ATTENDEE', denied: true, modality: 'STATED' },
  { id: 'X5', type: 'Dating', dated: 'event/water-forum-at-osk', bound: 'ON', date: '2019-04', modality: 'STATED', citations: [{ paragraph: 1, charStart: 0, charEnd: 9, passageSha256: 'a' }] },
  { id: 'X6', type: 'Dating', dated: 'event/water-forum-at-osk', bound: 'START', date: '2019-03', modality: 'STATED', citations: [{ paragraph: 1, charStart: 10, charEnd: 19, passageSha256: 'b' }] },
  { id: 'X7', type: 'Tenure', person: 'person/ilse-varga', office: 'office/rivers-minister-of-zubia', modality: 'STATED', rank: 'DEPRECATED' },
  { id: 'X9', type: 'Dating', dated: 'operation/clear-water', bound: 'START', date: '2025', planned: true, modality: 'STATED' },
  { id: 'X8', type: 'Tenure', person: 'person/ilse-varga', office: 'office/water-minister-of-zubia', modality: 'STATED', planned: true, start: '2030', conflictsWith: ['X2', 'fact/invented/T2'] },
] as SeedFact[])

beforeAll(async () => {
  await loadAt(database, { ...invented, facts: invented.facts.filter(({ id }) => id !== 'L1.2') }, first)
  await loadAt(database, invented, later)
  await loadAt(database, other, later)
})

interface Verified { readonly answer: string; readonly facts: readonly { readonly id: string; readonly denied: boolean; readonly planned: boolean; readonly certainty: string | null; readonly citations: readonly unknown[] }[] }
const verify = async (type: string, subject: string, object: string, given = '', server = scratch): Promise<string> => {
  const { verify: { answer, facts: found } } = await server.answer<{ verify: Verified }>(
    `{ verify(type: ${type}, subject: "${subject}", object: "${object}"${given && `, ${given}`}) { answer facts { id denied planned certainty citations { paragraph } } } }`)
  for (const { citations } of found) expect(citations.length).toBeGreaterThan(0)
  return [answer, ...found.map(({ id, denied, planned, certainty }) => [shortId(id), denied && 'denied', planned && 'planned', certainty].filter(Boolean).join(' '))].join(', ')
}

describe('whether it is said that', () => {
  const [tebo, ilse, amara, minister, mayor, forum, patrol, fenmark, osk, reeds] = ['person/tebo-okarrin', 'person/ilse-varga', 'person/amara-nwosa-lind', 'office/water-minister-of-zubia', 'office/mayor-of-osk',
    'event/water-forum-at-osk', 'measure/canal-patrol-of-zubia', 'region/fenmark', 'region/osk-county', 'region/reed-coast'] as const

  test.each<[string, string, string, string, string]>([
    ['Tenure', tebo, minister, '', 'STATED, T2, X1, X2'],
    ['Tenure', ilse, mayor, '', 'STATED, T4'],
    ['Tenure', amara, mayor, '', 'NOT_STATED'],
    ['Involvement', ilse, patrol, '', 'DENIED, I2 denied'],
    ['Involvement', 'group/canal-wardens-of-zubia', patrol, '', 'STATED, I3 planned'],
    ['Location', 'operation/clear-water', fenmark, '', 'STATED, L3 planned'],
    // Said by one and denied by another: said, with both.
    ['Participation', ilse, forum, '', 'STATED, P3, X4 denied'],
    ['Participation', amara, 'event/reed-fair', '', 'NOT_STATED'],
    ['Location', forum, fenmark, '', 'NOT_STATED'],
    ['Location', forum, fenmark, `asKnownAt: "${between}"`, 'STATED, L1'],
    ['Location', forum, 'venue/old-mill-of-osk', `asKnownAt: "${between}"`, 'NOT_STATED'],
    ['Location', forum, 'venue/old-mill-of-osk', '', 'STATED, L1.2'],
    ['Tenure', amara, minister, 'asOf: "2019-02-28"', 'STATED, T1 CERTAIN'],
    ['Tenure', amara, minister, 'asOf: "2019-03-01"', 'NOT_STATED'],
    ['Tenure', tebo, minister, 'asOf: "2019-02-28"', 'STATED, X2 POSSIBLE'],
    ['Participation', ilse, forum, 'asOf: "2019-03-07"', 'NOT_STATED'],
    ['Participation', ilse, forum, 'asOf: "2019-03-06"', 'STATED, P3 CERTAIN, X4 denied CERTAIN'],
    ['Overlap', reeds, osk, '', 'STATED, O1'],
    ['Overlap', osk, reeds, '', 'STATED, O1'],
    ['Overlap', osk, fenmark, '', 'NOT_STATED'],
    ['Containment', osk, 'region/zubia', '', 'STATED, C3'],
    ['Claim', 'topic/illegal-wells-of-zubia', osk, '', 'STATED, K3'],
    ['Tenure', ilse, 'office/rivers-minister-of-zubia', '', 'NOT_STATED'],
    ['Tenure', ilse, minister, '', 'STATED, X8 planned'],
  ])('%s of %s and %s %s', async (type, subject, object, given, found) => {
    expect(await verify(type, subject, object, given)).toBe(found)
  })

  test('in the shipped seed, who leads, who chairs, and what lies where, is not stated', async () => {
    const not = async (type: string, subject: string, object: string) => expect(await verify(type, subject, object, '', shipped)).toBe('NOT_STATED')
    await not('Involvement', 'organization/the-government', 'operation/maliza-uhalifu')
    await not('Containment', 'region/kerio-valley', 'region/west-pokot-county')
    await not('Tenure', 'person/gilbert-masengeli', 'office/interior-cabinet-secretary')
    expect(await verify('Participation', 'person/kipchumba-murkomen', 'event/jukwaa-la-usalama-kapenguria', '', shipped)).toBe('STATED, A06')
  })

  test.each(factTypes.filter((type) => !facts[type].object))('%s is refused, which links nothing', async (type) => {
    expect(await scratch.codes(`{ verify(type: ${type}, subject: "${tebo}", object: "${ilse}") { answer } }`)).toEqual(['BAD_USER_INPUT'])
  })

  test.each([['person/nobody', minister], [tebo, 'office/nothing'], ['fact/invented/T1', minister], [tebo, 'fact/invented/T1'], ['x', minister], [tebo, '']])('%s and %s are refused', async (subject, object) => {
    expect(await scratch.codes(`{ verify(type: Tenure, subject: "${subject}", object: "${object}") { answer } }`)).toEqual(['BAD_USER_INPUT'])
  })

  test.each([[minister, tebo], [tebo, ilse], [minister, mayor], [tebo, 'region/zubia']])('a slip of ends does not read as not stated: a Tenure of %s and %s is refused', async (subject, object) => {
    expect(await scratch.codes(`{ verify(type: Tenure, subject: "${subject}", object: "${object}") { answer } }`)).toEqual(['BAD_USER_INPUT'])
  })
})

interface Conflict { readonly id: string; readonly rank: string; readonly conflictsWith: readonly { readonly id: string; readonly rank: string; readonly note: string | null }[] }
const conflictsOf = async (id: string): Promise<string> => {
  const { fact } = await scratch.answer<{ fact: Conflict }>(`{ fact(id: "fact/${id}") { id rank conflictsWith { id rank note } } }`)
  return [`${shortId(fact.id)} ${fact.rank}`, ...fact.conflictsWith.map((each) => `${shortId(each.id)} ${each.rank}`)].join(', ')
}

describe('what cannot hold together', () => {
  test.each([
    // Two starts of one operation, and one that the paper has withdrawn.
    ['invented/D4', 'D4 NORMAL, D5 PREFERRED'], ['invented/D5', 'D5 PREFERRED, D4 NORMAL'], ['invented/D6', 'D6 DEPRECATED'],
    // An event that is one day long conflicts with both another start and another end; a month holds its days.
    ['other-paper/X5', 'X5 NORMAL, D1 NORMAL, D2 NORMAL, X6 NORMAL'], ['invented/D1', 'D1 NORMAL, X5 NORMAL'], ['invented/D2', 'D2 NORMAL, X5 NORMAL'], ['other-paper/X6', 'X6 NORMAL, X5 NORMAL'],
    // What is only planned conflicts with nothing by itself.
    ['other-paper/X9', 'X9 NORMAL'],
    ['other-paper/X8', 'X8 NORMAL, T2 NORMAL, X2 NORMAL'], ['invented/T2', 'T2 NORMAL, X8 NORMAL'], ['other-paper/X2', 'X2 NORMAL, X8 NORMAL'], ['invented/T1', 'T1 NORMAL'],
  ])('%s', async (id, found) => {
    expect(await conflictsOf(id)).toBe(found)
  })

  test('is linked with a note that says why one is preferred, and in the shipped seed there is none', async () => {
    expect(await scratch.answer('{ fact(id: "fact/invented/D5") { note } operation(id: "operation/clear-water") { start { edtf } } }')).toEqual(
      { fact: { note: "Preferred to the ministry's, since they were there." }, operation: { start: { edtf: '2018-06-15' } } })
    const { datings } = await shipped.answer<{ datings: { nodes: { conflictsWith: unknown[] }[] } }>('{ datings(first: 100) { nodes { conflictsWith { id } } } }')
    expect(datings.nodes.flatMap(({ conflictsWith }) => conflictsWith)).toEqual([])
  })
})

describe('what lists leave out', () => {
  const patrol = 'measure(id: "measure/canal-patrol-of-zubia")'
  const forum = 'event(id: "event/water-forum-at-osk")'

  test('is denied, and comes where it is asked for', async () => {
    expect(await scratch.ids('involvements', '', patrol)).toEqual(['I3'])
    expect(await scratch.ids('involvements', 'where: { denied: true }', patrol)).toEqual(['I2'])
    expect(await scratch.ids('involvements', 'where: { denied: true }')).toEqual(['I2'])
    expect(await scratch.ids('involvements', 'where: { denied: true, role: LEADS, actor: { person: {} } }')).toEqual(['I2'])
    expect(await scratch.ids('facts', 'where: { denied: true }')).toEqual(['I2', 'X4'])
    expect(await scratch.ids('participations', 'where: { denied: true }', forum)).toEqual(['X4'])
    expect(await scratch.ids('participations', '', forum)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5'])
    expect(await scratch.answer(`{ of: ${patrol} { all: involvements { totalCount } denied: involvements(where: { denied: true }) { totalCount tally(by: [ROLE]) { keys count } } } }`)).toEqual(
      { of: { all: { totalCount: 1 }, denied: { totalCount: 1, tally: [{ keys: ['LEADS'], count: 1 }] } } })
  })

  test('is deprecated, and comes where it is asked for', async () => {
    const operation = 'operation(id: "operation/clear-water")'
    expect(await scratch.ids('datings', '', operation)).toEqual(['D4', 'D5', 'X9'])
    expect(await scratch.ids('datings', 'where: { rank: DEPRECATED }', operation)).toEqual(['D6'])
    expect(await scratch.ids('datings', 'where: { rank: [PREFERRED, NORMAL, DEPRECATED] }', operation)).toEqual(['D4', 'D5', 'D6', 'X9'])
    expect(await scratch.ids('datings', 'where: { rank: [NORMAL] }', operation)).toEqual(['D4', 'X9'])
    expect(await scratch.ids('tenures', 'where: { rank: DEPRECATED, person: { id: { eq: "person/ilse-varga" } } }')).toEqual(['X7'])
    expect(await scratch.ids('facts', 'where: { rank: DEPRECATED }')).toEqual(['D6', 'X7'])
  })

  test('is retracted, and is there as it was known, and by its id', async () => {
    expect(await scratch.ids('locations', '', forum)).toEqual(['L1.2'])
    expect(await scratch.ids('locations', `asKnownAt: "${between}"`, forum)).toEqual(['L1'])
    expect(await scratch.answer('{ fact(id: "fact/invented/L1") { recordedAt retractedAt object { id } citations { paragraph } } }')).toEqual(
      { fact: { recordedAt: '2030-01-01T00:00:00.000Z', retractedAt: '2030-02-01T00:00:00.000Z', object: { id: 'region/fenmark' }, citations: [{ paragraph: 9 }] } })
  })
})

test('what somebody is reported to have said is theirs', async () => {
  expect(await scratch.ids('assertions', '', 'person(id: "person/tebo-okarrin")')).toEqual(['K3'])
  expect(await scratch.ids('assertions', '', 'organization(id: "organization/ministry-of-water-of-zubia")')).toEqual(['D4'])
  expect(await scratch.ids('assertions', 'where: { denied: true }', 'organization(id: "organization/ministry-of-water-of-zubia")')).toEqual(['I2'])
  const murkomen = await shipped.answer<{ person: { assertions: { totalCount: number; nodes: { assertedBy: { id: string } }[] } } }>('{ person(id: "person/kipchumba-murkomen") { assertions(first: 100) { totalCount nodes { assertedBy { id } } } } }')
  expect(murkomen.person.assertions.totalCount).toBe(15)
  expect(new Set(murkomen.person.assertions.nodes.map(({ assertedBy }) => assertedBy.id))).toEqual(new Set(['person/kipchumba-murkomen']))
})

test('what a document says is found by its paragraph', async () => {
  const article = 'document(id: "document/002_e643143ca9357d6c")'
  expect(await shipped.ids('says', 'where: { citation: { paragraph: 8 } }', article)).toEqual(
    ['B23', 'B24', 'B25', 'B26', 'B27', 'B28', 'B28-2', 'name-aptc-embakasi', 'name-meeting-at-aptc-embakasi', 'name-regional-security-teams-reporting-at-embakasi', 'name-senior-security-and-administration-officers'])
  expect(await shipped.ids('says', 'where: { citation: { paragraph: 8 }, type: [Participation] }', article)).toEqual(['B23', 'B26', 'B28'])
  expect(await shipped.ids('says', 'where: { citation: { paragraph: 99 } }', article)).toEqual([])
  expect(await scratch.ids('says', 'where: { citation: { paragraph: 9 } }', 'document(id: "document/invented")')).toEqual(['L1.2'])
})

test('what two documents say, whenever they say it holds, has two sources', async () => {
  const sources = async (id: string) => (await scratch.answer<{ fact: { sources: number } }>(`{ fact(id: "fact/${id}") { sources } }`)).fact.sources
  expect(await Promise.all(['invented/T2', 'other-paper/X1', 'other-paper/X2', 'invented/T1', 'invented/P3', 'other-paper/X3', 'invented/name-tebo'].map(sources))).toEqual([2, 2, 1, 1, 1, 2, 2])
  expect(await scratch.ids('tenures', 'where: { sources: { gte: 2 } }')).toEqual(['T2', 'X1'])
  expect(await scratch.ids('tenures', 'where: { sources: { lt: 2 } }', 'person(id: "person/tebo-okarrin")')).toEqual(['T3', 'X2'])
})

test('a data set that contradicts itself is seen to: it is cited as a whole, which is no reading of one passage', async () => {
  const dated = (id: string, date: string) => ({ id, type: 'Dating', dated: 'operation/twice-dated', bound: 'START', date, modality: 'STATED' })
  const dataSet = smallDocument('data-set', [{ id: 'operation/twice-dated', kind: 'PATROL' }], [dated('A', '2018'), dated('B', '2020')] as SeedFact[])
  await loadAt(database, dataSet, later)
  expect(await scratch.answer('{ fact(id: "fact/data-set/A") { conflictsWith { id conflictsWith { id } } } }'))
    .toEqual({ fact: { conflictsWith: [{ id: 'fact/data-set/B', conflictsWith: [{ id: 'fact/data-set/A' }] }] } })
})
