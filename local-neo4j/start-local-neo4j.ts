import { statfs } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { dataFolder, keepPassword, makeDataFolder, writePrivateFile, type DataFolder } from './data-folder.ts'
import { findJava } from './find-java.ts'
import { readHolder, removeHolder, stillRuns, writeHolder } from './holder.ts'
import { launchJava, type Launched } from './launch-java.ts'
import { jarsFolder, neo4jVersion } from './neo4j-package.ts'
import { neo4jSettings } from './neo4j-settings.ts'
import { processMark } from './process-mark.ts'
import { resolveJars } from './resolve-jars.ts'
import type { Environment } from './run-program.ts'
import { folderBusy, jarsIncomplete, javaEnded, neo4jFailed, startTooSlow, storeBusy } from './start-failures.ts'
import { stopJava } from './stop-java.ts'

/** A database that this program runs. `exited` resolves with Java's exit code, however it ended. */
export interface LocalNeo4j {
  uri: string
  user: string
  password: string
  pid: number
  exited: Promise<number | null>
  stop(): Promise<void>
}

/** What a start needs. `testStore` is for throw-away databases only; `environment` is for the child processes. */
export interface StartOptions {
  dataDir: string
  heapMegabytes?: number
  report: (progress: { stage: 'resolving' | 'starting'; text: string }) => void
  testStore?: boolean
  environment?: Environment
}

const startSeconds = 300
const predecessorSeconds = 30

/**
 * Starts the database of a data folder, fetching Neo4j the first time, and waits until it answers.
 * It ends with this program, however that ends. Throws a LocalNeo4jError, whose exit code is 75 where the folder is in use.
 */
export async function startLocalNeo4j(options: StartOptions): Promise<LocalNeo4j> {
  const { report, environment } = options
  const folder = dataFolder(options.dataDir)
  await makeDataFolder(folder)
  const java = await findJava(environment)
  await resolveJars({ folder: jarsFolder, environment, report: (text) => report({ stage: 'resolving', text }) })
  report({ stage: 'starting', text: `Neo4j ${neo4jVersion} in ${folder.path}` })
  const deadline = performance.now() + predecessorSeconds * 1000
  for (;;) {
    const started = await tryStart(options, folder, java)
    if (started !== 'busy') return started
    const holder = await readHolder(folder)
    // A database whose program was killed stops by itself within seconds: only a living program is a reason to give up.
    if ((holder !== null && stillRuns(holder.program)) || performance.now() > deadline) throw folderBusy(folder, holder)
    report({ stage: 'starting', text: 'waiting for the database of an ended program to stop' })
    await pause(500)
  }
}

async function tryStart(options: StartOptions, folder: DataFolder, java: string): Promise<LocalNeo4j | 'busy'> {
  const { heapMegabytes = 512, testStore = false, environment } = options
  const launched = await launchJava({ java, jars: jarsFolder, folder, heapMegabytes, environment })
  try {
    const first = await launched.nextEvent()
    if (first.name === 'busy') return 'busy'
    if (first.name !== 'locked') throw javaEnded(folder, jarsFolder, first, launched.errorOutput())
    await writePrivateFile(folder.settings, neo4jSettings({ heapMegabytes, testStore }))
    const password = await keepPassword(folder)
    const holder = {
      program: { pid: process.pid, mark: processMark(process.pid) ?? '' },
      database: { pid: launched.pid, mark: processMark(launched.pid) ?? '' },
      since: new Date().toISOString(),
    }
    await writeHolder(folder, { ...holder, uri: null })
    launched.child.stdin?.write(`${password}\n`)
    const uri = `bolt://127.0.0.1:${await readyPort(launched, folder)}`
    await writeHolder(folder, { ...holder, uri })
    return running(launched, folder, uri, password)
  } catch (error) {
    await stopJava(launched)
    await removeHolder(folder, launched.pid)
    throw error
  }
}

async function readyPort(launched: Launched, folder: DataFolder): Promise<number> {
  const enough = new AbortController()
  const tooSlow = pause(startSeconds * 1000, null, { signal: enough.signal, ref: false }).catch(() => null)
  const event = await Promise.race([launched.nextEvent(), tooSlow])
  enough.abort()
  if (event === null) throw startTooSlow(folder, startSeconds)
  if (event.name === 'ready') return Number(event.detail)
  if (event.name === 'busy') throw storeBusy(folder)
  if (event.name === 'incomplete') throw jarsIncomplete(jarsFolder, event.detail)
  if (event.name === 'failed') throw neo4jFailed(folder, event.detail, await freeMegabytes(folder))
  throw javaEnded(folder, jarsFolder, event, launched.errorOutput())
}

async function freeMegabytes(folder: DataFolder): Promise<number> {
  const { bavail, bsize } = await statfs(folder.path)
  return Math.floor((bavail * bsize) / 1e6)
}

function running(launched: Launched, folder: DataFolder, uri: string, password: string): LocalNeo4j {
  const exited = launched.exited.then(async (code) => {
    await removeHolder(folder, launched.pid)
    return code
  })
  let stopping: Promise<void> | undefined
  return {
    uri,
    user: 'neo4j',
    password,
    pid: launched.pid,
    exited,
    stop: () => (stopping ??= stopJava(launched).then(async () => void (await exited))),
  }
}
