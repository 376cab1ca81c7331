import { constants } from 'node:os'
import { styleText } from 'node:util'
import { pino } from 'pino'
import description from '../package.json' with { type: 'json' }
import { loadSeed } from '../seed/load-seed.ts'
import { buildPages } from '../web/build.ts'
import { commonOptions, readCommandLine, settingsInBrief } from './command-line.ts'
import { readConfig, type Config } from './config.ts'
import { connect } from './connect.ts'
import { explain, explainUnexpected } from './explain.ts'
import { datasetSpan, typeCounts, type TypeCount } from './graph/dataset.ts'
import { openDatabase } from './graph/database.ts'
import { watchDatabase } from './graph/watch-database.ts'
import { progressOn, stagesOf, type Progress } from './progress.ts'
import { startServer } from './server.ts'
import { warmUp } from './warm-up.ts'

const help = `Usage: npm start -- [--quiet] [--verbose] [--help]
Runs Jukwaa: the database (its own, unless NEO4J_URI is set), the API and the pages, until Ctrl+C.
  -q, --quiet     no progress          -v, --verbose   errors with their stack
Settings, by environment variable (and what each is if not set):
${settingsInBrief()}
Examples: npm start
          PORT=8080 DOCUMENTS_DIR=texts npm start
Exit codes: 0 stopped as asked, 1 failed, 2 wrong use, 75 the data folder is in use, 130 interrupted.`

const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

const run = async (config: Config, progress: Progress): Promise<void> => {
  const log = pino({ level: config.logLevel })
  const stopping = new AbortController()
  const stopped = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()))
  let isReady = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // What runs for this program alone, Java and Maven, ends with it.
      if (!isReady || stopping.signal.aborted) {
        progress.end()
        process.exit(128 + constants.signals[signal])
      }
      stopping.abort()
    })
  }
  const warn = (text: string) => {
    progress.end()
    say(text)
  }
  const pages = await buildPages((text) => progress.report(`pages: ${text}`))
  const began = performance.now()
  const report = (text: string) => {
    if (!isReady) progress.report(text)
  }
  const plain = openDatabase(null, { patience: connectionWait })
  const database = watchDatabase(plain, (state, cause) =>
    log[state === 'answers' ? 'info' : 'warn']({ state, err: cause }, 'the state of the database'),
  )
  let isLoaded = false
  const closing = [() => database.close()]
  try {
    const server = await startServer({ config, database, state: () => (isLoaded ? database.state() : 'away'), log, pages })
    closing.push(() => server.stop())
    const connected = await connect(config, { database: plain, report, lasting: { signal: stopping.signal, warn } })
    closing.unshift(() => connected.stop())
    const seconds = Math.round((performance.now() - began) / 1_000)
    await loadSeed(plain, (text) => progress.report(`loading: ${text}`))
    const [counts, [span]] = await Promise.all([
      plain.read<TypeCount>(typeCounts, {}),
      plain.read<{ lastRecordedAt: string | null }>(datasetSpan, {}),
    ])
    await database.answers()
    isLoaded = true
    progress.end()
    isReady = true
    const warm = warmUp(plain, server.visit, stopped)
    const shown = `Neo4j ${connected.version}${config.neo4j ? '' : `, started here, reachable from this computer only (${seconds} s)`}`
    const stops = `Ctrl+C stops the server${config.neo4j ? '' : ' and the database'}.`
    process.stdout.write(welcome({ url: server.url, database: shown, counts, newest: span?.lastRecordedAt ?? null, stops }))
    await stopped
    say('Stopping: answering what is in flight. Ctrl+C again stops at once.')
    await warm
  } finally {
    for (const close of closing.reverse()) await close()
  }
}

/** Milliseconds that a statement waits for a free connection. */
const connectionWait = 1_000

interface Welcome {
  readonly url: string
  readonly database: string
  readonly counts: readonly TypeCount[]
  readonly newest: string | null
  readonly stops: string
}

const welcome = ({ url, database, counts, newest, stops }: Welcome): string => {
  const sum = (rows: readonly TypeCount[]) => rows.reduce((total, { count }) => total + count, 0)
  const documents = sum(counts.filter(({ type }) => type === 'Document'))
  const [entities, facts] = [true, false].map((wanted) => sum(counts.filter(({ entity }) => entity === wanted)))
  return `
${styleText('bold', `Jukwaa ${description.version}`, { stream: process.stdout })}
  Database    ${database}
  Data        ${documents} documents, ${entities} entities, ${facts} facts, newest recorded ${newest?.slice(0, 10) ?? 'never'}
  Playground  ${url}/
  Explorer    ${url}/explore
  API         ${url}/graphql
  Try         curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"{ people { nodes { name } } }"}'
  ${stops}
`
}

let verbose = false
try {
  const { given } = readCommandLine('npm start', commonOptions)
  verbose = given.has('verbose')
  if (given.has('help')) process.stdout.write(`${help}\n`)
  else {
    const config = readConfig(process.env)
    const progress = progressOn(process.stderr, {
      stages: stagesOf(config, 'pages'),
      quiet: given.has('quiet'),
      environment: config.environment,
    })
    await run(config, progress).finally(progress.end)
  }
} catch (error) {
  const { text, exitCode } = explain(error) ?? explainUnexpected(error, 'Jukwaa failed.', 'npm start')
  say(text)
  if (verbose && error instanceof Error) say(error.stack ?? '')
  process.exitCode = exitCode
}
