import { JukwaaError } from '../errors.ts'
import { away } from './database-failure.ts'
import { openDatabase, statement, type Connections } from './database.ts'

/** `answers`: the last probe came back. `doubtful`: it did not, or reads fail, but not for long enough. `away`: nothing is asked of it. */
export type DatabaseState = 'answers' | 'doubtful' | 'away'

/** A database that is asked once a second whether it is there, so that nobody waits for one that is away. */
export interface WatchedDatabase extends Connections {
  state(): DatabaseState
  /** Settles when a probe has come back. */
  answers(): Promise<void>
}

export const probe = statement('probe', 'RETURN 1 AS one')
const every = 1_000
/** A wrong password tried too often locks out the right one as well. */
const everyWhenRefused = 10_000
/** Milliseconds that the probe may take: little while the database is well, more while it starts. */
const [patience, patienceWhileAway] = [500, 5_000]
const mostFailures = { reads: 3, probes: 2 }

/**
 * Watches a database from now on, over a connection of its own. It counts as away until it first answers, after two probes without an answer,
 * and after three reads in a row that failed because it was not there; `report` is told of each change, with the cause.
 */
export const watchDatabase = (
  database: Connections,
  report: (state: DatabaseState, cause: unknown) => void = () => undefined,
): WatchedDatabase => {
  let state: DatabaseState = 'away'
  const failures = { reads: 0, probes: 0 }
  let watching = true
  let wake = () => undefined as void
  const waiting: (() => void)[] = []
  const become = (next: DatabaseState, cause: unknown) => {
    if (next === state) return
    // What is under way hangs on connections that may never come back.
    if (next === 'away') database.renew()
    state = next
    report(next, cause)
  }
  const fail = (kind: keyof typeof failures, cause: unknown) => {
    failures[kind] += 1
    if (state !== 'away') become(failures[kind] >= mostFailures[kind] ? 'away' : 'doubtful', cause)
  }
  const watch = async () => {
    const prober = openDatabase(database.address, { connections: 1, patience: patienceWhileAway })
    while (watching) {
      if (prober.address !== database.address) prober.renew(database.address ?? undefined)
      const started = performance.now()
      const until = started + (state === 'away' ? patienceWhileAway : patience)
      const cause: unknown = await prober.read(probe, {}, { until }).then(
        () => null,
        (error: unknown) => error,
      )
      if (cause === null) {
        failures.reads = failures.probes = 0
        become('answers', null)
        for (const resolve of waiting.splice(0)) resolve()
      } else {
        prober.renew()
        fail('probes', cause)
      }
      const pause = refusesUs(cause) ? everyWhenRefused : state === 'doubtful' ? 0 : every - (performance.now() - started)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.max(pause, 0))
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    await prober.close()
  }
  const watched = watch()
  return {
    ...database,
    get address() {
      return database.address
    },
    renew: (address) => {
      database.renew(address)
      wake()
    },
    state: () => state,
    answers: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        wake()
      }),
    read: async (question, parameters, within) => {
      if (state === 'away') throw away()
      try {
        const rows = await database.read<never>(question, parameters, within)
        failures.reads = 0
        return rows
      } catch (error) {
        if (!(error instanceof JukwaaError)) throw error
        if (error.code === 'DATABASE_UNAVAILABLE') fail('reads', error)
        // Nobody gets a connection to a database that does not answer: that is not for want of room.
        throw error.code === 'OVERLOADED' && state !== 'answers' ? away() : error
      }
    },
    close: async () => {
      watching = false
      wake()
      await Promise.all([watched, database.close()])
    },
  }
}

const refusesUs = (cause: unknown): boolean =>
  cause instanceof JukwaaError && /Security/.test(String((cause.originalError as { code?: unknown } | undefined)?.code))
