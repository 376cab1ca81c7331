import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { processMark } from './process-mark.ts'
import { installAdvice } from './install-advice.ts'
import { LocalNeo4jError } from './local-neo4j-error.ts'
import { neo4jMegabytes, neo4jVersion, pomFile } from './neo4j-package.ts'
import { quoted } from './quoted.ts'
import { runProgram, type Environment } from './run-program.ts'

/**
 * Sees to it that `folder` holds all jars of Neo4j, fetching them with Maven the first time.
 * Each process fills a folder of its own and renames it, so half a set is never taken for a whole one.
 * Throws a LocalNeo4jError where Maven is missing or cannot resolve, or where the folder cannot be written.
 */
export async function resolveJars({
  folder,
  report,
  environment,
}: {
  folder: string
  report: (text: string) => void
  environment?: Environment | undefined
}): Promise<void> {
  if (await exists(folder)) return
  const partial = `${folder}.${process.pid}.partial`
  try {
    await mkdir(dirname(folder), { recursive: true })
    await removeAbandoned(folder)
    await rm(partial, { recursive: true, force: true })
    await copyJars(partial, report, environment)
    await rename(partial, folder)
  } catch (error) {
    await rm(partial, { recursive: true, force: true }).catch(() => undefined)
    if (await exists(folder)) return
    throw error instanceof LocalNeo4jError ? error : unwritable(folder, error)
  }
}

async function copyJars(partial: string, report: (text: string) => void, environment?: Environment): Promise<void> {
  const count = downloadCount()
  let last = ''
  const parameters = [
    '-B',
    '-f',
    pomFile,
    'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
    '-Dmdep.prependGroupId=true',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${partial}`,
  ]
  report(`Neo4j ${neo4jVersion}`)
  const run = await runProgram('mvn', parameters, {
    environment,
    onLine: (line) => {
      const text = count(line) ?? last
      if (text !== last) report((last = text))
    },
  })
  if (run === null) {
    throw new LocalNeo4jError({
      what: 'The local database cannot be fetched: Maven is missing.',
      why: `Wanted mvn on the PATH, once, for the jars of Neo4j ${neo4jVersion}; got no such command.`,
      next: installAdvice,
    })
  }
  if (run.code === 0 && (await exists(partial))) return
  const reason = run.lines.find((line) => line.includes('[ERROR]'))?.replace(/^.*?\[ERROR\]\s*/, '') ?? run.lines.at(-1)
  throw new LocalNeo4jError({
    what: `The local database cannot be fetched: Maven did not resolve Neo4j ${neo4jVersion}.`,
    why: `Wanted its jars (${neo4jMegabytes} MB, once, over the network); got from mvn: ${(reason ?? `code ${run.code}`).slice(0, 400)}`,
    next: `Next, when online: mvn -U -f ${quoted(pomFile)} dependency:resolve, then start again; or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a running Neo4j 5.26.`,
  })
}

/** Turns Maven's lines into "62 of 123 MB"; jars named after the goal has begun are Maven's own. */
function downloadCount(): (line: string) => string | null {
  let megabytes = 0
  let counting = true
  return (line) => {
    if (line.includes(':copy-dependencies')) counting = false
    const size = /Downloaded .*\.jar \(([\d.]+) ([kM]?)B/.exec(line)
    if (!counting || size === null) return null
    megabytes += Number(size[1]) * (size[2] === 'M' ? 1 : size[2] === 'k' ? 1e-3 : 1e-6)
    return `${Math.min(Math.round(megabytes), neo4jMegabytes)} of ${neo4jMegabytes} MB`
  }
}

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    const owner = /\.(\d+)\.partial$/.exec(name)?.[1]
    const abandoned = name.startsWith(`${basename(folder)}.`) && owner !== undefined && processMark(Number(owner)) === null
    if (abandoned) await rm(join(dirname(folder), name), { recursive: true, force: true })
  }
}

async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

function unwritable(folder: string, error: unknown): LocalNeo4jError {
  return new LocalNeo4jError({
    what: `The local database cannot be fetched into ${folder}.`,
    why: `Wanted to write there; got ${error instanceof Error ? error.message : String(error)}.`,
    next: `Next: ls -ld ${quoted(dirname(folder))} && df -h ${quoted(dirname(dirname(folder)))}`,
  })
}
