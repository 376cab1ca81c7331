import { setTimeout as pause } from 'node:timers/promises'
import { findRunningNeo4j } from '../local-neo4j/find-running-neo4j.ts'
import { startLocalNeo4j, type LocalNeo4j } from '../local-neo4j/start-local-neo4j.ts'
import type { Config } from './config.ts'
import { checkDatabase, DatabaseRefused } from './graph/check-database.ts'
import { openDatabase, type Connections, type DatabaseAddress } from './graph/database.ts'
import { migrate } from './graph/migrate.ts'

export interface Connected {
  readonly database: Connections
  /** The version that the database says it has. */
  readonly version: string
  /** Closes the connections, and stops the database if it is the program's own. */
  stop(): Promise<void>
}

export interface ConnectOptions {
  /** What is to be led to the database; new connections if it is not given. */
  readonly database?: Connections
  readonly report: (text: string) => void
  /** Go to the database that another program runs on this data folder, rather than being refused it. */
  readonly shareRunning?: boolean
  /** Wait for a database that cannot be reached yet, and start an own one again when it ends by itself. `signal` ends the waiting. */
  readonly lasting?: { readonly signal: AbortSignal; readonly warn: (text: string) => void }
}

/** Leads the connections to the database that the settings name, or to the program's own, which it starts; brings its constraints and indexes up to date. */
export const connect = async (config: Config, options: ConnectOptions): Promise<Connected> => {
  if (config.neo4j) return open(config.neo4j, options)
  const running = options.shareRunning ? await findRunningNeo4j(config.dataDir) : null
  if (running) return open({ ...running, database: 'neo4j' }, options)
  const start = () =>
    startLocalNeo4j({
      dataDir: config.dataDir,
      heapMegabytes: config.heapMegabytes,
      environment: config.environment,
      report: ({ stage, text }) => options.report(`${stage}: ${text}`),
    })
  const local = await start()
  try {
    const connected = await open(addressOf(local), options)
    const supervised = options.lasting ? keepRunning(local, start, connected.database, options.lasting) : { stop: () => local.stop() }
    return {
      ...connected,
      stop: async () => {
        await connected.stop()
        await supervised.stop()
      },
    }
  } catch (error) {
    await local.stop()
    throw error
  }
}

const addressOf = ({ uri, user, password }: LocalNeo4j): DatabaseAddress => ({ uri, user, password, database: 'neo4j' })

/** Seconds between a database's end and its next start: more each time, few again once it has run for a minute. */
const longestPause = 30
const wellAfter = 60_000

/** Starts the program's own database again when it ends by itself, until it is stopped, and leads the connections to the new one. */
const keepRunning = (
  first: LocalNeo4j,
  start: () => Promise<LocalNeo4j>,
  database: Connections,
  { signal, warn }: NonNullable<ConnectOptions['lasting']>,
) => {
  const stopping = new AbortController()
  const ended = AbortSignal.any([signal, stopping.signal])
  let current: LocalNeo4j | null = first
  const watch = async () => {
    let [seconds, startedAt] = [1, performance.now()]
    for (;;) {
      await current?.exited
      if (ended.aborted) return
      if (current && performance.now() - startedAt > wellAfter) seconds = 1
      warn(`The database ${current ? 'ended by itself' : 'could not be started'}; it is started again in ${seconds} s.`)
      current = null
      await pause(seconds * 1_000, null, { signal: ended }).catch(() => null)
      if (ended.aborted) return
      seconds = Math.min(seconds * 2, longestPause)
      startedAt = performance.now()
      try {
        current = await start()
        // A stop that came while it started.
        if (ended.aborted) return await current.stop()
        database.renew(addressOf(current))
      } catch (error) {
        warn((error as Error).message)
      }
    }
  }
  const watched = watch()
  return {
    stop: async () => {
      stopping.abort()
      await current?.stop()
      await watched
    },
  }
}

const open = async (address: DatabaseAddress, { database = openDatabase(null), report, lasting }: ConnectOptions): Promise<Connected> => {
  const version = await (lasting ? reached(address, lasting) : checkDatabase(address))
  database.renew(address)
  try {
    report('migrating: constraints and indexes')
    await migrate(database)
    return { database, version, stop: () => database.close() }
  } catch (error) {
    await database.close()
    throw error
  }
}

const tryAgainEvery = 2_000

/** The version of the database, once it can be reached; what will not mend by waiting is refused at once. */
const reached = async (address: DatabaseAddress, { signal, warn }: NonNullable<ConnectOptions['lasting']>): Promise<string> => {
  for (let told = false; ; told = true) {
    try {
      return await checkDatabase(address)
    } catch (error) {
      if (!(error instanceof DatabaseRefused) || !error.mayMend || signal.aborted) throw error
      if (!told) warn(`${error.message}\nTrying again every ${tryAgainEvery / 1_000} s until it is there; Ctrl+C stops.`)
    }
    await pause(tryAgainEvery, null, { signal }).catch(() => null)
  }
}
