import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { LocalNeo4jError } from './local-neo4j-error.ts'
import { quoted } from './quoted.ts'

/** The files of one data folder. */
export interface DataFolder {
  path: string
  /** Neo4j's own home: store and logs. */
  home: string
  settings: string
  password: string
  lock: string
  /** Who runs the database, and where it answers. */
  holder: string
  /** What Java wrote on its error output. */
  log: string
}

/** Names the files of the data folder `path`, which may be relative. */
export function dataFolder(path: string): DataFolder {
  const absolute = resolve(path)
  return {
    path: absolute,
    home: join(absolute, 'neo4j'),
    settings: join(absolute, 'neo4j.conf'),
    password: join(absolute, 'password'),
    lock: join(absolute, 'lock'),
    holder: join(absolute, 'holder.json'),
    log: join(absolute, 'java.log'),
  }
}

/** Makes the folder, readable by its owner only. Throws a LocalNeo4jError where it cannot be made or written. */
export async function makeDataFolder(folder: DataFolder): Promise<void> {
  try {
    await mkdir(folder.path, { recursive: true, mode: 0o700 })
    await mkdir(folder.home, { recursive: true, mode: 0o700 })
    for (const place of [folder.path, folder.home]) {
      const trial = join(place, `write-test.${process.pid}`)
      await writeFile(trial, '')
      await rm(trial)
    }
    await writeFile(folder.lock, '', { flag: 'a', mode: 0o600 })
    await writeFile(folder.log, '', { flag: 'a', mode: 0o600 })
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException
    const full = code === 'ENOSPC' || code === 'EDQUOT'
    throw new LocalNeo4jError({
      what: `The data folder ${folder.path} cannot be written.`,
      why: `Wanted a folder of one's own; got ${code ?? message} at ${path ?? folder.path}.`,
      next: full
        ? `Next: df -h ${quoted(dirname(folder.path))}`
        : `Next: ls -ld ${quoted(dirname(folder.path))} ${quoted(folder.path)}, or choose another: DATA_DIR=FOLDER npm start`,
    })
  }
}

/** Replaces a file of the data folder in one step; only its owner can read it. */
export async function writePrivateFile(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`
  await rm(unfinished, { force: true })
  await writeFile(unfinished, text, { mode: 0o600, flag: 'wx', flush: true })
  await rename(unfinished, file)
}

/**
 * The password of the data folder, made on first use, and anew where the file is lost or broken:
 * the launcher gives the database this password at every start, so it always fits.
 */
export async function keepPassword(folder: DataFolder): Promise<string> {
  const kept = await readPassword(folder)
  if (kept !== null) return kept
  const password = randomBytes(24).toString('base64url')
  await writePrivateFile(folder.password, `${password}\n`)
  return password
}

/** The password that the data folder keeps, or null where there is none. */
export async function readPassword(folder: DataFolder): Promise<string | null> {
  const text = await readFile(folder.password, 'utf8').catch(() => '')
  return /^[\w-]{32}\n$/.test(text) ? text.trim() : null
}
