import { beforeEach, describe, expect, it } from 'vitest'
import { readDocument } from '../seed/read-document.ts'
import type { SeedFact } from '../seed/seed-document.ts'
import { statement, type Database } from '../src/graph/database.ts'
import { keyPropertiesOf } from '../src/graph/fact-keys.ts'
import { factTypes } from '../src/model/facts.ts'
import { loadAt, readNode } from './support/graph-reading.ts'
import { clearGraph, scratchDatabase } from './support/scratch-database.ts'
import { smallDocument } from './support/small-document.ts'

const database: Database = await scratchDatabase()
const [first, later] = ['2030-01-01T00:00:00.000Z', '2030-02-01T00:00:00.000Z']
const invented = readDocument('test/documents/invented.yaml')

/** The keys by which lists meet a fact. */
const listKeys = [...new Set(factTypes.flatMap(keyPropertiesOf))]
const keysOf = async (id: string): Promise<Record<string, unknown>> =>
  Object.fromEntries(Object.entries((await readNode(database, id)).properties).filter(([name]) => listKeys.includes(name)))
const linksOf = async (id: string): Promise<string[]> => (await readNode(database, id)).links.map((link) => link.split(' ')[0] ?? '')

const event = { id: 'event/e', kind: 'MEETING' }
const person = { id: 'person/a' }
const dating = (id: string, bound: string, date: string, more: object = {}): SeedFact => ({ id, type: 'Dating', dated: 'event/e', bound, date, modality: 'STATED', ...more })
const participation = (id: string, more: object = {}): SeedFact =>
  ({ id, type: 'Participation', participant: 'person/a', event: 'event/e', role: 'CHAIR', modality: 'STATED', ...more })
const claim = (id: string, value: string, more: object = {}): SeedFact =>
  ({ id, type: 'Claim', about: 'operation/o', property: 'STATUS', value, modality: 'STATED', ...more })

beforeEach(() => clearGraph(database))

describe('the keys of a fact', () => {
  it('hold its ends, its links and its document with its day', async () => {
    await loadAt(database, invented, first)
    const day = (id: string, date: string) => `${date}|fact/invented/${id}`
    expect(await keysOf('fact/invented/T1')).toEqual({
      orderKey: day('T1', '2016-05-02'), subjectKey: `person/amara-nwosa-lind|${day('T1', '2016-05-02')}`,
      objectKey: `office/water-minister-of-zubia|${day('T1', '2016-05-02')}`, documentKey: `document/invented|${day('T1', '2016-05-02')}`,
    })
    expect(await keysOf('fact/invented/P1')).toEqual({
      orderKey: day('P1', '2019-03-04'), subjectKey: `person/tebo-okarrin|${day('P1', '2019-03-04')}`, objectKey: `event/water-forum-at-osk|${day('P1', '2019-03-04')}`,
      inCapacityOfKey: `office/water-minister-of-zubia|${day('P1', '2019-03-04')}`, documentKey: `document/invented|${day('P1', '2019-03-04')}`,
    })
    expect(await keysOf('fact/invented/D4')).toMatchObject({ orderKey: day('D4', '2018-04-01'), assertedByKey: `organization/ministry-of-water-of-zubia|${day('D4', '2018-04-01')}` })
    expect(await keysOf('fact/invented/T3')).toMatchObject({ orderKey: day('T3', '2015-01-01') })
    expect(await keysOf('fact/invented/K4')).toMatchObject({ orderKey: day('K4', '9999') })
    expect(await keysOf('fact/invented/P7')).toMatchObject({ orderKey: day('P7', '9999') })
    expect(await keysOf('fact/invented/K4')).not.toHaveProperty('objectKey')
  })

  it('follow the day of the event, when another document dates it', async () => {
    await loadAt(database, smallDocument('one', [event, person, { id: 'office/o' }], [participation('P1', { inCapacityOf: 'office/o', assertedBy: 'person/a' })]), first)
    expect(await keysOf('fact/one/P1')).toMatchObject({ orderKey: '9999|fact/one/P1' })
    await loadAt(database, smallDocument('two', [], [dating('D1', 'START', '2020-05'), participation('P2')]), later)
    expect(await keysOf('fact/one/P1')).toEqual({
      orderKey: '2020-05-01|fact/one/P1', subjectKey: 'person/a|2020-05-01|fact/one/P1', objectKey: 'event/e|2020-05-01|fact/one/P1',
      inCapacityOfKey: 'office/o|2020-05-01|fact/one/P1', assertedByKey: 'person/a|2020-05-01|fact/one/P1', documentKey: 'document/one|2020-05-01|fact/one/P1',
    })
    expect(await keysOf('fact/two/P2')).toMatchObject({ orderKey: '2020-05-01|fact/two/P2' })
    const dated = (...facts: SeedFact[]) => smallDocument('three', [], facts)
    await loadAt(database, dated(dating('D1', 'ON', '2019-01-01', { rank: 'PREFERRED' })), later)
    expect(await keysOf('fact/one/P1')).toMatchObject({ orderKey: '2019-01-01|fact/one/P1' })
    await loadAt(database, dated(dating('D1', 'ON', '2019-01-01', { rank: 'PREFERRED' }), dating('D1.2', 'ON', 'XXXX-01-01', { rank: 'PREFERRED', retracts: 'D1' })), later)
    expect(await keysOf('fact/two/P2')).toMatchObject({ objectKey: 'event/e|9999|fact/two/P2' })
  })
})

describe('a fact that lists leave out', () => {
  it('has no keys, a label, and relationships of other names', async () => {
    await loadAt(database, invented, first)
    for (const [id, subject, object] of [['L1', 'WAS_IS_LOCATED', 'WAS_AT_PLACE'], ['D6', 'WAS_IS_DATED', 'CITES'], ['I2', 'NOT_IS_INVOLVED', 'NOT_IN_ACTIVITY']] as const) {
      expect(await keysOf(`fact/invented/${id}`)).toEqual({})
      expect((await readNode(database, `fact/invented/${id}`)).labels).toContain('Unlisted')
      expect(await linksOf(`fact/invented/${id}`)).toEqual(expect.arrayContaining([subject, object, 'CITES']))
      expect(await linksOf(`fact/invented/${id}`)).toHaveLength(id === 'L1' ? 3 : id === 'I2' ? 4 : 2)
    }
  })

  it('may be one that was listed before another retracted it', async () => {
    const one = participation('P1', { inCapacityOf: 'office/o' })
    const denied = participation('P3', { denied: true })
    const entities = [event, person, { id: 'office/o' }]
    await loadAt(database, smallDocument('d', entities, [one, denied]), first)
    expect(await loadAt(database, smallDocument('d', entities, [one, denied, participation('P1.2', { retracts: 'P1' }), participation('P3.2', { retracts: 'P3' })]), later))
      .toMatchObject({ facts: 2, unchanged: 6 })
    expect(await keysOf('fact/d/P1')).toEqual({})
    expect(await linksOf('fact/d/P1')).toEqual(['CITES', 'IN_CAPACITY_OF', 'WAS_IN_EVENT', 'WAS_TAKES_PART'])
    expect(await linksOf('fact/d/P3')).toEqual(['CITES', 'NOT_IN_EVENT', 'NOT_TAKES_PART'])
    for (const id of ['P1', 'P3']) expect(await readNode(database, `fact/d/${id}`)).toMatchObject({ properties: { recordedAt: first, retractedAt: later } })
    expect((await readNode(database, 'fact/d/P1.2')).properties).not.toHaveProperty('retractedAt')
    expect((await readNode(database, 'fact/d/P1.2')).properties['recordedAt']).toBe(later)
  })

  it('is met by no key of any fact', async () => {
    await loadAt(database, invented, first)
    const found = await database.read(statement('test: unlisted with keys', 'MATCH (n:Fact:Unlisted) WHERE any(name IN keys(n) WHERE name IN $listKeys) RETURN n.id'), { listKeys })
    expect(found).toEqual([])
  })
})

describe('what an entity is shown with', () => {
  const shown = async (id: string) => (await readNode(database, id)).properties

  it('is its best facts', async () => {
    await loadAt(database, invented, first)
    expect(await shown('person/tebo-okarrin')).toMatchObject({ name: 'Tebo O’Karrin', nameKey: 'tebo okarrin\tperson/tebo-okarrin' })
    expect(await shown('event/water-forum-at-osk')).toMatchObject({
      start: '2019-03-04', startEarliest: '2019-03-04', startLatest: '2019-03-04', startPrecision: 'DAY', startBasis: 'STATED', startFact: 'fact/invented/D1',
      end: '2019-03-06', endFact: 'fact/invented/D2', startKey: '2019-03-04\twater forum at osk\tevent/water-forum-at-osk',
    })
    expect(await shown('operation/clear-water')).toMatchObject({ start: '2018-06-15', startFact: 'fact/invented/D5', status: 'ONGOING' })
    expect(await shown('event/reed-fair')).toMatchObject({ start: 'XXXX-07-12', end: 'XXXX-07-12', startPrecision: 'PARTIAL', startKey: '9999\treed fair\tevent/reed-fair' })
    expect(await shown('document/invented')).toMatchObject({ publishedOn: '2019-03-09', dateline: 'Tarn City, Zubia' })
    for (const absent of ['start', 'startFact', 'end']) expect(await shown('measure/canal-patrol-of-zubia')).not.toHaveProperty(absent)
    expect(await shown('measure/canal-patrol-of-zubia')).toMatchObject({ status: 'NOT_STATED' })
    expect(await shown('event/rehearsal-of-the-water-forum')).toMatchObject({ startKey: '9999\trehearsal of the water forum\tevent/rehearsal-of-the-water-forum' })
  })

  it('goes by rank, then modality, then when it was recorded, then id, and never by what is planned', async () => {
    const operation = { id: 'operation/o', kind: 'PATROL' }
    const steps: [SeedFact, string][] = [
      [claim('K0', 'ENDED', { planned: true }), 'NOT_STATED'],
      [claim('K1', 'ANNOUNCED', { modality: 'DERIVED' }), 'ANNOUNCED'],
      [claim('K2', 'ORDERED', { modality: 'IMPLIED' }), 'ORDERED'],
      [claim('K3', 'ONGOING', { modality: 'REPORTED', assertedBy: 'person/a' }), 'ONGOING'],
      [claim('K4', 'ENDED'), 'ENDED'],
      [claim('K3a', 'ORDERED'), 'ENDED'],
      [claim('K6', 'ANNOUNCED', { modality: 'DERIVED', rank: 'PREFERRED' }), 'ANNOUNCED'],
      [claim('K7', 'ONGOING', { rank: 'DEPRECATED' }), 'ANNOUNCED'],
      [claim('K8', 'ONGOING', { rank: 'PREFERRED', denied: true }), 'ANNOUNCED'],
      [claim('K9', 'ONGOING', { modality: 'DERIVED', retracts: 'K6' }), 'ENDED'],
    ]
    for (const [index, [, status]] of steps.entries()) {
      await loadAt(database, smallDocument('d', [operation, person], steps.slice(0, index + 1).map(([fact]) => fact)), `2030-01-${String(index + 1).padStart(2, '0')}T00:00:00Z`)
      expect((await shown('operation/o'))['status'], steps[index]?.[0].id).toBe(status)
    }
    await clearGraph(database)
    await loadAt(database, smallDocument('d', [operation, person], [claim('B', 'ORDERED'), claim('A', 'ENDED')]), first)
    expect((await shown('operation/o'))['status']).toBe('ENDED')
  })

  it('goes away with the fact that gave it, also if the document declares the entity nowhere', async () => {
    await loadAt(database, smallDocument('one', [event, person]), first)
    const elsewhere = [dating('D1', 'ON', '2020-01-01')]
    await loadAt(database, smallDocument('two', [], elsewhere), first)
    expect(await shown('event/e')).toMatchObject({ start: '2020-01-01' })
    await loadAt(database, smallDocument('two', [], [...elsewhere, { ...participation('D1.2'), retracts: 'D1' }]), later)
    expect(await shown('event/e')).not.toHaveProperty('start')
  })

  it('is never a date that is only expected', async () => {
    const dated = [dating('D1', 'ON', '2020-01-01')]
    await loadAt(database, smallDocument('d', [event, person], dated), first)
    expect(await shown('event/e')).toMatchObject({ start: '2020-01-01', end: '2020-01-01' })
    await loadAt(database, smallDocument('d', [event, person], [...dated, dating('D1.2', 'EXPECTED_START', '2021', { retracts: 'D1' })]), later)
    for (const absent of ['start', 'startEarliest', 'startFact', 'startBasis', 'end']) expect(await shown('event/e')).not.toHaveProperty(absent)
    expect(await shown('event/e')).toMatchObject({ startKey: '9999\te\tevent/e' })
  })
})
