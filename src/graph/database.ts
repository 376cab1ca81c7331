import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import { away, databaseFailure } from './database-failure.ts'
import type { ForMany } from './for-many.ts'
import { gather } from './gather.ts'
import { holdConnections } from './held-connections.ts'
import { openDriver } from './open-driver.ts'
import { withIntegers, type Parameters } from './parameters.ts'
import { read } from './read.ts'

/** A question to the database: its name, for people who read logs, leads its text as a comment. Values are parameters. */
export interface Statement {
  readonly name: string
  readonly text: string
  /** What does the same for several requests at once, where there is such a text. */
  readonly many?: ForMany
}

/** Tells when nobody waits any more: what is used here of an AbortSignal. */
export interface Leaving {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** What bounds a read. */
export interface Within {
  /** When it must be answered, by performance.now(). */
  readonly until: number
  /** Ends it when nobody waits for the answer any more. */
  readonly signal?: Leaving
  /** What the database's query log says of it, beside its name. */
  readonly metadata?: Readonly<Record<string, string>>
}

export interface Database {
  /** One statement that reads, tried again where the database says that this may help. */
  read<Row>(statement: Statement, parameters: Parameters, within?: Within): Promise<Row[]>
  /** Statements that take effect together or not at all; `work` may run more than once. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** A database whose connections can be given up for new ones. */
export interface Connections extends Database {
  /** Null as long as none is known. */
  readonly address: DatabaseAddress | null
  /** Opens new connections, to another address if one is given, and leaves the old ones to end by themselves. */
  renew(address?: DatabaseAddress): void
}

export type Run = <Row>(statement: Statement, parameters: Parameters) => Promise<Row[]>

export interface DatabaseAddress {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

export interface DatabaseOptions {
  /** Milliseconds to wait for a free connection. */
  readonly patience?: number
  readonly connections?: number
}

/** Milliseconds that a read may take if nothing bounds it: planning a statement never seen before takes seconds on a database that has just begun. */
const longestRead = 15_000

export const statement = (name: string, text: string): Statement => ({ name, text: `/* ${name} */ ${text}` })

/** Connections for writing, beside those for reading. */
const spare = 2

/** Opens the pool of connections; nothing is sent before the first statement. Without an address it is away until it is given one. */
export const openDatabase = (
  address: DatabaseAddress | null,
  { patience = longestRead, connections = 20 }: DatabaseOptions = {},
): Connections => {
  const open = (to: DatabaseAddress) => {
    const driver = openDriver(to, { connections: connections + spare, patience })
    return { address: to, driver, held: holdConnections(driver, to.database, connections, patience), lost: 0 }
  }
  let pool = address && open(address)
  const poolNow = () => {
    if (pool === null) throw away()
    return pool
  }
  const renew = (to = pool?.address) => {
    pool?.held.close()
    void pool?.driver.close().catch(() => undefined)
    pool = to ? open(to) : null
  }
  const reading = () => {
    const used = poolNow()
    const lose = (number: 1 | -1) => {
      used.lost += number
      // Connections that hang would otherwise be missing until the system gives them up.
      if (used === pool && used.lost >= connections / 2) renew()
    }
    return { held: used.held, lose }
  }
  const gathered = gather((question, parameters, within) => read(reading, question, parameters, within))
  return {
    get address() {
      return pool?.address ?? null
    },
    renew,
    read: (question, parameters, within = { until: performance.now() + longestRead }) => gathered(question, parameters, within),
    write: async (work) => {
      const { driver, address: to } = poolNow()
      return write(driver, to.database, work)
    },
    close: async () => {
      pool?.held.close()
      await pool?.driver.close()
    },
  }
}

const write = async <Result>(driver: Driver, database: string, work: (run: Run) => Promise<Result>): Promise<Result> => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE })
  try {
    return await session.executeWrite((transaction) => work(runIn(transaction)), { timeout: 600_000 })
  } catch (error) {
    throw databaseFailure(error, 'write')
  } finally {
    await session.close()
  }
}

const runIn =
  (transaction: ManagedTransaction): Run =>
  async <Row>(question: Statement, parameters: Parameters) => {
    const result = await transaction.run(question.text, withIntegers(parameters))
    return result.records.map((record) => record.toObject() as Row)
  }
