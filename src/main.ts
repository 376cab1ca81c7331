import { parseArgs } from 'node:util'
import { pino } from 'pino'
import description from '../package.json' with { type: 'json' }
import { buildPages } from '../web/build.ts'
import { loadSeed } from '../seed/load-seed.ts'
import { readConfig, settingsHelp, type Config } from './config.ts'
import { connect } from './connect.ts'
import { typeCounts, type TypeCount } from './graph/dataset.ts'
import { progressOn } from './progress.ts'
import { startServer } from './server.ts'
import { warmUp } from './warm-up.ts'
import { explain } from './explain.ts'

const help = `Usage: npm start [-- --help]

Runs Jukwaa: the database (its own, unless NEO4J_URI is set), the API and the pages, until Ctrl+C.

Settings, by environment variable (and what each is if not set):
${settingsHelp()}

Examples:
  npm start
  PORT=8080 DOCUMENTS_DIR=texts npm start

Exit codes: 0 stopped as asked, 1 failed, 2 wrong use, 75 the data folder is in use.`

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const run = async (config: Config): Promise<void> => {
  const log = pino({ level: config.logLevel })
  const progress = progressOn(process.stderr)
  const pages = await buildPages((text) => progress.report(`pages: ${text}`))
  const connected = await connect(config, { report: progress.report })
  const stopped = new Promise<'asked' | 'database ended'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('asked'))
    void connected.ended.then(() => resolve('database ended'))
  })
  try {
    await loadSeed(connected.database, (text) => progress.report(`loading: ${text}`))
    const server = await startServer({ config, database: connected.database, log, pages })
    const counts = await connected.database.read<TypeCount>(typeCounts, {})
    progress.end()
    const warm = warmUp(connected.database, stopped)
    process.stdout.write(welcome(server.url, connected.version, config.neo4j === null, counts))
    const reason = await stopped
    say(reason === 'asked' ? 'Stopping: answering what is in flight.' : 'The database ended by itself: stopping.')
    await Promise.all([server.stop(), warm])
    if (reason === 'database ended') process.exitCode = 1
  } finally {
    await connected.stop()
  }
}

const welcome = (url: string, databaseVersion: string, own: boolean, counts: readonly TypeCount[]): string => {
  const sum = (rows: readonly TypeCount[]) => rows.reduce((total, { count }) => total + count, 0)
  return `
Jukwaa ${description.version}
  Database    Neo4j ${databaseVersion}${own ? ', started here, reachable from this computer only' : ''}
  Data        ${sum(counts.filter(({ type }) => type === 'Document'))} documents, ${sum(counts.filter(({ entity }) => entity))} entities, ${sum(counts.filter(({ entity }) => !entity))} facts
  Playground  ${url}/
  API         ${url}/graphql
  Ctrl+C stops the server${own ? ' and the database' : ''}.
`
}

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help) process.stdout.write(`${help}\n`)
  else await run(readConfig(process.env))
} catch (error) {
  const { text, exitCode } = explain(error)
  say(text)
  process.exitCode = exitCode
}
