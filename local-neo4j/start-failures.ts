import type { DataFolder } from './data-folder.ts'
import { stillRuns, type Holder } from './holder.ts'
import type { LauncherEvent } from './launch-java.ts'
import { busyExitCode, LocalNeo4jError } from './local-neo4j-error.ts'
import { neo4jVersion } from './neo4j-package.ts'
import { quoted } from './quoted.ts'

/** The data folder is in use: says by whom, since when and where it answers, as far as the folder tells. */
export function folderBusy(folder: DataFolder, holder: Holder | null): LocalNeo4jError {
  const what = `The data folder ${folder.path} is in use.`
  const wanted = 'Wanted to be the only one who runs its database'
  if (holder === null || !stillRuns(holder.database)) {
    return new LocalNeo4jError(
      {
        what,
        why: `${wanted}; got a lock that another process holds, without a note of who that is.`,
        next: `Next: lsof ${quoted(folder.lock)}, or choose another data folder: DATA_DIR=FOLDER npm start`,
      },
      busyExitCode,
    )
  }
  const { program, database, since, uri } = holder
  const address = uri === null ? 'still starting' : `answering at ${uri}`
  const programRuns = stillRuns(program)
  return new LocalNeo4jError(
    {
      what,
      why: programRuns
        ? `${wanted}; got process ${program.pid}, since ${since}, its database (process ${database.pid}) ${address}.`
        : `${wanted}; got database process ${database.pid}, since ${since}, which does not end although its program has.`,
      next: programRuns
        ? `Next: kill ${program.pid}, or choose another data folder: DATA_DIR=FOLDER npm start`
        : `Next: kill -9 ${database.pid}, then start again.`,
    },
    busyExitCode,
  )
}

/** Another Neo4j, not started by this program, has the store open. */
export function storeBusy(folder: DataFolder): LocalNeo4jError {
  return new LocalNeo4jError(
    {
      what: `The Neo4j store in ${folder.home} is in use.`,
      why: `Wanted to be the only one who opens it; got a lock held by another Neo4j.`,
      next: `Next: lsof ${quoted(`${folder.home}/data/databases/store_lock`)}, stop that process, then start again.`,
    },
    busyExitCode,
  )
}

/** The jars are there, but not whole. */
export function jarsIncomplete(jars: string, reason: string): LocalNeo4jError {
  return new LocalNeo4jError({
    what: `The local database cannot start: its jars in ${jars} are not whole.`,
    why: `Wanted all of Neo4j ${neo4jVersion}; got ${reason}.`,
    next: `Next: rm -rf ${quoted(jars)}, then start again: they are fetched anew.`,
  })
}

/** Java ended before it opened the store: not enough memory, a broken JDK, jars that are gone. */
export function javaEnded(folder: DataFolder, jars: string, event: LauncherEvent, errorOutput: string): LocalNeo4jError {
  const lines = errorOutput.split('\n').filter((text) => /error|could not|exception|invalid/i.test(text))
  const line =
    lines.length === 0
      ? undefined
      : lines
          .slice(0, 2)
          .map((text) => text.trim().replace(/\.$/, ''))
          .join('; ')
  if (/package org\.neo4j\S* does not exist|cannot find symbol|error reading \S+\.jar|NoClassDefFound|ClassNotFound/.test(errorOutput)) {
    return jarsIncomplete(jars, line ?? 'classes that are not found')
  }
  return new LocalNeo4jError({
    what: 'The local database stopped while starting.',
    why: `Wanted a running Neo4j; got the end of Java (${event.detail})${line === undefined ? '' : `: ${line}`}.`,
    next: `Next: tail -n 40 ${quoted(folder.log)} ${quoted(`${folder.home}/logs/debug.log`)}`,
  })
}

/**
 * Neo4j refused to start and said why. On a full disk what it says is misleading, so the room that is left comes first:
 * it lays out each transaction log as a file of 256 MB.
 */
export function neo4jFailed(folder: DataFolder, reason: string, freeMegabytes: number): LocalNeo4jError {
  const full = freeMegabytes < 300 || /no space left|disk quota/i.test(reason)
  const got = `${reason.slice(0, 400).replace(/\.$/, '')} (more in ${folder.log})`
  return new LocalNeo4jError({
    what: `The local database in ${folder.path} does not start${full ? ': the disk is nearly full' : ''}.`,
    why: full
      ? `Wanted 300 MB free or more; got ${freeMegabytes} MB, and from Neo4j: ${got}.`
      : `Wanted a store that Neo4j ${neo4jVersion} can open; got: ${got}.`,
    next: full
      ? `Next: df -h ${quoted(folder.path)}, make room, then start again.`
      : `Next: mv ${quoted(folder.path)} ${quoted(`${folder.path}.broken`)}, then start again: the documents are loaded anew.`,
  })
}

/** Neo4j neither came up nor failed within the time given. */
export function startTooSlow(folder: DataFolder, seconds: number): LocalNeo4jError {
  return new LocalNeo4jError({
    what: 'The local database does not come up.',
    why: `Wanted it ready within ${seconds} s; got neither an address nor an error.`,
    next: `Next: tail -n 40 ${quoted(`${folder.home}/logs/debug.log`)} ${quoted(folder.log)}`,
  })
}
