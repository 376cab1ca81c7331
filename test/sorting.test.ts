import { beforeAll, describe, expect, test } from 'vitest'
import { readDocument } from '../seed/read-document.ts'
import type { SeedFact } from '../seed/seed-document.ts'
import { fold } from '../src/model/fold.ts'
import { ordersOf } from '../src/model/orders.ts'
import { answersOf } from './support/answers.ts'
import { askOf } from './support/ask.ts'
import { writeEntities, writeFacts } from './support/crowd.ts'
import { loadAt } from './support/graph-reading.ts'
import { scratchDatabase } from './support/scratch-database.ts'
import { smallDocument } from './support/small-document.ts'

const database = await scratchDatabase()
const { answer, codes } = answersOf(askOf(database))

const names = ['Émile Zola', 'emile zola', "O'Neil", 'ONEIL Ann', 'Ÿ', 'Zed', 'zed 2', 'Abe']
const days = ['2020-05-01', '2020-05', undefined, '2020-05-01', 'XXXX-05-01', '2019', '2020-05-02?', '../2018']
const person = (index: number) => `person/p${index}`
const event = (index: number) => `event/e${index}`
const crowd = smallDocument('crowd', [...names.map((_name, index) => ({ id: person(index) })), ...days.map((_day, index) => ({ id: event(index), kind: 'MEETING' })), { id: 'office/desk' }, { id: 'office/bench' }], [
  ...names.map((text, index): SeedFact => ({ id: `name${index}`, type: 'Naming', named: person(index), text, modality: 'STATED' })),
  ...days.flatMap((date, index): SeedFact[] => (date ? [{ id: `day${index}`, type: 'Dating', dated: event(index), bound: 'START', date, modality: 'STATED' }] : [])),
  // The first is at no event, the second at one, the third at two, and so again.
  ...names.flatMap((_name, index) => Array.from({ length: index % 3 }, (_each, number): SeedFact => ({
    id: `part${index}-${number}`, type: 'Participation', participant: person(index), event: event((index * 3 + number * 5) % days.length), role: 'ATTENDEE', modality: 'STATED',
    ...(index % 2 && { inCapacityOf: index % 4 === 1 ? 'office/desk' : 'office/bench' }), ...(index === 5 && { assertedBy: person(number) }),
  }))),
  { id: 'tenure', type: 'Tenure', person: person(3), office: 'office/desk', modality: 'STATED' }, { id: 'claim', type: 'Claim', about: person(7), property: 'POSITION', value: 'x', concerns: person(2), modality: 'STATED' },
])

beforeAll(async () => {
  await loadAt(database, readDocument('test/documents/invented.yaml'), '2030-01-01T00:00:00Z')
  await loadAt(database, crowd, '2030-01-01T00:00:00Z')
})

type Node = Readonly<Record<string, unknown>> & { readonly id: string }
type Value = string | number | null
interface Sorted {
  readonly list: string
  readonly type: 'Person' | 'Event' | 'Participation'
  readonly rows: number
  /** What a node must be asked for to know its place, and that place by the name of an order. */
  readonly fields: string
  readonly value: (node: Node, order: string) => Value
}

const camelCase = (order: string): string => order.replace(/_(COUNT|NAME)$/, '').toLowerCase().replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase())
const nameOf = (node: unknown): Value => { const name = (node as { name?: string } | null)?.name; return name === undefined ? null : fold(name) }
const sizeOf = (list: unknown): number => (Array.isArray(list) ? list.length : (list as { totalCount: number }).totalCount)
const earliest = (node: Node): Value => (node['start'] as { earliest: string | null } | null)?.earliest ?? null
const ofEntity = (node: Node, order: string): Value => (order === 'NAME' ? nameOf(node) : order === 'START' ? earliest(node) : sizeOf(node[camelCase(order)]))

const counted = (type: 'Person' | 'Event'): string => Object.keys(ordersOf(type)).filter((order) => order.endsWith('_COUNT')).map(camelCase)
  .map((field) => (field === 'names' ? 'names { id }' : `${field} { totalCount }`)).join(' ')
const lists: readonly Sorted[] = [
  { list: 'people', type: 'Person', rows: 11, fields: `name ${counted('Person')}`, value: ofEntity },
  { list: 'events', type: 'Event', rows: 12, fields: `name start { earliest } ${counted('Event')}`, value: ofEntity },
  {
    list: 'participations', type: 'Participation', rows: 14, fields: 'participant { name } event { name start { earliest } } inCapacityOf { name } assertedBy { name }',
    value: (node, order) => (order === 'START' ? earliest(node['event'] as Node) : nameOf(node[camelCase(order)])),
  },
]

interface Page { readonly nodes: readonly Node[]; readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string } }
const page = async (list: string, order: string, given: object, fields: string): Promise<Page> => (await answer<{ list: Page }>(
  `query ($first: Int, $last: Int, $after: String, $before: String) { list: ${list}(orderBy: [${order}], first: $first, last: $last, after: $after, before: $before) {
    nodes { id ${fields} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`, { ...given })).list

const walk = async (list: string, order: string, size: number, backward: boolean): Promise<string[]> => {
  let ids: string[] = []
  let cursor: string | undefined
  for (;;) {
    const { nodes, pageInfo } = await page(list, order, backward ? { last: size, before: cursor } : { first: size, after: cursor }, '')
    ids = backward ? [...nodes.map(({ id }) => id), ...ids] : [...ids, ...nodes.map(({ id }) => id)]
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return ids
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor
  }
}

/** Below zero where one comes first; what has no value is last, whatever the direction. */
const compare = (one: Value, other: Value, descending: boolean): number => {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return (one < other ? -1 : 1) * (descending ? -1 : 1)
}

const orders = lists.flatMap((sorted) => Object.keys(ordersOf(sorted.type)).flatMap((order) => [[sorted.list, order, sorted], [sorted.list, `${order}_DESC`, sorted]] as const))

/** Each is read forward, and backwards from its end: every way of reading is a statement, and planning one takes long. */
describe('every order', () => {
  test.each(orders)('%s by %s', async (list, order, { rows, fields, value }) => {
    const [name, descending] = [order.replace(/_DESC$/, ''), order.endsWith('_DESC')]
    const { nodes } = await page(list, order, descending ? { last: 100 } : { first: 100 }, fields)
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(rows)
    const values = nodes.map((node) => value(node, name))
    expect(values).toEqual([...values].sort((one, other) => compare(one, other, descending)))
    if (!['ID', 'NAMES_COUNT'].includes(name)) expect(new Set(values).size).toBeGreaterThan(name.endsWith('_COUNT') ? 0 : 1)
    for (const size of [1, 2, 3]) expect(await walk(list, order, size, descending)).toEqual(nodes.map(({ id }) => id))
    if (name === 'NAME' || name === 'START' || name === 'IN_CAPACITY_OF_NAME') expect(await walk(list, order, 2, !descending)).toEqual(nodes.map(({ id }) => id))
  })

  test('puts what has no value last, both ways', async () => {
    for (const order of ['START', 'START_DESC']) {
      const { nodes } = await page('events', order, { first: 100 }, 'start { earliest }')
      expect(nodes.map((node) => earliest(node) === null)).toEqual([...Array(6).fill(false), ...Array(6).fill(true)])
    }
    for (const order of ['IN_CAPACITY_OF_NAME', 'IN_CAPACITY_OF_NAME_DESC']) {
      const { nodes } = await page('participations', order, { first: 100 }, 'inCapacityOf { name }')
      expect(nodes.map((node) => node['inCapacityOf'] === null)).toEqual([...Array(5).fill(false), ...Array(9).fill(true)])
    }
  })
})

describe('more orders than one', () => {
  const several: readonly (readonly [string, string, readonly (readonly [string, boolean])[], Sorted])[] = [
    ['events', 'START_DESC, NAME', [['START', true], ['NAME', false]], lists[1] as Sorted],
    ['events', 'START, NAME_DESC', [['START', false], ['NAME', true]], lists[1] as Sorted],
    ['people', 'PARTICIPATIONS_COUNT_DESC, TENURES_COUNT, NAME_DESC', [['PARTICIPATIONS_COUNT', true], ['TENURES_COUNT', false], ['NAME', true]], lists[0] as Sorted],
    ['participations', 'IN_CAPACITY_OF_NAME_DESC, START, PARTICIPANT_NAME', [['IN_CAPACITY_OF_NAME', true], ['START', false], ['PARTICIPANT_NAME', false]], lists[2] as Sorted],
  ]
  test.each(several)('%s by %s', async (list, order, terms, { rows, fields, value }) => {
    const { nodes } = await page(list, order, { first: 100 }, fields)
    const placed = nodes.map((node) => terms.map(([name]) => value(node, name)))
    expect(placed).toEqual([...placed].sort((one, other) => terms.map(([, descending], index) => compare(one[index] ?? null, other[index] ?? null, descending)).find((difference) => difference !== 0) ?? 0))
    for (const size of [1, 2, 3]) {
      expect(await walk(list, order, size, false)).toEqual(nodes.map(({ id }) => id))
      expect(await walk(list, order, size, true)).toEqual(nodes.map(({ id }) => id))
    }
    expect(nodes).toHaveLength(rows)
  })

  test('are at most three, and none is the default', async () => {
    expect(await codes('{ people(orderBy: [NAME, TENURES_COUNT, CLAIMS_COUNT, PARTICIPATIONS_COUNT]) { nodes { id } } }')).toEqual(['QUERY_TOO_COMPLEX'])
    expect(await codes('{ people(orderBy: [NAME, TENURES_COUNT, CLAIMS_COUNT]) { nodes { id } } }')).toEqual([])
    const { none, asked } = await answer<{ none: unknown; asked: unknown }>('{ none: people(orderBy: []) { nodes { id } } asked: people(orderBy: NAME) { nodes { id } } }')
    expect(none).toEqual(asked)
  })

  test('keep the cursors of one from another', async () => {
    const { pageInfo: { endCursor: after } } = await page('people', 'PARTICIPATIONS_COUNT', { first: 2 }, '')
    for (const order of ['PARTICIPATIONS_COUNT_DESC', 'PARTICIPATIONS_COUNT, NAME', 'NAME']) {
      expect(await codes(`query ($after: String) { people(orderBy: [${order}], after: $after) { nodes { id } } }`, { after })).toEqual(['INVALID_CURSOR'])
    }
  })
})

describe('a sort of more than 10,000 matches', () => {
  beforeAll(async () => {
    await writeEntities(database, 'Person', 'guest', 20_000)
    await writeEntities(database, 'Event', 'hub', 1)
    await writeFacts(database, 'Participation', 'hub', { from: 'person/guest-', to: 'event/hub-1', count: 20_000 })
  })
  const hub = 'event(id: "event/hub-1")'

  test.each([
    [`{ ${hub} { participations(orderBy: [PARTICIPANT_NAME]) { nodes { id } } } }`], ['{ participations(orderBy: [EVENT_NAME_DESC], first: 1) { nodes { id } } }'], ['{ people(orderBy: [PARTICIPATIONS_COUNT_DESC]) { nodes { id } } }'],
    ['{ people(orderBy: [NAME, TENURES_COUNT]) { nodes { id } } }'], ['{ people(where: { name: { contains: "1" } }, orderBy: [TENURES_COUNT]) { nodes { id } } }'],
  ])('is refused: %s', async (query) => {
    expect(await codes(query)).toEqual(['QUERY_TOO_COMPLEX'])
  })

  test('is not, where it is narrowed, or where an index has the order', async () => {
    const { some, indexed, people } = await answer<{ some: { participations: { nodes: { participant: { name: string } }[] } }; indexed: { participations: { totalCount: number; nodes: unknown[] } }; people: { nodes: { name: string }[] } }>(`{
      some: ${hub} { participations(where: { participant: { name: { startsWith: "guest 0999" } } }, orderBy: [PARTICIPANT_NAME_DESC]) { nodes { participant { name } } } }
      indexed: ${hub} { participations(first: 100) { totalCount nodes { id } } }
      people: people(orderBy: [NAME_DESC], first: 2, where: { name: { contains: "guest" } }) { nodes { name } }
    }`)
    expect(some.participations.nodes.map(({ participant }) => participant.name)).toEqual(Array.from({ length: 10 }, (_, index) => `guest 0999${9 - index}`))
    expect([indexed.participations.totalCount, indexed.participations.nodes.length]).toEqual([20_000, 100])
    expect(people.nodes.map(({ name }) => name)).toEqual(['guest 20000', 'guest 19999'])
  })
})
