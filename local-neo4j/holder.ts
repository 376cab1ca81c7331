import { readFile, rm } from 'node:fs/promises'
import { writePrivateFile, type DataFolder } from './data-folder.ts'
import { processMark } from './process-mark.ts'

/** A process and when it started, since its id may be given to another one later. */
export interface MarkedProcess {
  pid: number
  mark: string
}

/** Who holds a data folder: the program, the Java process that it started, and the address once it answers. */
export interface Holder {
  program: MarkedProcess
  database: MarkedProcess
  since: string
  uri: string | null
}

/** Notes in the data folder who holds it. */
export async function writeHolder(folder: DataFolder, holder: Holder): Promise<void> {
  await writePrivateFile(folder.holder, `${JSON.stringify(holder, null, 2)}\n`)
}

/** Who holds the data folder according to its note, or null where there is none that can be read. */
export async function readHolder(folder: DataFolder): Promise<Holder | null> {
  try {
    const holder: Holder = JSON.parse(await readFile(folder.holder, 'utf8'))
    return typeof holder.program.pid === 'number' && typeof holder.database.pid === 'number' ? holder : null
  } catch {
    return null
  }
}

/** Removes the note of a database that has ended, unless another holder has replaced it. */
export async function removeHolder(folder: DataFolder, databasePid: number): Promise<void> {
  const holder = await readHolder(folder)
  if (holder?.database.pid === databasePid) await rm(folder.holder, { force: true })
}

/** Whether that very process still runs. */
export function stillRuns({ pid, mark }: MarkedProcess): boolean {
  return processMark(pid) === mark
}
