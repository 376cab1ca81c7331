import { subscribe } from 'node:diagnostics_channel'
import { readdirSync, readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { lintCypherQuery } from '@neo4j-cypher/language-support'
import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { SeedDocument, SeedFact } from '../seed/seed-document.ts'
import { enumWords } from '../src/generate/enum-words.ts'
import { createLoaders, type Read } from '../src/loaders.ts'
import { countOf } from '../src/graph/count.ts'
import { openDatabase, type Database, type Run, type Statement } from '../src/graph/database.ts'
import { datasetSpan, typeCounts } from '../src/graph/dataset.ts'
import { keyPropertiesOf } from '../src/graph/fact-keys.ts'
import { noFilter, type End, type List } from '../src/graph/list.ts'
import { loadDocument } from '../src/graph/load-document.ts'
import { fingerprintOfSeed, noteSeed } from '../src/graph/loaded-seed.ts'
import { migrate } from '../src/graph/migrate.ts'
import type { Parameters } from '../src/graph/parameters.ts'
import { expandStatement, factsAmong, linkednessStatement } from '../src/graph/expand.ts'
import { ancestorsOf, citationsOf, conflictsOf, identifiersOf, nodesByIds, regionByIdentifier } from '../src/graph/nodes.ts'
import { findConflicts, linkConflicts } from '../src/graph/write-conflicts.ts'
import { pageOf, type PageShape } from '../src/graph/page.ts'
import { statementOf } from '../src/graph/question.ts'
import { probe } from '../src/graph/watch-database.ts'
import { unlistedKey } from '../src/graph/scan.ts'
import { namingsIndex, schemaItems } from '../src/graph/schema-statements.ts'
import { countOfSearch, searchOf } from '../src/graph/search.ts'
import { SeedError } from '../src/graph/seed-error.ts'
import { sortedPageOf } from '../src/graph/sorted-page.ts'
import { dateSuffixes } from '../src/graph/stored-date.ts'
import { tallyOf } from '../src/graph/tally.ts'
import { verifyOf } from '../src/graph/verify.ts'
import { entities, entityTypes } from '../src/model/entities.ts'
import { factTypes, facts, linksOf, propertiesOf, type FactType } from '../src/model/facts.ts'
import { isIndexed, ordersOf, undated, type IndexedOrder, type NodeType } from '../src/model/orders.ts'
import { tallyKeys } from '../src/model/tally-keys.ts'
import { oneStatementFor, savedQuestions } from './support/saved-questions.ts'
import { scratchAddress, scratchDatabase } from './support/scratch-database.ts'

// Before anything is connected, so that what is done to a new connection is seen.
const delays: boolean[] = []
subscribe('net.client.socket', (message) => {
  const spy = vi.spyOn((message as { socket: Socket }).socket, 'setNoDelay')
  setImmediate(() => delays.push(spy.mock.calls.some(([on]) => on === true)))
})

const listed: readonly NodeType[] = [...entityTypes, 'Fact', ...factTypes]
const endsOf = (type: NodeType): readonly (readonly End[])[] => {
  if (type === 'Fact') return [['subject', 'object']]
  if (!Object.hasOwn(facts, type)) return []
  const { object, symmetric } = facts[type as FactType]
  const links = Object.entries(linksOf(type as FactType)).filter(([, { list }]) => list).map(([name]) => [name])
  return [...(symmetric ? [['subject', 'object']] : [['subject'], ...(object ? [['object']] : [])]), ...links]
}
const listsOf = (type: NodeType): List[] => [{ type, filter: noFilter }, ...endsOf(type).map((ends) => ({ type, ends, filter: noFilter }))]
const indexed = (type: NodeType): IndexedOrder[] => Object.values(ordersOf(type)).filter(isIndexed)
const isFact = (type: NodeType): type is FactType | 'Fact' => type === 'Fact' || Object.hasOwn(facts, type)
const shapesOf = (type: NodeType): PageShape[] => listsOf(type).flatMap((list) => indexed(type).flatMap((order) => [
  ...[true, false].flatMap((descending) => [true, false].map((backward) => ({ list, order, descending, backward }))),
  ...(isFact(type) ? [{ list: { ...list, unlisted: true }, order, descending: true, backward: false }] : []),
]))
const between = { after: null, before: null }
const pageStatement = (shape: PageShape): Statement => statementOf(pageOf(shape, between, 20))
const pagesOf = (type: NodeType): Statement[] => shapesOf(type).map(pageStatement)
const sortedOf = (type: NodeType): Statement[] => Object.entries(ordersOf(type)).filter(([, order]) => !isIndexed(order)).slice(0, 2).flatMap(([name, order]) =>
  listsOf(type).slice(0, 2).map((list) => statementOf(sortedPageOf(list, { ...between, terms: [{ name, order, descending: true }, { name: 'START', order: ordersOf(type)['START'] ?? order, descending: false }], backward: false }, 20))))

const searched = { text: 'a', compact: 'a', terms: ['a'], query: 'a', types: null }
const walks = [{ via: null, asOf: null, asKnownAt: null }, { via: ['Tenure'], asOf: '2022-01-01', asKnownAt: '2025-01-01T00:00:00Z' }] as const
const wholeLists = [identifiersOf, citationsOf, conflictsOf, ancestorsOf(['ADMINISTRATIVE'])].map((question) => statementOf(question))
const others = [
  nodesByIds, statementOf(regionByIdentifier({ scheme: 'a', value: 'b' })), ...wholeLists, typeCounts, datasetSpan, statementOf(searchOf(searched, null, 20)), statementOf(countOfSearch(searched)), linkednessStatement, findConflicts, linkConflicts,
  ...walks.flatMap((walk) => [expandStatement(walk, true), expandStatement(walk, false), statementOf(factsAmong(walk, { among: [], along: [], limit: 1 }))]),
  // Conditions are looked at on their own; of whole questions, made of the same parts, a third: each takes the planner a second.
  ...savedQuestions.filter(([name]) => /^\d[147]/.test(name)).flatMap(([, query]) => oneStatementFor(query) ?? []).filter(({ text }) => !/\$where/.test(text)),
  ...factTypes.filter((type) => facts[type].object).map((type) => statementOf(verifyOf(type, { subject: 'a', object: 'b', asOf: null, asKnownAt: null }))),
  ...listed.flatMap((type) => listsOf(type).map((list) => statementOf(countOf(list)))),
  ...listed.flatMap((type) => (isFact(type) ? ['id'] as const : ['id', 'name'] as const).map((property) =>
    pageStatement({ list: { type, filter: noFilter, anchor: { steps: [], property, values: [] } }, order: indexed(type)[0]!, descending: false, backward: false }))),
  ...listed.filter(isFact).flatMap((type) => [Object.keys(tallyKeys(type)), ['DOCUMENT']].map((keys) => statementOf(tallyOf(listsOf(type).at(-1)!, keys, null, 20)))),
]
const recorded = new Map<string, Statement>()
const all = (): Statement[] => [...new Map([
  ...listed.flatMap(pagesOf), ...listed.flatMap(sortedOf), ...others, ...schemaItems.map(({ create }) => create), ...recorded.values(),
].map((each) => [each.text, each])).values()]

/** The same database, noting what is asked of it. */
const recording = (database: Database): Database => {
  const noting = (run: Run): Run => (question, parameters) => { recorded.set(question.text, question); return run(question, parameters) }
  return { ...database, read: noting(<Row>(question: Statement, parameters: Parameters) => database.read<Row>(question, parameters)), write: (work) => database.write((run) => work(noting(run))) }
}

const nodeOf = (type: (typeof entityTypes)[number]): string => `${entities[type].folder}/one`
const factOf = (type: FactType, id: string, more: object, hasObject = true): SeedFact => {
  const { subject, object } = facts[type]
  const values = Object.entries(propertiesOf(type)).filter(([, property]) => property.default === undefined)
  const start = type === 'Dating' ? { bound: 'START' } : {}
  return {
    id, type, [subject.field]: nodeOf(type === 'Dating' ? 'Event' : subject.types[0]!), ...(object && hasObject && { [object.field]: nodeOf(object.types[0]!) }),
    ...Object.fromEntries(values.map(([name, property]) => [name, property.type === 'FuzzyDate' ? { edtf: '2022-07', stated: 'July 2022', basis: 'STATED' } : 'STATED'])), ...start,
    ...Object.fromEntries(Object.entries(linksOf(type)).map(([name, { types }]) => [name, nodeOf(types[0]!)])), ...more,
  }
}
/** A document that says something of every kind, in every standing. */
const everything: SeedDocument = {
  document: { id: 'document/one', publisher: 'organization/one', kind: 'ARTICLE', licence: 'CC0', sha256: 'a' },
  entities: entityTypes.filter((type) => type !== 'Document').map((type) => ({ id: nodeOf(type), identifiers: [{ scheme: 'test', value: type }] })),
  facts: [
    ...entityTypes.map((type) => factOf('Naming', `name.${type}`, { named: nodeOf(type), citations: [{ charStart: 1, charEnd: 2, paragraph: 1, passageSha256: 'a' }] })),
    ...factTypes.flatMap((type) => [factOf(type, type, {}), factOf(type, `${type}.not`, { denied: true }), factOf(type, `${type}.was`, { rank: 'DEPRECATED' })]),
    ...factTypes.filter((type) => facts[type].object?.optional).map((type) => factOf(type, `${type}.one`, {}, false)),
  ],
}
const retracting = { ...everything, facts: [...everything.facts, ...factTypes.map((type) => factOf(type, `${type}.2`, { retracts: type, ...(type === 'Dating' && { date: '2021' }) }))] }
const changed = { ...retracting, facts: retracting.facts.map((fact) => (fact.id === 'Tenure' ? { ...fact, note: 'other' } : fact)) }
const beside: SeedDocument = { document: { id: 'document/two' }, entities: [{ id: 'person/one' }, { id: 'event/one', kind: 'FORUM' }], facts: [
  factOf('Naming', 'a', { named: 'document/two' }), factOf('Tenure', 'b', { person: 'person/one', office: 'office/one', conflictsWith: ['a'], attestedOn: '2022-07-20' }),
] }

let driver: Driver
let database: Database

beforeAll(async () => {
  database = await scratchDatabase()
  const noted = recording(database)
  await database.write((run) => run({ name: 'forget the version', text: 'MATCH (schema:Schema) DELETE schema' }, {}))
  await migrate(noted)
  await noteSeed(noted, 'none')
  await fingerprintOfSeed(noted)
  await noted.read(probe, {})
  const load = (document: SeedDocument) => loadDocument(noted, document, { now: new Date('2025-01-01'), report: () => undefined })
  for (const document of [everything, retracting, beside]) await load(document)
  await expect(load(changed)).rejects.toThrow(SeedError)
  const { uri, user, password } = scratchAddress()
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
})
afterAll(() => driver.close())

const planOf = async (text: string): Promise<Plan> => {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database: 'neo4j' })
  if (!summary.plan) throw new Error('no plan')
  const unknown = summary.notifications.filter(({ code }) => /Unknown(Label|RelationshipType|PropertyKey)/.test(code)).map(({ description }) => description)
  if (unknown.length > 0) throw new Error(`${text}\n${unknown.join('\n')}`)
  return summary.plan
}
const plansOf = async (statements: readonly Statement[]): Promise<(readonly [Statement, Plan])[]> => {
  const plans: (readonly [Statement, Plan])[] = []
  // The database plans each within 15 seconds, on as many processors as there are.
  for (let first = 0; first < statements.length; first += 2) {
    plans.push(...await Promise.all(statements.slice(first, first + 2).map(async (each) => [each, await planOf(each.text)] as const)))
  }
  return plans
}
const operators = ({ operatorType, arguments: details, children }: Plan): string[] =>
  [`${operatorType.replace('@neo4j', '')} ${(details as { Details?: string }).Details ?? ''}`, ...children.flatMap(operators)]
/** Reads of all nodes of a label; those of what lists leave out are few. */
const scans = (plan: Plan): string[] => operators(plan).filter((each) => /^(AllNodesScan|\w*ByLabels?Scan)/.test(each) && !/:Unlisted/.test(each))

/** Below the limit of a page, rows come in the order of an index: each way down goes Limit … NodeIndexSeekByRange. */
const seeksUnder = (plan: Plan, above: readonly string[] = []): (readonly string[])[] =>
  plan.children.length === 0 ? [[...above, plan.operatorType]] : plan.children.flatMap((child) => seeksUnder(child, [...above, plan.operatorType]))
const isInIndexOrder = (plan: Plan): boolean => seeksUnder(plan).map((way) => way.map((each) => each.replace('@neo4j', '')))
  .filter((way) => /Seek|Scan/.test(way.at(-1) ?? ''))
  .every((way) => /^Node(Unique)?IndexSeekByRange$/.test(way.at(-1) ?? '') && way.lastIndexOf('Limit') > Math.max(way.lastIndexOf('Top'), way.lastIndexOf('Sort'), way.lastIndexOf('PartialSort')))

describe('plans', () => {
  test.each(listed)('pages of %s cost what they hold: they are read in the order of an index', async (type) => {
    const wrong = (await plansOf(pagesOf(type))).filter(([, plan]) => !isInIndexOrder(plan)).map(([{ name }, plan]) => `${name}: ${scans(plan).join()}`)
    expect(wrong).toEqual([])
  })
  test('no other statement reads all nodes of a label, but for a sort of a whole type, which stops at its limit', { timeout: 180_000 }, async () => {
    const looked = [...others, ...listed.filter(isFact).flatMap(sortedOf), ...recorded.values()].filter(({ text }) => !/CREATE (CONSTRAINT|\w+ INDEX)|SHOW /.test(text))
    // A licence is on documents alone, of which there are few; the version and the seed's fingerprint are on one node each.
    const few = ['n:Document', 'schema:Schema', 'seed:Seed']
    const wrong = (await plansOf(looked)).map(([{ name }, plan]) => [name, ...scans(plan).filter((each) => !few.some((label) => each.endsWith(label)))])
    expect(wrong.filter((found) => found.length > 1)).toEqual([])
  })
  test('nor do the questions within a statement, which its plan does not show', async () => {
    const inner = [...datasetSpan.text.matchAll(/COLLECT \{ (.*?) \}/g)].map(([, text = '']) => text)
    expect(inner).toHaveLength(4)
    const plans = await Promise.all(inner.map(planOf))
    expect(inner.filter((_text, index) => scans(plans[index]!).some((each) => !each.endsWith('n:Document')))).toEqual([])
  })
})

const valuesOfEnums = Object.values(enumWords()).flat()

describe('texts', () => {
  test('every statement that src/graph makes is among those looked at here', () => {
    const folder = join(import.meta.dirname, '../src/graph')
    // What older graphs need names what today's have no longer: test/migrate.test.ts runs it.
    const files = readdirSync(folder).filter((file) => file !== 'older-versions.ts')
    const names = files.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/statement\(\s*(?:'([^']+)'|`([^`]+)`)/g)].map(([, plain, made]) => plain ?? made!))
    expect(names.length).toBeGreaterThan(25)
    const known = all().map(({ name }) => name)
    const pattern = (name: string) => new RegExp(`^${name.replace(/\$\{[^}]*\}?.*$/, '@').replace(/[^\w @]/g, '.').replace('@', '.*')}`)
    expect(names.filter((name) => !known.some((each) => pattern(name).test(each)))).toEqual([])
  })
  test('each begins with its name', () => {
    for (const { name, text } of all()) expect(text.startsWith(`/* ${name} */ `) && !name.includes('*/'), name).toBe(true)
  })
  test('every list ends at a limit', () => {
    for (const { text, name } of listed.flatMap(pagesOf)) expect(text.match(/LIMIT \$limit/g)?.length, name).toBe((text.match(/ORDER BY/g) ?? []).length)
    for (const { text, name } of wholeLists) expect(text, name).toMatch(/\[\.\.\d+\]|LIMIT \d+/)
    expect(datasetSpan.text.match(/LIMIT \d+ ?\}/g)).toHaveLength(4)
  })
  test('values travel as parameters: what stands in a text is a name of the model or one of these', () => {
    const words = new Set<string>([...entityTypes, ...factTypes, ...factTypes.flatMap((type) => Object.values(linksOf(type)).map(({ relationship }) => relationship)),
      ...valuesOfEnums, 'Entity', 'Fact', 'Unlisted', namingsIndex, '', '|', '}', ' ', undated])
    const other = (text: string) => [...text.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, one, two]) => one ?? two ?? '').filter((word) => !words.has(word))
    expect(all().flatMap(({ name, text }) => other(text).map((word) => `${name}: ${word}`))).toEqual([])
  })
  test('each is right Cypher, with labels, relationships and properties that the model knows', { timeout: 300_000 }, () => {
    const ends = factTypes.flatMap((type) => [facts[type].subject, facts[type].object].flatMap((end) => end?.relationship ?? []))
    const links = [...factTypes.map(linksOf), ...entityTypes.map((type) => entities[type].links)].flatMap((each) => Object.values(each).map(({ relationship }) => relationship))
    const values = [...entityTypes.flatMap((type) => [...Object.keys(entities[type].properties), ...Object.keys(entities[type].shown)]), ...factTypes.flatMap((type) => Object.keys(propertiesOf(type)))]
    const keys = factTypes.flatMap(keyPropertiesOf)
    const schema = {
      defaultLanguage: 'CYPHER 5' as const,
      labels: ['Entity', 'Fact', 'Unlisted', 'Citation', 'Identifier', 'Schema', 'Seed', ...entityTypes, ...factTypes],
      relationshipTypes: [...ends.flatMap((end) => [end, `WAS_${end}`, `NOT_${end}`]), ...links, 'CITES', 'IN', 'HAS_IDENTIFIER', 'CONFLICTS_WITH'],
      propertyKeys: [
        ...values.flatMap((name) => dateSuffixes.map((suffix) => name + suffix)), ...keys, ...keys.map(unlistedKey), 'id', 'kind', 'nameKey', 'startKey', 'textFolded', 'textCompact',
        'possibleFrom', 'possibleUntil', 'certainFrom', 'certainUntil', 'attestedDay',
        'recordedAt', 'retractedAt', 'rowHash', 'contentHash', 'scheme', 'value', 'paragraph', 'charStart', 'charEnd', 'passageSha256', 'version', 'fingerprint',
        // Of the rows that statements are given.
        'ranges', 'properties', 'subject', 'object', 'end', 'fact', 'other', 'citation', 'document', 'day', 'index', 'row', ...values,
      ],
    }
    const wrong: string[] = []
    // Of each kind the first and the last: a text takes a third of a second, and the names in the others are known to the database.
    const kindOf = ({ name }: Statement) => name.replace(/ (by .*|\S*[A-Z]\S*.*)$/, '')
    const sample = [all(), all().reverse()].flatMap((each) => [...new Map(each.map((one) => [kindOf(one), one])).values()])
    for (const { name, text } of new Set(sample.map(({ text: same }) => all().find((one) => one.text === same)!))) {
      const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, parameter = '']) => [parameter, {}]))
      // What a question finds is called the same in each: a subquery hands in what it means to use.
      wrong.push(...lintCypherQuery(text, { ...schema, parameters }).diagnostics.filter(({ message }) => !/is shadowing/.test(String(message))).map(({ message }) => `${name}: ${message}`))
    }
    expect(wrong).toEqual([])
  })
})

describe('statements are few and at once', () => {
  test('200 ids asked of in one tick are one statement each for nodes, passages, pages and counts', async () => {
    const asked: string[] = []
    const read: Read = (question, parameters) => { asked.push(question.name); return database.read(question, parameters) }
    const loaders = createLoaders(read)
    const ids = Array.from({ length: 200 }, (_, index) => `person/number-${index}`)
    const list = { type: 'Tenure', ends: ['subject'], filter: noFilter } as const
    const shape = { list, order: indexed('Tenure')[0]!, descending: false, backward: false }
    const [nodes, citations, pages, totals] = await Promise.all([
      loaders.node.loadMany(ids), loaders.of(citationsOf).loadMany(ids), Promise.all(ids.map((id) => loaders.of(pageOf(shape, between, 21)).load(id))),
      Promise.all(ids.map((id) => loaders.of(countOf(list)).load(id))),
    ])
    expect([nodes.length, citations.length, pages.length, totals.length]).toEqual([200, 200, 200, 200])
    expect(asked.sort()).toEqual(['citations of facts', 'count of Tenure by subject', 'nodes by ids', 'page of Tenure by subjectKey'])
  })
  test('every connection sends what is written to it without waiting for more', async () => {
    const own = openDatabase(scratchAddress())
    const before = delays.length
    await own.read({ name: 'one', text: 'RETURN 1 AS one' }, {})
    await own.close()
    expect(delays.slice(before)).toEqual([true])
  })
})
