import neo4j, { type Driver } from 'neo4j-driver'
import { ConnectionsRenewed, noConnectionFree } from './database-failure.ts'
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
  close(): Promise<void>
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

/** One that waits for a connection. */
interface Waiting {
  take(held: Held): void
  refuse(error: Error): void
}

/** Hands out at most so many connections, at once where one is at hand. Whoever waits longer than its patience is refused. */
const holder = (driver: Driver, database: string, most: number, patience: number) => {
  const provider = (driver as unknown as { _getOrCreateConnectionProvider(): Provider })._getOrCreateConnectionProvider()
  const idle: Held[] = []
  const waiting = new Set<Waiting>()
  let taken = 0
  let closed = false
  let timer: NodeJS.Timeout | undefined

  const letGo = async ({ connection }: Held): Promise<void> => {
    await connection.release().catch(() => undefined)
    taken -= 1
    // There is room for another, and somebody may wait for it.
    if (waiting.size > 0 && !closed) await open().then(give, () => undefined)
  }
  const letIdleGo = () => {
    const now = performance.now()
    for (const held of idle.splice(0)) {
      if (closed || now - held.idleSince > longestIdle || now - held.since > longestHeld) void letGo(held)
      else idle.push(held)
    }
    if (idle.length > 0) return
    clearInterval(timer)
    timer = undefined
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
      const settle = (work: () => void) => {
        clearTimeout(patienceEnds)
        waiting.delete(self)
        work()
      }
      const self: Waiting = { take: (held) => settle(() => resolve(held)), refuse: (error) => settle(() => reject(error)) }
      const patienceEnds = setTimeout(() => self.refuse(noConnectionFree()), patience)
      waiting.add(self)
    })
  const take = (): Held | Promise<Held> => {
    for (let held = idle.pop(); held; held = idle.pop()) {
      if (held.connection.isOpen()) return held
      void letGo(held)
    }
    return taken < most ? open() : turn()
  }
  const give = (held: Held): void => {
    const now = performance.now()
    if (closed || !held.connection.isOpen() || now - held.since > longestHeld) return void letGo(held)
    const [next] = waiting
    if (next) return next.take(held)
    held.idleSince = now
    idle.push(held)
    timer ??= setInterval(letIdleGo, longestIdle).unref()
  }
  /** Gives up whatever still runs on it, and lets the pool look at it. */
  const reset = async (held: Held): Promise<void> => {
    const { connection } = held
    if (connection.isOpen() && connection.hasOngoingObservableRequests()) await connection.resetAndFlush().catch(() => undefined)
    await letGo(held)
  }
  /** Ends one that holds half of a message: the next would be taken for the rest of it. */
  const discard = async (held: Held): Promise<void> => {
    await held.connection.close().catch(() => undefined)
    await letGo(held)
  }
  const close = () => {
    closed = true
    for (const each of [...waiting]) each.refuse(new ConnectionsRenewed())
    letIdleGo()
  }
  return { take, give, reset, discard, close }
}

export const holdConnections = (driver: Driver, database: string, most: number, patience: number): HeldConnections => {
  const { take, give, reset, discard, close } = holder(driver, database, most, patience)
  return {
    run: (text, parameters, { timeout, metadata }) => {
      let [abandoned, ended] = [false, false]
      let using: Held | undefined
      const send = (held: Held) =>
        new Promise<Readonly<Record<string, unknown>>[]>((resolve, reject) => {
          using = held
          const rows: Record<string, unknown>[] = []
          const observer: Observer = {
            onNext: ({ keys, _fields }) => {
              const row: Record<string, unknown> = {}
              for (let place = 0; place < keys.length; place += 1) row[keys[place] as string] = _fields[place]
              rows.push(row)
            },
            onCompleted: () => {
              ended = true
              if (!abandoned) give(held)
              resolve(rows)
            },
            onError: (error) => {
              ended = true
              if (!abandoned) void reset(held)
              reject(error)
            },
          }
          try {
            const config = { ...read, database, txConfig: { timeout: neo4j.int(timeout), metadata } }
            held.connection.run(text, parameters, config).subscribe(observer)
          } catch (error) {
            // A value that cannot be sent.
            ended = true
            void discard(held)
            reject(error as Error)
          }
        })
      const first = take()
      const rows = first instanceof Promise ? first.then(send) : send(first)
      return {
        rows,
        abandon: async () => {
          await first
          if (ended || !using) return
          abandoned = true
          await reset(using)
        },
      }
    },
    close,
  }
}
