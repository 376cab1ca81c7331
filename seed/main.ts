import { existsSync } from 'node:fs'
import { commonOptions, readCommandLine, settingsInBrief, WrongUse } from '../src/command-line.ts'
import { readConfig } from '../src/config.ts'
import { connect } from '../src/connect.ts'
import { explain, explainUnexpected, type Explained } from '../src/explain.ts'
import { progressOn, stagesOf } from '../src/progress.ts'
import { SeedError } from '../src/graph/seed-error.ts'
import { checkPassages } from './check-passages.ts'
import { checkTogether } from './check-together.ts'
import { seedDocuments } from './documents.ts'
import { loadDocuments } from './load-documents.ts'
import { noteShippedSeed } from './load-seed.ts'
import { readDocument } from './read-document.ts'
import type { SeedDocument } from './seed-document.ts'

const help = `Usage: npm run seed -- [--check] [--quiet] [--verbose] [--help] [FILE…]
Loads what is new in facts files, or without any in the shipped seed: into NEO4J_URI if it is set, otherwise into the database
that runs on the data folder, otherwise into one that is started for it. Loading a file again changes nothing.
  --check   only say what is wrong, without a database; with DOCUMENTS_DIR, compare offsets and hashes with the texts
  -q, --quiet     no progress          -v, --verbose   errors with their stack
Settings, by environment variable (and what each is if not set):
${settingsInBrief()}
Examples: npm run seed
          npm run seed -- --check seed/documents/000_d32b6c1722595f24.yaml
Exit codes: 0 done, 1 failed, 2 wrong use, 75 the data folder is in use, 130 interrupted.`

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const run = async (): Promise<void> => {
  const options = { ...commonOptions, check: { type: 'boolean' } } as const
  const { given, files } = readCommandLine('npm run seed', options, { takesFiles: true })
  verbose = given.has('verbose')
  if (given.has('help')) process.stdout.write(`${help}\n`)
  else if (given.has('check')) checkFiles(files)
  else await loadFiles(files, given.has('quiet'))
}

const checkFiles = (files: readonly string[]): void => {
  const shipped = seedDocuments()
  const documents = files.length > 0 ? readAll(files) : shipped
  const { documentsDir } = readConfig(process.env)
  fail([...checkTogether(documents, shipped), ...(documentsDir === null ? [] : checkPassages(documents, documentsDir))])
  process.stdout.write(`Checked ${counted(documents.length, 'document')}, ${counted(factsIn(documents), 'fact')}: nothing is wrong.\n`)
}

const loadFiles = async (files: readonly string[], quiet: boolean): Promise<void> => {
  const documents = files.length > 0 ? readAll(files) : seedDocuments()
  const config = readConfig(process.env)
  const progress = progressOn(process.stderr, { stages: stagesOf(config), quiet, environment: config.environment })
  process.once('SIGINT', () => {
    progress.end()
    process.exit(130)
  })
  const connected = await connect(config, { report: progress.report, shareRunning: true }).finally(progress.end)
  try {
    const { entities, facts, unchanged, kept } = await loadDocuments(connected.database, documents, (text) =>
      progress.report(`loading: ${text}`),
    )
    if (files.length === 0) await noteShippedSeed(connected.database)
    progress.end()
    for (const id of kept) say(`kept: ${id} stands in the graph, and in its document no longer`)
    process.stdout.write(
      `Loaded ${counted(documents.length, 'document')}: ${counted(entities, 'new entity', 'new entities')}, ` +
        `${counted(facts, 'new fact')}, ${unchanged} unchanged, ${kept.length} kept.\n`,
    )
  } finally {
    progress.end()
    await connected.stop()
  }
}

/** Reads every file before anything is thrown, so that all that is wrong with them is said at once. */
const readAll = (files: readonly string[]): SeedDocument[] => {
  const missing = files.find((file) => !existsSync(file))
  if (missing !== undefined)
    throw new WrongUse(`The command cannot be run.\nWanted facts files, came ${missing}, which is not there.\nNext: npm run seed -- --help`)
  const errors: SeedError[] = []
  const documents = files.flatMap((file) => {
    try {
      return [readDocument(file)]
    } catch (error) {
      if (!(error instanceof SeedError)) throw error
      errors.push(error)
      return []
    }
  })
  fail(errors)
  return documents
}

const fail = (errors: readonly SeedError[]): void => {
  if (errors.length > 0) throw new AggregateError(errors)
}

const factsIn = (documents: readonly SeedDocument[]): number => documents.reduce((sum, { facts }) => sum + facts.length, 0)

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

const explained = (error: unknown): Explained => {
  const seedErrors = error instanceof AggregateError ? error.errors : [error]
  if (seedErrors.every((each) => each instanceof SeedError)) {
    const why = seedErrors.map(({ message }) => message).join('\n')
    return {
      text: `The facts cannot be loaded.\n${why}\nMend this and run the command again; of a document that is wrong nothing was written.`,
      exitCode: 1,
    }
  }
  return explain(error) ?? explainUnexpected(error, 'The facts could not be loaded.', 'npm run seed')
}

let verbose = false
try {
  await run()
} catch (error) {
  const { text, exitCode } = explained(error)
  say(text)
  if (verbose && error instanceof Error) say(error.stack ?? '')
  process.exitCode = exitCode
}
