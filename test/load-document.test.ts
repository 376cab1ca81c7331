import { beforeEach, describe, expect, it } from 'vitest'
import { readDocument } from '../seed/read-document.ts'
import type { SeedDocument, SeedFact } from '../seed/seed-document.ts'
import type { Database } from '../src/graph/database.ts'
import { loadDocument, loadInTurn, type Loaded } from '../src/graph/load-document.ts'
import { generateGraph } from '../bench/speed/generate-graph.ts'
import { graphSize } from '../bench/speed/graph-size.ts'
import { graphHash } from './support/graph-hash.ts'
import { loadAt, readNode, refusal } from './support/graph-reading.ts'
import { clearGraph, scratchDatabase } from './support/scratch-database.ts'
import { smallDocument } from './support/small-document.ts'

const database: Database = await scratchDatabase()
const [first, later] = ['2030-01-01T00:00:00.000Z', '2030-02-01T00:00:00.000Z']
const invented = readDocument('test/documents/invented.yaml')

const people = [{ id: 'person/a' }, { id: 'person/b' }]
const office = { id: 'office/o' }
const tenure = (id: string, more: object = {}): SeedFact => ({ id, type: 'Tenure', person: 'person/a', office: 'office/o', modality: 'STATED', ...more })
const small = (...facts: SeedFact[]) => smallDocument('d', [...people, office], facts)

beforeEach(() => clearGraph(database))

describe('loading a document', () => {
  it('twice gives the same graph and does nothing', async () => {
    expect(await loadAt(database, invented, first)).toEqual({ entities: 25, facts: 71, unchanged: 0, kept: [] })
    const hash = await graphHash(database)
    expect(await loadAt(database, invented, later)).toEqual({ entities: 0, facts: 0, unchanged: 71, kept: [] })
    expect(await graphHash(database)).toBe(hash)
  })

  it('in two steps gives the same graph as at once, but for the times', async () => {
    await loadAt(database, invented, first)
    const atOnce = await graphHash(database, { withoutTimes: true })
    await clearGraph(database)
    const without = (...ids: string[]): SeedDocument => ({ ...invented, facts: invented.facts.filter(({ id }) => !ids.includes(id)) })
    await loadAt(database, without('L1.2', 'D1', 'D2', 'D5', 'P1', 'K2', 'C1', 'name-tebo'), first)
    expect(await loadAt(database, invented, later)).toMatchObject({ entities: 0, facts: 8, unchanged: 63 })
    expect(await graphHash(database, { withoutTimes: true })).toBe(atOnce)
    expect(await readNode(database, 'fact/invented/T1')).toMatchObject({ properties: { recordedAt: first } })
    expect(await readNode(database, 'fact/invented/C1')).toMatchObject({ properties: { recordedAt: later } })
  })

  it('keeps what the file says no longer, and tells', async () => {
    await loadAt(database, small(tenure('T1'), tenure('T2')), first)
    expect(await loadAt(database, small(tenure('T1')), later)).toEqual({ entities: 0, facts: 0, unchanged: 5, kept: ['fact/d/T2'] })
    expect((await readNode(database, 'fact/d/T2')).labels).not.toContain('Unlisted')
  })

  it('takes as many statements for 100 rows as for 10, one more for each 125 facts, and of each other kind for each thousand; and one for all of them unchanged', async () => {
    const counts: number[] = []
    for (const size of [10, 100, 3_000]) {
      await clearGraph(database)
      let statements = 0
      const counting: Database = { ...database, write: (work) => database.write((run) => work((question, parameters) => { statements += 1; return run(question, parameters) })) }
      const regions = Array.from({ length: size }, (_, index) => ({ id: `region/r${index}`, kind: 'WARD', identifiers: [{ scheme: 's', value: String(index) }] }))
      const many = smallDocument('many', regions)
      await loadDocument(counting, many, { now: new Date(first), report: () => undefined })
      counts.push(statements)
      await loadDocument(counting, many, { now: new Date(later), report: () => undefined })
      expect(statements).toBe((counts.at(-1) ?? 0) + 1)
    }
    expect(counts[1]).toBe(counts[0])
    expect(counts[2]).toBeLessThan((counts[0] ?? 0) * 3 + 3_000 / 125)
  })

  it('says how far it is', async () => {
    const said: [number, number][] = []
    await loadDocument(database, invented, { now: new Date(first), report: (done, of) => said.push([done, of]) })
    expect(said.length).toBeGreaterThan(5)
    expect(said.at(-1)).toEqual([71, 71])
  })

  it('lets two that run at once take turns', async () => {
    const both = await Promise.all([loadAt(database, invented, first), loadAt(database, invented, first)])
    expect(both.map(({ facts }) => facts).sort()).toEqual([0, 71])
  })
})

describe('loading documents in turn', () => {
  const inTurn = async (loading: Database, documents: readonly SeedDocument[]): Promise<Loaded[]> => {
    const loaded: Loaded[] = []
    for await (const each of loadInTurn(loading, documents, () => undefined)) loaded.push(each)
    return loaded
  }
  it('gives the same graph as one by one, and looks for each entity once', async () => {
    const documents = [...generateGraph(graphSize({ facts: 1_000, hub: 2_000 }))].slice(0, 8)
    for (const document of documents) await loadAt(database, document, first)
    const oneByOne = await graphHash(database, { withoutTimes: true })
    await clearGraph(database)
    const lookedFor: string[] = []
    const noting: Database = {
      ...database,
      write: (work) => database.write((run) => work((question, parameters) => {
        if (question.name.startsWith('entities of a document')) lookedFor.push(...(parameters['ids'] as string[]))
        return run(question, parameters)
      })),
    }
    expect((await inTurn(noting, documents)).map(({ unchanged }) => unchanged)).toEqual(documents.map(() => 0))
    expect(await graphHash(database, { withoutTimes: true })).toBe(oneByOne)
    expect(lookedFor.length).toBeGreaterThan(1_000)
    expect(lookedFor).toHaveLength(new Set(lookedFor).size)
    expect((await inTurn(database, documents)).map(({ facts }) => facts)).toEqual(documents.map(() => 0))
  })

  it('knows what others have loaded meanwhile', async () => {
    const [one, two, other] = ['one', 'two', 'other'].map((id) => smallDocument(id, [...people, office], [tenure('T1')]))
    const loading = loadInTurn(database, [smallDocument('before', [{ id: 'person/c' }], []), { ...two!, entities: [...two!.entities, { id: 'person/c' }] }, one!], () => undefined)
    await loading.next()
    await loadAt(database, other!, first)
    expect([(await loading.next()).value, (await loading.next()).value]).toMatchObject([{ entities: 1 }, { entities: 1 }])
    for (const fact of ['one', 'two', 'other']) expect(await readNode(database, `fact/${fact}/T1`)).toMatchObject({ properties: { sources: 3 } })
  })

  it('stops at one that is wrong, and keeps those before it', async () => {
    const [good, wrong] = [small(tenure('T1')), smallDocument('wrong', [{ id: 'person/w' }], [tenure('T1', { person: 'person/nobody' })])]
    expect(await refusal(inTurn(database, [good, wrong, smallDocument('never', [{ id: 'person/n' }])]))).toContain('document/wrong: T1')
    expect(await readNode(database, 'fact/d/T1')).toBeDefined()
    await expect(readNode(database, 'person/n')).rejects.toThrow('is not in the graph')
  })
})

describe('what is refused leaves the graph as it was', () => {
  /** Loads `before`, then refuses `wrong`, whose words are given back. */
  const refused = async (before: readonly SeedDocument[], wrong: SeedDocument): Promise<string> => {
    for (const document of before) await loadAt(database, document, first)
    const hash = await graphHash(database)
    const words = await refusal(loadAt(database, wrong, later))
    expect(await graphHash(database)).toBe(hash)
    return words
  }

  it('a bad last row', async () => {
    expect(await refused([], { ...invented, facts: [...invented.facts, { id: 'Z1', type: 'Tenure', person: 'person/nobody', office: 'office/mayor-of-osk', modality: 'STATED' }] }))
      .toBe('document/invented: Z1 (facts[71].person) wanted an entity that this document or the graph declares, came "person/nobody"')
  })

  it.each([
    ['property', tenure('T1', { note: 'changed' }), 'note'],
    ['date', tenure('T1', { start: '2020' }), 'start'],
    ['end', tenure('T1', { person: 'person/b' }), 'person'],
    ['link', tenure('T1', { assertedBy: 'person/b' }), 'assertedBy'],
    ['citation', tenure('T1', { citations: [{ paragraph: 1, charStart: 1, charEnd: 3, passageSha256: 'b'.repeat(64) }] }), 'citations'],
    ['type', { id: 'T1', type: 'Claim', about: 'person/a', property: 'RISK', value: 'v', modality: 'STATED' } as SeedFact, 'type'],
  ])('a row whose %s changed', async (_what, row, field) => {
    expect(await refused([small(tenure('T1'))], small(row)))
      .toBe(`document/d: T1 (facts[4].${field}) wanted the row as it was loaded, or another fact beside it with a new id (T1.2) and retracts: T1, came another ${field}`)
  })

  it('an end of another type', async () => {
    expect(await refused([], small(tenure('T1', { office: 'person/b' })))).toContain('(facts[4].office) wanted an id of type Office, came "person/b"')
  })

  it('an entity without a name, also when its only name is retracted', async () => {
    const nameless = small()
    expect(await refused([], { ...nameless, facts: nameless.facts.filter(({ named }) => named !== 'person/a') }))
      .toContain('person/a (entities[0]) wanted an entity with at least one Naming')
    const planned: SeedFact = { id: 'n', type: 'Naming', named: 'person/a', text: 'A', modality: 'STATED', planned: true }
    expect(await refused([], small(planned))).toContain('at least one Naming')
  })

  it('an identifier that another entity holds, in the graph or in the same document', async () => {
    const identifiers = [{ scheme: 's', value: '1' }]
    const one = smallDocument('one', [{ id: 'region/one', kind: 'WARD', identifiers }])
    expect(await refused([one], smallDocument('two', [{ id: 'region/two', kind: 'WARD', identifiers }])))
      .toBe('document/two: region/two (entities[0].identifiers) wanted a code that region/one does not hold, came s 1')
    await clearGraph(database)
    expect(await refused([], smallDocument('both', [{ id: 'region/one', kind: 'WARD', identifiers }, { id: 'region/two', kind: 'WARD', identifiers }])))
      .toContain('wanted a code that region/one does not hold')
  })

  it('an entity of another kind, property or link', async () => {
    const one = smallDocument('one', [{ id: 'region/r', kind: 'WARD' }, { id: 'group/g', memberCount: 3 }])
    expect(await refused([one], smallDocument('two', [{ id: 'region/r', kind: 'COUNTY' }, { id: 'group/g', memberCount: 4 }]))).toBe([
      'document/two: region/r (entities[0].kind) wanted the kind that the graph holds already, "WARD", came "COUNTY"',
      'document/two: group/g (entities[1].memberCount) wanted the memberCount that the graph holds already, 3, came 4',
    ].join('\n'))
  })

  it('a passage that the graph holds with another hash', async () => {
    const citing = (id: string, hash: string) => tenure(id, { citations: [{ charStart: 0, charEnd: 9, passageSha256: hash.repeat(64) }] })
    expect(await refused([small(citing('T1', 'a'))], small(citing('T2', 'b')))).toContain('T2 (facts[4].citations[0]) wanted the paragraph and the hash')
  })
})

describe('an entity that several documents declare', () => {
  it('has what each of them says', async () => {
    await loadAt(database, smallDocument('one', [{ id: 'region/r', kind: 'WARD', identifiers: [{ scheme: 's', value: '1' }] }, { id: 'event/e', kind: 'FORUM' }, { id: 'group/g' }]), first)
    await loadAt(database, smallDocument('two', [
      { id: 'region/r', kind: 'WARD', identifiers: [{ scheme: 't', value: '1' }] }, { id: 'event/e', kind: 'FORUM', participantsComplete: true }, { id: 'group/g', memberCount: 3 },
    ]), later)
    await loadAt(database, smallDocument('three', [{ id: 'event/e', kind: 'FORUM', participantsComplete: false }, { id: 'group/g' }]), later)
    expect((await readNode(database, 'region/r')).links.filter((link) => link.startsWith('HAS_IDENTIFIER'))).toHaveLength(2)
    expect(await readNode(database, 'event/e')).toMatchObject({ properties: { participantsComplete: true } })
    expect(await readNode(database, 'group/g')).toMatchObject({ properties: { memberCount: 3 } })
  })

  it('may be spoken of by a document that does not declare it', async () => {
    await loadAt(database, small(), first)
    await loadAt(database, smallDocument('two', [], [tenure('T1')]), later)
    expect((await readNode(database, 'person/a')).links).toContain('HOLDS fact/two/T1')
  })
})

describe('how many documents say the same', () => {
  const claim = (id: string, more: object = {}): SeedFact => ({ id, type: 'Claim', about: 'person/a', property: 'RESOURCES', value: 'ten boats', modality: 'STATED', ...more })
  const everything = [tenure('T1'), tenure('T2', { start: '2001' }), claim('C1'), claim('C2', { concerns: 'office/o' }), claim('C3', { value: 'Ten  Boats' }), tenure('T3', { denied: true })]
  const sourcesOf = async (...ids: string[]) =>
    Promise.all(ids.map(async (id) => (await readNode(database, `fact/${id}`)).properties['sources']))
  const crowd = (tenures: readonly [person: string, office: string][]) =>
    smallDocument('crowd', [...new Set(tenures.flat())].map((id) => ({ id })), tenures.map(([person, office], index) => tenure(`N${index}`, { person, office })))

  it.each([
    ['few hold the office', []],
    ['many hold the office', [['person/c', 'office/o'], ['person/d', 'office/o'], ['person/e', 'office/o']]],
    ['the person holds many', [['person/a', 'office/p'], ['person/a', 'office/q'], ['person/a', 'office/r']]],
  ] as [string, [string, string][]][])('is counted by what they say, whenever it holds: %s', async (_name, others) => {
    const [one, two] = ['one', 'two'].map((name) => smallDocument(name, [...people, office], everything))
    await loadAt(database, one!, first)
    await loadAt(database, crowd(others), first)
    expect(await sourcesOf('one/T1', 'one/C1')).toEqual([1, 1])
    await loadAt(database, two!, later)
    for (const document of ['one', 'two']) {
      expect(await sourcesOf(...['T1', 'T2', 'C1', 'C2', 'C3', 'T3'].map((id) => `${document}/${id}`))).toEqual([2, 2, 2, 2, 2, 1])
    }
  })

  it('is counted anew when one of them retracts it', async () => {
    for (const name of ['one', 'two', 'three']) await loadAt(database, smallDocument(name, [...people, office], [tenure('T1')]), first)
    expect(await sourcesOf('one/T1', 'two/T1', 'three/T1')).toEqual([3, 3, 3])
    await loadAt(database, smallDocument('two', [...people, office], [tenure('T1'), tenure('T1.2', { person: 'person/b', retracts: 'T1' })]), later)
    expect(await sourcesOf('one/T1', 'three/T1', 'two/T1.2')).toEqual([2, 2, 1])
  })
})
