import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import { databaseFailure, isWorthAnotherTry } from './database-failure.ts'

/** A question to the database: its name, for people who read logs, leads its text as a comment. Values are parameters. */
export interface Statement {
  readonly name: string
  readonly text: string
}

export type Parameters = Readonly<Record<string, unknown>>

export interface Database {
  /** One statement that reads, tried again where the database says that this may help. */
  read<Row>(statement: Statement, parameters: Parameters): Promise<Row[]>
  /** Statements that take effect together or not at all; `work` may run more than once. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

export type Run = <Row>(statement: Statement, parameters: Parameters) => Promise<Row[]>

export interface DatabaseAddress {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

/** Milliseconds that one read may take: planning a statement never seen before takes seconds on a database that has just begun. */
const readTimeout = 15_000
const mostTries = 3

/** The driver writes a message in pieces and waits for each to be acknowledged: 40 ms on messages over 1,400 bytes. */
const sendAtOnce = () => subscribe('net.client.socket', (message) => (message as { socket: Socket }).socket.setNoDelay(true))
let sendsAtOnce = false

export const statement = (name: string, text: string): Statement => ({ name, text: `/* ${name} */ ${text}` })

/** Opens the pool of connections; nothing is sent before the first statement. */
export const openDatabase = (address: DatabaseAddress): Database => {
  if (!sendsAtOnce) sendAtOnce()
  sendsAtOnce = true
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 20,
    connectionAcquisitionTimeout: readTimeout,
    connectionTimeout: 1_000,
    connectionLivenessCheckTimeout: 5_000,
    maxConnectionLifetime: 600_000,
    maxTransactionRetryTime: 2_000,
    telemetryDisabled: true,
  })
  return {
    read: (question, parameters) => readWithRetry(driver, address.database, question, parameters),
    write: (work) => write(driver, address.database, work),
    close: () => driver.close(),
  }
}

const readWithRetry = async <Row>(driver: Driver, database: string, question: Statement, parameters: Parameters): Promise<Row[]> => {
  for (let tries = 1; ; tries += 1) {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
    try {
      const result = await session.run(question.text, withIntegers(parameters), { timeout: readTimeout })
      return result.records.map((record) => record.toObject() as Row)
    } catch (error) {
      if (tries === mostTries || !isWorthAnotherTry(error)) throw databaseFailure(error, question.name)
    } finally {
      void session.close().catch(() => undefined)
    }
    if (tries > 1) await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 100))
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

/** JavaScript's numbers would arrive as floats, which LIMIT refuses and which make a second plan: whole ones are sent as integers. */
const withIntegers = (value: Parameters): Parameters =>
  Object.fromEntries(Object.entries(value).map(([key, item]) => [key, integersIn(item)]))

const integersIn = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(integersIn)
  if (value !== null && typeof value === 'object') return withIntegers(value as Parameters)
  return value
}
