import { JukwaaError } from '../errors.ts'
import { databaseFailure, isWorthAnotherTry } from './database-failure.ts'
import type { HeldConnections } from './held-connections.ts'
import type { Statement, Within } from './database.ts'
import { withIntegers, type Parameters } from './parameters.ts'

const mostTries = 3

/** Where reads go, and who counts the connections that do not come back in time. */
export interface Reading {
  readonly held: HeldConnections
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
const attempt = <Row>({ held, lose }: Reading, question: Statement, parameters: Parameters, within: Within): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    const left = Math.floor(within.until - performance.now())
    if (left < 1 || within.signal?.aborted) return reject(tooSlow())
    const running = held.run(question.text, withIntegers(parameters), {
      timeout: left,
      metadata: { statement: question.name, ...within.metadata },
    })
    let settled = false
    const settle = (work: () => void) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      within.signal?.removeEventListener('abort', giveUp)
      work()
    }
    const giveUp = () =>
      settle(() => {
        lose(1)
        running.abandon().then(
          () => lose(-1),
          () => lose(-1),
        )
        reject(tooSlow())
      })
    const timer = setTimeout(giveUp, left)
    within.signal?.addEventListener('abort', giveUp)
    running.rows.then(
      (rows) => settle(() => resolve(rows as Row[])),
      (error: unknown) => settle(() => reject(error)),
    )
  })
