import { describe, expect, test } from 'vitest'
import type { About } from '../web/shared/exports/about.ts'
import { csv } from '../web/shared/exports/csv.ts'
import { gexf } from '../web/shared/exports/gexf.ts'
import { graphml } from '../web/shared/exports/graphml.ts'
import { jsonld } from '../web/shared/exports/jsonld.ts'
import type { Citation, Entity, Fact, FuzzyDate, Graph } from '../web/shared/graph.ts'
import { shown, type Choice } from '../web/shared/shown.ts'
import { elements, parseCsv, parseXml } from './support/parsers.ts'

const day = (edtf: string): FuzzyDate => ({ edtf, earliest: edtf, latest: edtf, precision: 'DAY', basis: 'STATED' })
const unknown: FuzzyDate = { edtf: 'XXXX-XX-XX', earliest: null, latest: null, precision: 'UNKNOWN', basis: 'UNKNOWN' }
const person: Entity = { id: 'person/a', __typename: 'Person', name: 'Ann' }
const office: Entity = { id: 'office/o', __typename: 'Office', name: '=1+1', kind: null }
const event: Entity = { id: 'event/e', __typename: 'Event', name: 'A "forum",\nof <two> & \u0007bells', kind: 'FORUM' }
const document: NonNullable<Citation['document']> = { id: 'document/d', __typename: 'Document', name: '@home', publisher: null, publishedOn: unknown }
const citation = (paragraph: number): Citation => ({ document, paragraph, charStart: 1, charEnd: 2, passageSha256: 'ab', passage: null })

const common = { modality: 'STATED', planned: false, denied: false, assertedBy: null, rank: 'NORMAL', start: null, end: null, attestedOn: null, note: null, sources: 1, certainty: null, conflictsWith: [], recordedAt: '2026-01-01T00:00:00Z', retractedAt: null }
const tenure: Fact = { ...common, id: 'fact/1', __typename: 'Tenure', subject: person, object: office, capacity: 'ACTING', start: day('2022-06-03'), citations: [citation(1), citation(2)] }
const other: Fact = { ...tenure, id: 'fact/2', start: null, end: { edtf: '2023', earliest: '2023-01-01', latest: '2023-12-31' }, conflictsWith: [{ id: 'fact/1' }], rank: 'PREFERRED', note: '-1 of them', citations: [citation(3)] }
const undated: Fact = { ...common, id: 'fact/3', __typename: 'Participation', subject: person, object: event, role: 'CHAIR', attendance: null, inCapacityOf: office, modality: 'REPORTED', assertedBy: person, event: { start: unknown, end: unknown }, sources: 2, citations: [citation(4)] }
const graph: Graph = { entities: [person, office, event], facts: [tenure, other, undated] }
const named: Graph = { ...graph, facts: [...graph.facts, { ...common, id: 'fact/4', __typename: 'Naming', subject: person, object: null, text: '+Ann', nameKind: 'ALIAS', language: null, citations: [citation(5)] }] }
const about: About = { query: 'neighbourhood(of: "person/a")', asOf: '2022-07-20', known: '2026-01-02T00:00:00Z', licence: 'MIT (1)', cut: '2 of 9 events', address: 'http://localhost/export?focus=person/a&format=x' }
const xmls = { graphml, gexf }

describe('each file', () => {
  const files = { ...Object.fromEntries((['entities', 'facts', 'citations'] as const).map((part) => [part, csv(named, about, part)])), jsonld: jsonld(named, about), graphml: graphml(named, about), gexf: gexf(named, about) }
  test.each(Object.entries(files))('%s carries its question, date, moment, licence, what was cut, and its address', (_name, file) => {
    const text = file.replace(/\\"|""|&quot;/g, '"').replaceAll('&amp;', '&')
    for (const value of Object.values(about)) expect(text).toContain(value)
  })
  test.each(Object.entries(files))('%s makes no date of an unknown one', (_name, file) => expect(file).not.toMatch(/1970|"null"|undefined|>null</))
})

describe('CSV', () => {
  test('comes back with the same counts, joined by id', () => {
    const [entities, facts, citations] = (['entities', 'facts', 'citations'] as const).map((part) => parseCsv(csv(named, about, part))) as [Record<string, string>[], Record<string, string>[], Record<string, string>[]]
    expect([entities.length, facts.length, citations.length]).toEqual([3, 4, 5])
    const ids = new Set(entities.map(({ id }) => id))
    for (const { subject, object } of facts) for (const end of [subject, object]) expect(end === '' || ids.has(end)).toBe(true)
    for (const { fact } of citations) expect(facts.map(({ id }) => id)).toContain(fact)
    expect(entities[2]!['name']).toBe(event.name)
  })
  test('gives no cell that a spreadsheet would run', () => {
    const [entities] = [parseCsv(csv(named, about, 'entities'))]
    expect(entities[1]!['name']).toBe("'=1+1")
    expect(parseCsv(csv(named, about, 'citations'))[0]!['document_name']).toBe("'@home")
    expect(parseCsv(csv(named, about, 'facts'))).toMatchObject([{}, { note: "'-1 of them" }, {}, { name: "'+Ann" }])
    for (const name of ['\tx', '\rx']) expect(parseCsv(csv({ entities: [{ ...person, name }], facts: [] }, about, 'entities'))[0]!['name']).toBe(`'${name}`)
  })
  test('tells what is not stated from what was not asked', () => {
    const [first, , third, fourth] = parseCsv(csv(named, about, 'facts'))
    expect(first).toMatchObject({ start: '2022-06-03', end: 'not stated', attested_on: 'not stated', attendance: '', speaker: '' })
    expect(third).toMatchObject({ start: 'not stated', start_earliest: '', end: 'not stated', attendance: 'not stated', speaker: 'person/a', sentence: expect.stringContaining('date not stated') })
    expect(fourth).toMatchObject({ language: 'not stated', start: '', object: '' })
    expect(parseCsv(csv({ entities: [], facts: [{ id: 'fact/5', __typename: 'Tenure' }] }, about, 'facts'))[0]).toMatchObject({ start: '', modality: '', rank: '' })
  })
})

describe('JSON-LD', () => {
  const read = JSON.parse(jsonld(named, about)) as { '@context': object; '@graph': Readonly<Record<string, unknown>>[] }
  const byId = new Map(read['@graph'].map((node) => [node['@id'], node]))
  test('comes back with the same counts, and with the documents that are cited', () => {
    expect(read['@graph'].length).toBe(3 + 1 + 4)
    expect(read['@graph'].flatMap((node) => node['schema:citation'] ?? []).length).toBe(5)
    expect(typeof read['@context']).toBe('object')
    for (const { subject } of read['@graph']) expect(subject === undefined || byId.has(subject)).toBe(true)
  })
  test('names speaker, source and moment in the words of PROV, and days only where they are known', () => {
    expect(byId.get('fact/3')).toMatchObject({ 'prov:wasAttributedTo': 'person/a', 'prov:generatedAtTime': common.recordedAt, 'schema:citation': [{ 'prov:hadPrimarySource': 'document/d', paragraph: 4 }] })
    expect(Object.keys(byId.get('fact/3')!)).not.toEqual(expect.arrayContaining(['start']))
    expect(byId.get('fact/1')).toMatchObject({ 'schema:startDate': '2022-06-03', start: { edtf: '2022-06-03', earliest: '2022-06-03', latest: '2022-06-03' } })
    expect(byId.get('fact/2')).toMatchObject({ 'schema:endDate': '2023', rank: 'PREFERRED', conflictsWith: ['fact/1'] })
    expect(byId.get('fact/1')).not.toHaveProperty('end')
  })
})

describe.each(Object.entries(xmls))('%s', (_name, write) => {
  test('comes back with the same counts, and says how many facts it cannot hold', () => {
    const root = parseXml(write(named, about))
    expect([elements(root, 'node').length, elements(root, 'edge').length]).toEqual([3, 3])
    expect(write(named, about)).toContain('which CSV and JSON-LD have: 1')
    expect(write(graph, { ...about, cut: null })).toContain('complete')
    const ids = new Set(elements(root, 'node').map(({ attributes: { id } }) => id))
    for (const { attributes: { source, target } } of elements(root, 'edge')) expect([ids.has(source!), ids.has(target!)]).toEqual([true, true])
  })
  test('drops what XML cannot hold, and keeps the rest', () => {
    const texts = JSON.stringify(parseXml(write(graph, about)))
    expect(texts).toContain(JSON.stringify('A "forum",\nof <two> & bells').slice(1, -1))
    expect(() => parseXml(write({ entities: [{ ...person, name: '\ud800\u0000\ufffe]]>' }], facts: [] }, about))).not.toThrow()
  })
})

test('GEXF bounds an edge only where a bound is known, and has the dates beside it', () => {
  const edges = elements(parseXml(gexf(graph, about)), 'edge')
  expect(edges.map(({ attributes: { start, end } }) => [start, end])).toEqual([['2022-06-03', undefined], [undefined, '2023-12-31'], [undefined, undefined]])
  const values = elements(edges[1]!, 'attvalue').map(({ attributes }) => [attributes['for'], attributes['value']])
  expect(values).toEqual(expect.arrayContaining([['end', '2023'], ['start', 'not stated'], ['citations', 'document/d ¶ 3, characters 1 to 2']]))
})

describe('what is shown', () => {
  const all: Choice = { focus: 'person/a', types: [], said: [], sources: 1, hide: [] }
  const ids = (choice: Partial<Choice>) => {
    const { entities, facts } = shown(graph, { ...all, ...choice })
    return [...entities, ...facts].map(({ id }) => id)
  }
  test.each<[string, Partial<Choice>, string[]]>([
    ['everything', {}, ['person/a', 'office/o', 'event/e', 'fact/1', 'fact/2', 'fact/3']],
    ['one type, and the focus', { types: ['Event'] }, ['person/a', 'event/e', 'fact/3']],
    ['what is reported', { said: ['REPORTED'] }, ['person/a', 'event/e', 'fact/3']],
    ['what two documents say', { sources: 2 }, ['person/a', 'event/e', 'fact/3']],
    ['all but an entity', { hide: ['event/e'] }, ['person/a', 'office/o', 'fact/1', 'fact/2']],
    ['all but a fact, and with it its other end', { hide: ['fact/3'] }, ['person/a', 'office/o', 'fact/1', 'fact/2']],
    ['the focus, whatever is hidden', { hide: ['person/a', 'office/o', 'event/e'] }, ['person/a']],
  ])('%s', (_what, choice, expected) => expect(ids(choice)).toEqual(expected))
  test('keeps what never had a fact', () => {
    expect(shown({ entities: [person, office], facts: [] }, all).entities).toEqual([person, office])
  })
})
