import neo4j, { type Driver, type Record as DriverRecord } from 'neo4j-driver'
import { JukwaaError } from '../errors.ts'
import { databaseFailure, isWorthAnotherTry } from './database-failure.ts'
import type { Statement, Within } from './database.ts'
import { withIntegers, type Parameters } from './parameters.ts'

const mostTries = 3

/** Where reads go, and who counts the connections that do not come back in time. */
export interface Reading {
  readonly driver: Driver
  readonly database: string
  /** Called when a statement is given up whose connection is still taken, and again, with -1, when that comes free. */
  readonly lose: (connections: 1 | -1) => void
}

/** One statement that reads, tried again where that may help, within its time; `reading` is asked for at each try. What the driver throws becomes what a client may see. */
export const read = async <Row>(reading: () => Reading, question: Statement, parameters: Parameters, within: Within): Promise<Row[]> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt<Row>(reading(), question, parameters, within)
    } catch (error) {
      if (tries === mostTries || !isWorthAnotherTry(error)) throw databaseFailure(error, question.name)
    }
    const pause = tries > 1 ? 100 + Math.random() * 100 : 0
    if (performance.now() + pause >= within.until) throw tooSlow()
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

const tooSlow = () => new JukwaaError('QUERY_TIMEOUT', 'The answer took too long; ask for less at once')

/** The driver has no timeout of its own for a read, and the database's does not help when that is frozen: here is one that holds. */
const attempt = <Row>({ driver, database, lose }: Reading, question: Statement, parameters: Parameters, within: Within): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    const left = Math.floor(within.until - performance.now())
    if (left < 1 || within.signal?.aborted) return reject(tooSlow())
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
    let settled = false
    let lost = false
    const settle = (work: () => void) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      within.signal?.removeEventListener('abort', giveUp)
      work()
      void session.close().catch(() => undefined)
    }
    const giveUp = () =>
      settle(() => {
        lose(1)
        lost = true
        reject(tooSlow())
      })
    const timer = setTimeout(giveUp, left)
    within.signal?.addEventListener('abort', giveUp)
    const metadata = { statement: question.name, ...within.metadata }
    withoutStack(() => session.run(question.text, withIntegers(parameters), { timeout: left, metadata }))
      .then(
        ({ records }) => settle(() => resolve(records.map((record) => rowOf<Row>(record)))),
        (error: unknown) => settle(() => reject(error)),
      )
      .finally(() => {
        if (lost) lose(-1)
      })
  })

/** By place: the driver's own way looks every column up by its name. */
const rowOf = <Row>(record: DriverRecord): Row => {
  const row: Record<string, unknown> = {}
  record.keys.forEach((key, place) => {
    row[String(key)] = record.get(place) as unknown
  })
  return row as Row
}

/** The driver notes a stack for each statement, which nobody sees. */
const withoutStack = <Result>(work: () => Result): Result => {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
