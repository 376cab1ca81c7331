import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { dataFolder } from '../../local-neo4j/data-folder.ts'
import { readHolder, stillRuns, type MarkedProcess } from '../../local-neo4j/holder.ts'

/** The database that the program `programPid` runs on this data folder now, or null while there is none that answers. */
export const databaseOf = async (dataDir: string, programPid: number): Promise<MarkedProcess | null> => {
  const holder = await readHolder(dataFolder(dataDir))
  if (!holder || holder.uri === null || holder.program.pid !== programPid || !stillRuns(holder.database)) return null
  return holder.database
}

/** Signals exactly that process, and none that got its id after it. */
export const signal = (target: MarkedProcess, name: NodeJS.Signals): void => {
  if (stillRuns(target)) process.kill(target.pid, name)
}

/** The ids of the processes whose command line names this text. */
export const processesNaming = (text: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => commandLineOf(pid).includes(text))
    .map(Number)

const commandLineOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

const residentOf = (pid: number): number => Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024

const samples = 5

/** Megabytes that a process holds after its garbage has been collected: the least of several samples, since what is given back comes late. */
export const heldBy = async (pid: number): Promise<number> => {
  let least = Infinity
  for (let sample = 0; sample < samples; sample += 1) {
    process.kill(pid, 'SIGUSR2')
    await pause(1_000)
    least = Math.min(least, residentOf(pid))
  }
  return least
}
