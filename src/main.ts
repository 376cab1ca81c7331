import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { buildPages } from '../web/build.ts'
import { loadSeed } from '../seed/load-seed.ts'
import { readConfig, settingsHelp, type Config } from './config.ts'
import { connect } from './connect.ts'
import { startServer } from './server.ts'
import { explain } from './explain.ts'

const help = `Usage: npm start [-- --help]

Runs Jukwaa: the database (its own, unless NEO4J_URI is set), the API and the pages, until Ctrl+C.

Settings, by environment variable (and what each is if not set):
${settingsHelp()}

Examples:
  npm start
  PORT=8080 DOCUMENTS_DIR=texts npm start

Exit codes: 0 stopped as asked, 1 failed, 2 wrong use, 75 the data folder is in use.`

const say = (line: string): void => { process.stderr.write(`${line}\n`) }

const run = async (config: Config): Promise<void> => {
  const log = pino({ level: config.logLevel })
  const pages = await buildPages((text) => say(`pages: ${text}`))
  const connected = await connect(config, { report: say })
  const stopped = new Promise<'asked' | 'database ended'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('asked'))
    void connected.ended.then(() => resolve('database ended'))
  })
  try {
    await loadSeed(connected.database, (text) => say(`loading: ${text}`))
    const server = await startServer({ config, database: connected.database, log, pages })
    process.stdout.write(welcome(server.url, connected.version, config.neo4j === null))
    const reason = await stopped
    say(reason === 'asked' ? 'Stopping: answering what is in flight.' : 'The database ended by itself: stopping.')
    await server.stop()
    if (reason === 'database ended') process.exitCode = 1
  } finally {
    await connected.stop()
  }
}

const welcome = (url: string, version: string, own: boolean): string => `
Jukwaa
  Database    Neo4j ${version}${own ? ', started here, reachable from this computer only' : ''}
  Playground  ${url}/
  API         ${url}/graphql
  Ctrl+C stops the server${own ? ' and the database' : ''}.
`

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help) process.stdout.write(`${help}\n`)
  else await run(readConfig(process.env))
} catch (error) {
  const { text, exitCode } = explain(error)
  say(text)
  process.exitCode = exitCode
}
