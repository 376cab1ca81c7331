import { expect, test } from 'vitest'
import { loadSeed } from '../seed/load-seed.ts'
import { statement, type Database } from '../src/graph/database.ts'
import { clearGraph, scratchDatabase } from './support/scratch-database.ts'

const database = await scratchDatabase()
const forget = statement('test: forget the seed', 'MATCH (seed:Seed) DELETE seed')

/** The names of the statements of one load. */
const namesOfLoad = async (): Promise<string[]> => {
  const names: string[] = []
  const watched: Database = {
    ...database,
    read: (question, parameters, within) => { names.push(question.name); return database.read(question, parameters, within) },
    write: (work) => database.write((run) => work((question, parameters) => { names.push(question.name); return run(question, parameters) })),
  }
  await loadSeed(watched, () => undefined)
  return names
}

test('a seed that the graph has loaded is not read again; one that it has forgotten is, and one of an emptied graph', async () => {
  expect((await namesOfLoad()).length).toBeGreaterThan(100)
  expect(await namesOfLoad()).toEqual(['loaded seed'])
  await database.write((run) => run(forget, {}))
  const again = await namesOfLoad()
  expect(again.filter((name) => name.startsWith('create'))).toEqual([])
  expect(again.at(-1)).toBe('store loaded seed')
  await clearGraph(database)
  expect((await namesOfLoad()).filter((name) => name === 'create facts of two ends').length).toBeGreaterThan(0)
})
