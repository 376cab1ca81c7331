import neo4j, { type Driver } from 'neo4j-driver'
import { noConnectionFree } from './database-failure.ts'
import type { Parameters } from './parameters.ts'

/**
 * Connections taken out of the driver's pool and kept at hand while there is work for them. A session of the driver's takes a connection for
 * each statement and gives it back, in some thirty steps that wait for one another: more work than to send the statement.
 */
export interface HeldConnections {
  /** Runs one statement; its rows, by column. */
  run(text: string, parameters: Parameters, options: RunOptions): Running
  /** Gives back what is at hand; what is in use follows when it is done. */
  close(): void
}

export interface RunOptions {
  /** Milliseconds after which the database ends it. */
  readonly timeout: number
  readonly metadata: Readonly<Record<string, string>>
}

export interface Running {
  readonly rows: Promise<Readonly<Record<string, unknown>>[]>
  /** Ends it where nobody waits for it any more; settles when its connection is free. */
  abandon(): Promise<void>
}

/** What is used here of a connection of the driver's, which its types do not tell. */
interface Connection {
  run(text: string, parameters: unknown, config: Readonly<Record<string, unknown>>): { subscribe(observer: Observer): void }
  resetAndFlush(): Promise<void>
  release(): Promise<void>
  isOpen(): boolean
  hasOngoingObservableRequests(): boolean
}

interface Observer {
  readonly onNext: (record: { readonly keys: readonly string[]; readonly _fields: readonly unknown[] }) => void
  readonly onCompleted: () => void
  readonly onError: (error: Error) => void
}

interface Provider {
  acquireConnection(options: Readonly<Record<string, unknown>>): Promise<Connection>
}

/** Milliseconds after which a connection that is not used goes back to the pool, and after which each does: the pool sees to it that none is stale. */
const [longestIdle, longestHeld] = [1_000, 30_000]

const noBookmarks = { isEmpty: () => true, values: () => [] }
const read = { mode: 'READ', bookmarks: noBookmarks, fetchSize: -1 }

interface Held {
  readonly connection: Connection
  readonly since: number
  idleSince: number
}

export const holdConnections = (driver: Driver, database: string, most: number, patience: number): HeldConnections => {
  const provider = (driver as unknown as { _getOrCreateConnectionProvider(): Provider })._getOrCreateConnectionProvider()
  const idle: Held[] = []
  const waiting = new Set<(held: Held) => void>()
  let taken = 0
  let closed = false
  let timer: NodeJS.Timeout | undefined

  const letGo = ({ connection }: Held) => {
    taken -= 1
    return connection.release().catch(() => undefined)
  }
  const letIdleGo = () => {
    const now = performance.now()
    for (const held of idle.splice(0)) {
      if (closed || now - held.idleSince > longestIdle || now - held.since > longestHeld) void letGo(held)
      else idle.push(held)
    }
    if (idle.length === 0) {
      clearInterval(timer)
      timer = undefined
    }
  }
  const open = async (): Promise<Held> => {
    taken += 1
    try {
      const connection = await provider.acquireConnection({ accessMode: 'READ', database, bookmarks: noBookmarks })
      return { connection, since: performance.now(), idleSince: 0 }
    } catch (error) {
      taken -= 1
      throw error
    }
  }
  const turn = () =>
    new Promise<Held>((resolve, reject) => {
      const leave = setTimeout(() => {
        waiting.delete(take)
        reject(noConnectionFree())
      }, patience)
      const take = (held: Held) => {
        clearTimeout(leave)
        waiting.delete(take)
        resolve(held)
      }
      waiting.add(take)
    })
  /** A connection at hand at once, or the promise of one. */
  const take = (): Held | Promise<Held> => {
    for (let held = idle.pop(); held; held = idle.pop()) {
      if (held.connection.isOpen()) return held
      void letGo(held)
    }
    return taken < most ? open() : turn()
  }
  const give = (held: Held) => {
    const [next] = waiting
    const now = performance.now()
    if (closed || !held.connection.isOpen() || now - held.since > longestHeld) {
      void letGo(held)
      if (next && !closed) void open().then(next, () => undefined)
      return
    }
    if (next) return next(held)
    held.idleSince = now
    idle.push(held)
    timer ??= setInterval(letIdleGo, longestIdle).unref()
  }

  return {
    run: (text, parameters, { timeout, metadata }) => {
      let abandoned = false
      let held: Held | undefined
      let free = () => undefined as void
      const done = new Promise<void>((resolve) => (free = resolve))
      const send = (taken: Held) =>
        new Promise<Readonly<Record<string, unknown>>[]>((resolve, reject) => {
          held = taken
          const rows: Record<string, unknown>[] = []
          const finish = () => {
            if (!abandoned) give(taken)
            free()
          }
          taken.connection.run(text, parameters, { ...read, database, txConfig: { timeout: neo4j.int(timeout), metadata } }).subscribe({
            onNext: ({ keys, _fields }) => {
              const row: Record<string, unknown> = {}
              for (let place = 0; place < keys.length; place += 1) row[keys[place] as string] = _fields[place]
              rows.push(row)
            },
            onCompleted: () => {
              finish()
              resolve(rows)
            },
            onError: (error) => {
              // Whatever state it is in, the pool looks at it.
              if (!abandoned) void reset(taken)
              free()
              reject(error)
            },
          })
        })
      const reset = async (taken: Held) => {
        if (taken.connection.isOpen() && taken.connection.hasOngoingObservableRequests())
          await taken.connection.resetAndFlush().catch(() => undefined)
        await letGo(taken)
        const [next] = waiting
        if (next && !closed) await open().then(next, () => undefined)
      }
      const first = take()
      const rows = first instanceof Promise ? first.then(send) : send(first)
      return {
        rows,
        abandon: async () => {
          if (!held) await first
          abandoned = true
          if (held) await reset(held)
          await done
        },
      }
    },
    close: () => {
      closed = true
      letIdleGo()
    },
  }
}
