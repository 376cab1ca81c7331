import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startLocalNeo4j } from '../../local-neo4j/start-local-neo4j.ts'
import { loadSeed } from '../../seed/load-seed.ts'
import { openDatabase, type DatabaseAddress } from '../../src/graph/database.ts'
import { migrate } from '../../src/graph/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database that holds the shipped seed; no test writes to it. */
    shipped: DatabaseAddress
    /** Databases that tests may clear and fill, one for each file that runs at the same time. */
    scratch: readonly DatabaseAddress[]
  }
}

/** Starts real databases in throw-away folders for the whole run, and stops them after it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const say = (text: string) => { process.stderr.write(`tests: ${text}\n`) }
  // The first sees to it that all of Neo4j is here.
  const shipped = await start(say)
  const scratch = await Promise.all([start(say), start(say)])
  const database = openDatabase(shipped.address)
  await migrate(database)
  await loadSeed(database, () => undefined)
  await database.close()
  project.provide('shipped', shipped.address)
  project.provide('scratch', scratch.map(({ address }) => address))
  return async () => { await Promise.all([shipped, ...scratch].map(({ stop }) => stop())) }
}

const start = async (say: (text: string) => void): Promise<{ address: DatabaseAddress; stop(): Promise<void> }> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'jukwaa-test-'))
  const { uri, user, password, stop } = await startLocalNeo4j({ dataDir, heapMegabytes: 512, testStore: true, report: ({ stage, text }) => say(`${stage}: ${text}`) })
  return {
    address: { uri, user, password, database: 'neo4j' },
    stop: async () => { await stop(); await rm(dataDir, { recursive: true, force: true }) },
  }
}
