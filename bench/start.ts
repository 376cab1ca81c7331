import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { loadSeed } from '../seed/load-seed.ts'
import { readConfig } from '../src/config.ts'
import { connect } from '../src/connect.ts'
import type { Database } from '../src/graph/database.ts'
import { startServer } from '../src/server.ts'

export interface Served {
  /** Of the GraphQL endpoint. */
  readonly url: string
  /** What the server logged as an error, by the id of the request. */
  readonly causes: ReadonlyMap<string, string>
  stop(): Promise<void>
}

const settings = { PORT: '0', RATE_LIMIT: 'off' }

/** Serves a database in this process, on any free port, without pages and without rate limits. */
export const serveOver = async (database: Database): Promise<Served> => {
  const causes = new Map<string, string>()
  const write = (line: string) => {
    const { requestId = '', err } = JSON.parse(line) as { requestId?: string; err?: { stack?: string } }
    causes.set(requestId, err?.stack ?? line)
  }
  const server = await startServer({ config: readConfig(settings), database, log: pino({ level: 'error' }, { write }), pages: null })
  return { url: `${server.url}/graphql`, causes, stop: () => server.stop() }
}

/** Serves the shipped seed, from the database that NEO4J_URI names, or from one of its own that goes with it. */
export const serveSeed = async (report: (text: string) => void): Promise<Served> => {
  const folder = await mkdtemp(join(tmpdir(), 'jukwaa-fuzz-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const connected = await connect(readConfig({ ...process.env, ...settings, DATA_DIR: folder }), { report })
  try {
    await loadSeed(connected.database, report)
    const served = await serveOver(connected.database)
    const stop = async () => {
      await served.stop()
      await connected.stop()
    }
    return { ...served, stop }
  } catch (error) {
    await connected.stop()
    throw error
  }
}
