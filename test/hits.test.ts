import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withIntegers } from '../src/graph/parameters.ts'
import { serverFor, askOf } from './support/ask.ts'
import { writeEntities, writeFacts, writeSomeOfEach } from './support/crowd.ts'
import { compiledFor } from './support/saved-questions.ts'
import { scratchAddress, scratchDatabase } from './support/scratch-database.ts'

/** What a question reads in the database does not grow with what the database holds: counted, not timed. */
const database = await scratchDatabase()
const ask = askOf(database, null, serverFor({ mode: 'on', isKept: () => true }))
let driver: Driver

const questions = {
  'a person by id': '{ person(id: "person/guest-7") { id name } }',
  'an event, and some who were there': '{ event(id: "event/hub-1") { id name kind participations(first: 20) { nodes { role participant { id name } } } locations(first: 5) { nodes { place { id name } } } } }',
  'how many were there': '{ event(id: "event/hub-1") { participations(first: 20) { totalCount nodes { role participant { id name } } } } }',
  'a page of people by name': '{ people(orderBy: [NAME], first: 50) { nodes { id name } } }',
  'the last page of people by name': '{ people(orderBy: [NAME], last: 50) { nodes { id name } } }',
  'what passages say so': '{ event(id: "event/hub-1") { participations(first: 20) { nodes { id role participant { id } citations { paragraph document { id } } } } } }',
  'things by their ids': '{ nodes(ids: ["person/guest-1", "event/hub-1", "person/guest-2", "fact/hub/3"]) { __typename id ... on Entity { name } } }',
  'events by who was there': '{ events(first: 20, where: { participations: { some: { participant: { id: { eq: "person/guest-3" } } } } }) { nodes { id name } } }',
} as const

type Plan = Pick<ProfiledPlan, 'operatorType' | 'dbHits' | 'children'>
const hitsIn = ({ dbHits, children }: Plan): number => Number(dbHits) + children.reduce((sum, child) => sum + hitsIn(child), 0)
const operatorsIn = ({ operatorType, children }: Plan): string[] => [operatorType.replace('@neo4j', ''), ...children.flatMap(operatorsIn)]

const profileOf = async (query: string): Promise<Plan> => {
  const compiled = compiledFor(query)
  const slots = compiled?.slotsFor({})
  if (!compiled || !slots) throw new Error(`no one statement for ${query}`)
  const { summary } = await driver.executeQuery(`PROFILE ${compiled.statement.text}`, withIntegers(compiled.parametersFor(slots)), { database: 'neo4j' })
  return summary.profile as Plan
}

/** What the same statement reads for three requests that go together. */
const profileOfThree = async (query: string): Promise<Plan> => {
  const compiled = compiledFor(query)
  const many = compiled?.statement.many
  const slots = compiled?.slotsFor({})
  if (!compiled || !many || !slots) throw new Error(`no one statement for ${query}`)
  const parameters = compiled.parametersFor(slots)
  const all = [0, 1, 2].map((place) => [place, ...many.own.map((name) => parameters[name])])
  const { summary } = await driver.executeQuery(`PROFILE ${many.statement.text}`, withIntegers({ ...parameters, all }), { database: 'neo4j' })
  return summary.profile as Plan
}

const guests = async (from: number, to: number): Promise<void> => {
  await writeEntities(database, 'Person', `guest${from === 1 ? '' : 's'}`, to - from + 1)
  await writeFacts(database, 'Participation', from === 1 ? 'hub' : 'hubs', { from: `person/guest${from === 1 ? '' : 's'}-`, to: 'event/hub-1', count: to - from + 1 })
}

const counted = async () => new Map(await Promise.all(Object.entries(questions).map(async ([name, query]) => [name, hitsIn(await profileOf(query))] as const)))
let few: ReadonlyMap<string, number>
let many: ReadonlyMap<string, number>

beforeAll(async () => {
  const { uri, user, password } = scratchAddress()
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  await writeSomeOfEach(database, 500)
  await writeEntities(database, 'Event', 'hub', 1)
  await guests(1, 500)
  few = await counted()
  await guests(501, 10_000)
  many = await counted()
}, 180_000)
afterAll(() => driver.close())

describe('20 times as many people, at one event', () => {
  test.each(Object.keys(questions))('%s: the database reads as much as before', (name) => {
    expect(few.get(name)).toBeGreaterThan(0)
    expect(many.get(name)).toBeLessThanOrEqual((few.get(name) ?? 0) * 1.05 + 5)
  })

  test.each(Object.entries(questions))('%s: nothing is looked for among all nodes of a label', async (_name, query) => {
    expect(operatorsIn(await profileOf(query)).filter((operator) => /^(AllNodesScan|\w*ByLabels?Scan)/.test(operator))).toEqual([])
  })

  test.each(Object.entries(questions))('%s: three that go together read no more than three times as much', async (name, query) => {
    const profile = await profileOfThree(query)
    expect(hitsIn(profile)).toBeLessThanOrEqual(3 * (many.get(name) ?? 0) + 5)
    expect(operatorsIn(profile).filter((operator) => /^(AllNodesScan|\w*ByLabels?Scan)/.test(operator))).toEqual([])
  })

  test.each(Object.entries(questions))('%s: one statement', async (_name, query) => {
    const { data, errors, names } = await ask(query)
    expect([errors, data === null, names]).toEqual([undefined, false, ['one statement']])
  })
})
