import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { DataFolder } from './data-folder.ts'
import type { Environment } from './run-program.ts'

/** One line of the launcher: locked, ready PORT, busy, incomplete REASON, failed REASON; or that Java has ended. */
export interface LauncherEvent {
  name: string
  detail: string
}

/** A Java process that runs the database until its standard input closes. */
export interface Launched {
  child: ChildProcess
  pid: number
  exited: Promise<number | null>
  nextEvent: () => Promise<LauncherEvent>
  /** What Java wrote since it was started, other than events. */
  errorOutput: () => string
}

const launcher = fileURLToPath(new URL('Launcher.java', import.meta.url))
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang']
const largestLog = 1_000_000

/** Starts the launcher with the jars in `jars`. Throws where Java cannot be run. */
export async function launchJava({
  java,
  jars,
  folder,
  heapMegabytes,
  environment,
}: {
  java: string
  jars: string
  folder: DataFolder
  heapMegabytes: number
  environment?: Environment | undefined
}): Promise<Launched> {
  if (statSync(folder.log).size > largestLog) truncateSync(folder.log)
  const logStart = statSync(folder.log).size
  const log = openSync(folder.log, 'a', 0o600)
  const parameters = [
    `-Xmx${heapMegabytes}m`,
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    join(jars, '*'),
    launcher,
    folder.home,
    folder.settings,
    folder.lock,
  ]
  // Its own process group: Ctrl+C in the terminal must not reach the database before the program has drained.
  const child = spawn(java, parameters, {
    detached: true,
    stdio: ['pipe', 'pipe', log],
    cwd: folder.path,
    ...(environment && { env: { ...environment } }),
  })
  closeSync(log)
  child.stdin?.on('error', () => undefined)
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const remarks: string[] = []
  const nextEvent = collectEvents(child, remarks)
  const pid = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('spawn', () => resolve(child.pid ?? 0))
  })
  return { child, pid, exited, nextEvent, errorOutput: () => [...remarks, readFileSync(folder.log, 'utf8').slice(logStart)].join('\n') }
}

function collectEvents(child: ChildProcess, remarks: string[]): () => Promise<LauncherEvent> {
  const events: LauncherEvent[] = []
  const waiting: Array<(event: LauncherEvent) => void> = []
  const give = (event: LauncherEvent) => {
    const taker = waiting.shift()
    if (taker) taker(event)
    else events.push(event)
  }
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const event = /^(locked|ready|busy|incomplete|failed)(?: (.*))?$/.exec(line)
      if (event?.[1]) give({ name: event[1], detail: event[2] ?? '' })
      else if (remarks.push(line) > 20) remarks.shift()
    })
  }
  child.once('close', (code, signal) => give({ name: 'ended', detail: signal ?? `code ${code}` }))
  return () => {
    const event = events.shift()
    return event ? Promise.resolve(event) : new Promise((resolve) => waiting.push(resolve))
  }
}
