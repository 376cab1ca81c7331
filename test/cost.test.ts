import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { openDatabase } from '../src/graph/database.ts'
import { statement } from '../src/graph/database.ts'
import { facts } from '../src/model/facts.ts'
import { wholeLists } from '../src/model/whole-lists.ts'
import { askOf } from './support/ask.ts'

/** What the walk over a question takes for granted, compared with what the graph holds. */

const database = openDatabase(inject('shipped'))
afterAll(() => database.close())
const ask = askOf(database)

const sizes: Readonly<Record<string, readonly [declared: number, pattern: string]>> = {
  citations: [wholeLists.citations, 'MATCH (n:Fact) RETURN max(COUNT { (n)-[:CITES]->() }) AS most'],
  conflictsWith: [wholeLists.conflictsWith, 'MATCH (n:Fact) RETURN max(COUNT { (n)-[:CONFLICTS_WITH]-() }) AS most'],
  identifiers: [wholeLists.identifiers, 'MATCH (n:Entity) RETURN max(COUNT { (n)-[:HAS_IDENTIFIER]->() }) AS most'],
  ancestors: [wholeLists.ancestors, `MATCH (n:Region) RETURN max(COUNT {
    MATCH (n)((:Entity)-[:IS_CONTAINED]->(:Containment)-[:IN_REGION]->(:Entity)){1,8}(region:Region) RETURN DISTINCT region }) AS most`],
  names: [facts.Naming.subject.whole ?? 0, 'MATCH (n:Entity) RETURN max(COUNT { (n)-[:IS_NAMED]->() }) AS most'],
}

describe('no list that comes whole is longer than the model says:', () => {
  test('there is a size for each', () => expect(Object.keys(sizes).sort()).toEqual([...Object.keys(wholeLists), 'names'].sort()))

  test.each(Object.entries(sizes))('%s', async (name, [declared, text]) => {
    const [row] = await database.read<{ most: number }>(statement(`the longest list of ${name}`, text), {})
    expect(row?.most).toBeLessThanOrEqual(declared)
  })
})

describe('no answer costs more than its question was said to:', () => {
  const folder = join(import.meta.dirname, '../examples')
  const examples = readdirSync(folder).filter((name) => name.endsWith('.graphql')).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
  const others = [
    '{ people(first: 100) { totalCount edges { node { names { text } participations { nodes { citations { paragraph } } } } } nodes { identifiers { value } } } }',
    '{ neighbourhood(of: "event/jukwaa-la-usalama-kapenguria", depth: 3, limit: 500) { counts { type } entities { id names { text } } facts { id citations { paragraph } } } }',
    '{ paths(from: "person/simon-kachapin", to: "person/fred-matiangi", first: 20, maxFacts: 6) { paths { entities { id } facts { citations { paragraph } } } } }',
    '{ search(text: "a", first: 100) { nodes { id } edges { matched { text } } } dataset { entities { type } facts { type } } }',
    '{ participations { tally(by: [ROLE, EVENT], first: 100) { keys entities { id } } } regions(first: 100) { nodes { ancestors { id } } } }',
    '{ __schema { types { name fields { name } } } node(id: "person/fred-matiangi") { ... on Person { facts(first: 100) { nodes { id } } } } }',
  ].map((query) => [query.slice(0, 60), query] as const)

  test.each([...examples, ...others])('%s', async (_name, query) => {
    const { extensions, errors } = await ask(query)
    expect(errors).toBeUndefined()
    const { cost } = extensions as { cost: { requested: number; actual: number; limit: number } }
    expect(cost.limit).toBe(50_000)
    expect(cost.actual).toBeLessThanOrEqual(cost.requested)
  })
})

describe('a question that is asked again is measured by the variables of each time:', () => {
  const requested = async (query: string, variables: Record<string, unknown> = {}): Promise<number> => {
    const { errors, extensions } = await ask(query, variables)
    expect(errors).toBeUndefined()
    return (extensions as { cost: { requested: number } }).cost.requested
  }

  test.each([
    ['deep within', '{ people(first: 2) { nodes { id tenures(first: 2) { nodes { office { name participations(first: $number) { nodes { id } } } } } } } }'],
    ['in a fragment', '{ people(first: 2) { nodes { ...Held } } } fragment Held on Person { tenures(first: $number) { nodes { id } } }'],
    ['in a fragment of a fragment', '{ people(first: 2) { nodes { ...Outer } } } fragment Outer on Person { ...Held } fragment Held on Person { tenures(first: $number) { nodes { id } } }'],
    ['beside what is the same each time', '{ people(first: 2) { nodes { tenures(first: 3) { nodes { id } } } } events(last: $number) { nodes { id } } }'],
  ])('%s', async (_where, body) => {
    for (const number of [3, 50, 7]) {
      const plain = body.replaceAll('$number', String(number))
      expect(await requested(`query ($number: Int!) ${body}`, { number })).toBe(await requested(plain))
      expect(await requested(`query ($number: Int!) ${body}`, { number })).toBe(await requested(plain))
    }
  })
})
