import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalNeo4j } from '../../local-neo4j/start-local-neo4j.ts'
import { openDatabase, type Connections, type DatabaseAddress } from '../../src/graph/database.ts'
import { migrate } from '../../src/graph/migrate.ts'

export interface BenchDatabase {
  readonly address: DatabaseAddress
  readonly pid: number
  readonly database: Connections
  /** Stops it and removes its folder. */
  stop(): Promise<void>
}

/** Starts an empty database in a folder of its own, with Jukwaa's constraints and indexes. */
export const startDatabase = async (heapMegabytes: number, report: (text: string) => void): Promise<BenchDatabase> => {
  const folder = await mkdtemp(join(tmpdir(), 'jukwaa-bench-'))
  const clear = () => rm(folder, { recursive: true, force: true })
  try {
    const neo4j = await startLocalNeo4j({ dataDir: folder, heapMegabytes, report: ({ text }) => report(text) })
    const { uri, user, password, pid } = neo4j
    const address = { uri, user, password, database: 'neo4j' }
    const database = openDatabase(address)
    const stop = async () => {
      await database.close()
      await neo4j.stop()
      await clear()
    }
    try {
      await migrate(database)
    } catch (error) {
      await stop()
      throw error
    }
    return { address, pid, database, stop }
  } catch (error) {
    await clear()
    throw error
  }
}
