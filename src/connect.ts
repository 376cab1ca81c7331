import { startLocalNeo4j } from '../local-neo4j/start-local-neo4j.ts'
import { findRunningNeo4j } from '../local-neo4j/find-running-neo4j.ts'
import type { Config } from './config.ts'
import { checkDatabase } from './graph/check-database.ts'
import { openDatabase, type Database, type DatabaseAddress } from './graph/database.ts'
import { migrate } from './graph/migrate.ts'

export interface Connected {
  readonly database: Database
  /** The version that the database says it has. */
  readonly version: string
  /** Whether the program runs the database itself, and resolves when that database ends by itself. */
  readonly ended: Promise<void>
  /** Closes the connections, and stops the database if it is the program's own. */
  stop(): Promise<void>
}

export interface ConnectOptions {
  readonly report: (text: string) => void
  /** Go to the database that another program runs on this data folder, rather than being refused it. */
  readonly shareRunning?: boolean
}

/** Opens the database that the settings name, or starts the program's own; brings its constraints and indexes up to date. */
export const connect = async (config: Config, { report, shareRunning = false }: ConnectOptions): Promise<Connected> => {
  if (config.neo4j) return open(config.neo4j, report, never, async () => undefined)
  const running = shareRunning ? await findRunningNeo4j(config.dataDir) : null
  if (running) return open({ ...running, database: 'neo4j' }, report, never, async () => undefined)
  const local = await startLocalNeo4j({
    dataDir: config.dataDir,
    heapMegabytes: config.heapMegabytes,
    environment: config.environment,
    report: ({ stage, text }) => report(`${stage}: ${text}`),
  })
  try {
    return await open(
      { uri: local.uri, user: local.user, password: local.password, database: 'neo4j' },
      report,
      local.exited.then(() => undefined),
      () => local.stop(),
    )
  } catch (error) {
    await local.stop()
    throw error
  }
}

const never = new Promise<void>(() => undefined)

const open = async (
  address: DatabaseAddress,
  report: (text: string) => void,
  ended: Promise<void>,
  stopDatabase: () => Promise<void>,
): Promise<Connected> => {
  const database = openDatabase(address)
  try {
    const version = await checkDatabase(address)
    report('migrating: constraints and indexes')
    await migrate(database)
    return {
      database,
      version,
      ended,
      stop: async () => {
        await database.close()
        await stopDatabase()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
