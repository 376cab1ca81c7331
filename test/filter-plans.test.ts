import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enumWords } from '../src/generate/enum-words.ts'
import type { Database } from '../src/graph/database.ts'
import { entities, entityTypes } from '../src/model/entities.ts'
import { facts, factTypes } from '../src/model/facts.ts'
import { filterFields, type FilterField, type FilterType } from '../src/model/filter-fields.ts'
import type { NodeType } from '../src/model/orders.ts'
import { filterOf } from './support/answers.ts'
import { askOf } from './support/ask.ts'
import { writeSomeOfEach } from './support/crowd.ts'
import { scratchAddress, scratchDatabase } from './support/scratch-database.ts'

/** The texts that filters become: few, without any value, and each with an index to begin at. */
interface Sent { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> }
const sent: Sent[] = []
/** A database that has nothing but an entity of whatever id is asked for, and notes what it is asked. */
const noting: Database = {
  read: async <Row>({ text, name }: { text: string; name: string }, parameters: Readonly<Record<string, unknown>>) => {
    if (name !== 'nodes by ids') sent.push({ text, parameters })
    return (name === 'nodes by ids' ? (parameters['entityIds'] as string[]).map((id) => ({ row: { id, __typename: 'Region' } })) : []) as Row[]
  },
  write: () => Promise.reject(new Error('nothing is written')),
  close: () => Promise.resolve(),
}
const ask = askOf(noting)

/** What a question sends to the database. */
const sentBy = async (query: string, variables: Record<string, unknown> = {}) => {
  sent.length = 0
  const { errors } = await ask(query, variables)
  expect(errors, query).toBeUndefined()
  return [...sent]
}
const sentFor = (list: string, where: object, fields: string): Promise<Sent[]> =>
  sentBy(`query ($where: ${filterOf(list)}Where) { ${list}(where: $where) { ${fields} } }`, { where })
const pageOf = async (list: string, where: object): Promise<string> => (await sentFor(list, where, 'nodes { id }'))[0]?.text ?? ''

const optional: Readonly<Record<string, readonly object[]>> = {
  people: [{ id: { eq: 'person/x' } }, { name: { eq: 'x' } }],
  events: [{ name: { contains: 'x' } }, { kind: ['FORUM'] }, { participantsComplete: true }, { start: { after: '2020-01-01' } }, { end: { isNull: false } }],
  regions: [{ id: { in: ['region/x'] } }, { name: { eq: 'x' } }, { kind: ['COUNTY', 'WARD'] }],
  documents: [{ title: { contains: 'x' } }, { language: { eq: 'en' } }, { kind: ['ARTICLE'] }, { name: { startsWith: 'x' } }, { publishedOn: { on: '2020-01-01', certainty: 'CERTAIN' } }],
  participations: [{ role: ['CHAIR'] }, { attendance: ['PRESENT'] }, { sources: { gte: 2 } }, { planned: false }, { asOf: { date: '2020-01-01' } }],
  facts: [{ type: ['Tenure'] }, { modality: ['STATED'] }, { note: { isNull: true } }, { start: { before: '2020-01-01' } }, { id: { in: ['fact/x/1'] } }],
}

describe('the number of texts', () => {
  test.each(Object.entries(optional))('is at most 4 for any of the optional filters of %s', async (list, filters) => {
    const texts = new Set<string>()
    for (let chosen = 0; chosen < 2 ** filters.length; chosen += 1) {
      texts.add(await pageOf(list, Object.assign({}, ...filters.filter((_filter, index) => chosen & (2 ** index)))))
    }
    expect(texts.size).toBeLessThanOrEqual(4)
    expect(texts.size).toBeGreaterThan(1)
  })

  test.each<[string, (index: number) => object]>([
    ['people', (index) => ({ name: { contains: `x${index}` } })],
    ['events', (index) => ({ kind: ['FORUM'], start: { after: `20${20 + index}-01-01` } })],
    ['people', (index) => ({ tenures: { some: { office: { id: { eq: `office/${index}` } } } } })],
    ['people', (index) => ({ NOT: { participations: { some: { event: { within: `region/${index}` } } } } })],
    ['participations', (index) => ({ participant: { OR: [{ person: { name: { eq: `x${index}` } } }, { kind: ['MEDIA'] }] } })],
    ['regions', (index) => ({ identifier: { scheme: 'x', value: `${index}` } })],
  ])('is one for an OR of 1 to 8 branches of one shape: %s', async (list, branch) => {
    const found = new Set<string>()
    for (let branches = 1; branches <= 8; branches += 1) found.add(await pageOf(list, { OR: Array.from({ length: branches }, (_, index) => branch(index)) }))
    expect(found.size).toBe(1)
  })

  test('is one whatever the order in which fields and branches are given', async () => {
    const one = await pageOf('events', { kind: ['FORUM'], participations: { some: { role: ['CHAIR'] } }, OR: [{ within: 'region/x' }, { name: { eq: 'x' } }] })
    expect(await pageOf('events', { OR: [{ name: { eq: 'y' } }, { within: 'region/y' }], participations: { some: { role: ['HOST', 'CHAIR'] } }, kind: [] })).toBe(one)
  })
})

const hostile = [
  "x' DETACH DELETE n //", '1 OR true', "' RETURN n //", '`x`) MATCH (m) DETACH DELETE m //', '\\u0060x\\u0060) MATCH (m) DETACH DELETE m //', "\\u0027 RETURN n //", '\\u005Cu0027 RETURN n //',
  "x'/**/DELETE/**/n", "' UNION MATCH (n) RETURN n //", "' LOAD CSV FROM 'http://127.0.0.1:9/' AS l RETURN l //", "' CALL dbms.listConfig() YIELD name RETURN name //",
  '$param', '{{x}}', '${jndi:ldap://x}', "'; SHUTDOWN", '*/ MATCH (n) RETURN n /*', '\u0000', 'x'.repeat(200),
]

describe('no value is part of a text', () => {
  const questions: Readonly<Record<string, string>> = {
    'of a filter': `query ($value: String!) { people(where: { name: { eq: $value, in: [$value], contains: $value, startsWith: $value }, names: { some: { text: { contains: $value } } },
      OR: [{ claims: { none: { value: { eq: $value } } } }] }) { nodes { id } totalCount } facts(where: { note: { eq: $value } }) { tally(by: [TYPE]) { count } } }`,
    'of an id': 'query ($value: ID!) { people(where: { id: { eq: $value } }) { nodes { id } totalCount } tenures(where: { office: { id: { in: [$value] } }, id: { eq: $value } }, orderBy: [PERSON_NAME]) { nodes { id } } }',
    'of a code': 'query ($value: String!) { region(identifier: { scheme: $value, value: $value }) { id } regions(where: { identifier: { scheme: $value, value: $value } }) { nodes { id } } }',
    'of a search': 'query ($value: String!) { search(text: $value) { nodes { id } totalCount } }',
  }
  test.each(Object.entries(questions))('%s', async (_name, query) => {
    const harmless = (await sentBy(query, { value: 'harmless' })).map(({ text }) => text)
    expect(harmless.length).toBeGreaterThan(0)
    for (const value of hostile) {
      const texts = (await sentBy(query, { value })).map(({ text }) => text)
      if (texts.length > 0 || !query.includes('search')) expect(texts, value).toEqual(harmless)
    }
  })
})

const listOf = (type: NodeType): string => (type === 'Fact' ? 'facts' : Object.hasOwn(facts, type) ? facts[type as keyof typeof facts].list : entities[type as keyof typeof entities].list)
const words: Record<string, readonly string[]> = enumWords()

/** A value for a field of a filter; what leads elsewhere goes on with any name there. */
const sampleOf = ({ apply, input }: FilterField): unknown => {
  switch (apply.is) {
    case 'text': return input === 'IDFilter' ? { in: ['person/x'] } : { contains: 'x' }
    case 'integer': return { gte: 1 }
    case 'boolean': return false
    case 'words': case 'types': return [words[/\w+/.exec(input)?.[0] ?? '']?.[0]]
    case 'date': return { after: '2020-01-01' }
    case 'asOf': return { date: '2020-01-01', certainty: 'CERTAIN' }
    case 'within': return 'region/x'
    case 'identifier': return { scheme: 'x', value: 'x' }
    case 'citation': return { paragraph: 1 }
    case 'entity': case 'narrower': return { name: { contains: 'x' } }
    case 'facts': return { some: { modality: ['STATED'] }, every: { planned: false }, count: { gte: 1 } }
  }
}
const leading = ['entity', 'narrower', 'facts', 'within', 'identifier', 'citation']
const looked = new Set<string>()
const isNew = ({ apply }: FilterField): boolean => looked.size < looked.add(JSON.stringify(apply)).size
/** Each way that leads elsewhere by itself, once for all types; the other fields share a text, and come in one. */
const samplesOf = (type: FilterType): object[] => {
  const fields = Object.entries(filterFields(type))
  const plain = fields.filter(([, { apply }]) => !leading.includes(apply.is))
  return [Object.fromEntries(plain.map(([name, field]) => [name, sampleOf(field)])),
    ...fields.filter(([, field]) => leading.includes(field.apply.is) && isNew(field)).map(([name, field]) => ({ [name]: sampleOf(field) }))]
}

let driver: Driver
beforeAll(async () => {
  await writeSomeOfEach(await scratchDatabase(), 500)
  const { uri, user, password } = scratchAddress()
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
})
afterAll(() => driver.close())

/** Made with the values, whose number tells the planner how many nodes a statement begins with. */
const planOf = async ({ text, parameters }: Sent): Promise<Plan> => {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, { ...parameters, limit: neo4j.int(20) }, { database: 'neo4j' })
  if (!summary.plan) throw new Error(`no plan of ${text}`)
  return summary.plan
}
const operators = ({ operatorType, arguments: details, children }: Plan): string[] =>
  [`${operatorType.replace('@neo4j', '')} ${(details as { Details?: string }).Details ?? ''}`, ...children.flatMap(operators)]
const begins = (plan: Plan): string[] => operators(plan).filter((each) => /Scan|Seek/.test(each))

describe('plans', { timeout: 300_000 }, () => {
  test.each<[string, NodeType, (where: object) => object, FilterType]>([
    ...[...entityTypes, ...factTypes, 'Fact' as const].map((type): [string, NodeType, (where: object) => object, FilterType] => [type, type, (where) => where, type]),
    ['Party', 'Participation', (participant) => ({ participant }), 'Party'], ['Place', 'Location', (place) => ({ place }), 'Place'],
    ['Activity', 'Involvement', (activity) => ({ activity }), 'Activity'], ['Entity', 'Claim', (concerns) => ({ concerns }), 'Entity'],
  ])('no filter on %s reads all nodes, or those of a label, and each page is read along an index', async (_name, type, wrap, filtered) => {
    const wrong: string[] = []
    for (const where of samplesOf(filtered)) {
      const [page] = await sentFor(listOf(type), wrap(where), 'nodes { id }')
      const found = page ? begins(await planOf(page)) : []
      if (found.length === 0 || found.some((each) => !/^NodeIndexSeek|^NodeUniqueIndexSeek/.test(each))) wrong.push(`${JSON.stringify(where)}: ${found.join('; ')}`)
    }
    expect(wrong).toEqual([])
  })

  test.each<[string, object, RegExp]>([
    ['people', { id: { eq: 'person/x' } }, /Unique\w*Seek.*:Entity\(id\)/],
    ['people', { id: { in: ['person/x'] }, name: { contains: 'x' } }, /Unique\w*Seek.*:Entity\(id\)/],
    ['people', { name: { eq: 'x' } }, /Seek.*:Person\(name\)/],
    ['regions', { name: { in: ['x', 'y'] }, kind: ['COUNTY'] }, /Seek.*:Region\(name\)/],
    ['tenures', { person: { id: { eq: 'person/x' } } }, /Unique\w*Seek.*:Entity\(id\)/],
    ['tenures', { id: { eq: 'fact/x/1' } }, /Unique\w*Seek.*:Fact\(id\)/],
    ['facts', { object: { id: { in: ['office/x'] } } }, /Unique\w*Seek.*:Entity\(id\)/],
    ['facts', { document: { id: { eq: 'document/x' } } }, /Unique\w*Seek.*:Entity\(id\)/],
    ['people', { tenures: { some: { office: { id: { eq: 'office/x' } } } } }, /Unique\w*Seek.*:Entity\(id\)/],
    ['people', { tenures: { some: { id: { eq: 'fact/x/1' } } } }, /Unique\w*Seek.*:Fact\(id\)/],
    ['events', { participations: { some: { participant: { person: { id: { eq: 'person/x' } } }, role: ['CHAIR'] } } }, /Unique\w*Seek.*:Entity\(id\)/],
    ['people', { participations: { some: { event: { locations: { some: { place: { id: { eq: 'region/x' } } } } } } } }, /Unique\w*Seek.*:Entity\(id\)/],
  ])('%s where %j begin at what is named', async (list, where, seek) => {
    for (const each of await sentFor(list, where, 'nodes { id } totalCount')) expect(begins(await planOf(each)), each.text).toEqual(expect.arrayContaining([expect.stringMatching(seek)]))
  })
})
