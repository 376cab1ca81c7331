import { JukwaaError, type ErrorCode } from './errors.ts'
import { createLoaders, type Loaders, type Read } from './loaders.ts'
import type { Database, Leaving } from './graph/database.ts'
import type { Passages } from './passages.ts'
import { turns } from './turns.ts'

/** What a resolver may use while one request is answered. */
export interface Context {
  readonly requestId: string
  readonly loaders: Loaders
  readonly read: Read
  readonly passages: Passages
  readonly journal: Journal
  /** Told what a question may cost before it is executed; may refuse it. */
  readonly onCost: (nodes: number, introspects: boolean) => void
}

/** What the log's line on a request says of it, filled in while it is answered. */
export interface Journal {
  operation: string | null
  /** The names of the statements sent to the database. */
  readonly statements: string[]
  /** Milliseconds that these took, added up. */
  databaseMilliseconds: number
  /** The codes of the errors in the answer. */
  codes: readonly ErrorCode[]
  /** Whether the answer has data, in whole or in part. */
  executed: boolean
  /** Whether one statement, made for the question, brought what the answer was made of. */
  way: 'one statement' | 'base'
  /** The nodes that the question may ask for; 0 where it was not looked at. */
  cost: number
}

export interface ContextParts {
  readonly database: Database
  readonly passages: Passages
  readonly requestId: string
  /** Milliseconds in which every statement of the request must be answered; each has its own time if not given. */
  readonly deadline?: number
  /** Ends the statements when nobody waits for the answer any more. */
  readonly signal?: Leaving
  /** Told of each statement when it has come to its end. */
  readonly onStatement?: (name: string, milliseconds: number) => void
  readonly onCost?: Context['onCost']
}

/** Statements that one request may have under way at once: it is not to take all connections for itself. */
const mostAtOnce = 8

/** A context of its own for each request: nothing that is loaded is shared between clients. */
export const createContext = ({ database, passages, requestId, deadline, signal, onStatement, onCost }: ContextParts): Context => {
  const journal: Journal = { operation: null, statements: [], databaseMilliseconds: 0, codes: [], executed: false, way: 'base', cost: 0 }
  const until = deadline === undefined ? undefined : performance.now() + deadline
  const { take } = turns({ mostRunning: mostAtOnce })
  let gone: JukwaaError | null = null
  const read: Read = (question, parameters, share = 1) => {
    journal.statements.push(question.name)
    return take(async () => {
      // A database that is away is asked once, not by every field.
      if (gone) throw gone
      const began = performance.now()
      try {
        const metadata = { request: requestId, ...(journal.operation !== null && { operation: journal.operation }) }
        const within = until === undefined ? undefined : { until: began + (until - began) * share, metadata, ...(signal && { signal }) }
        return await database.read(question, parameters, within)
      } catch (error) {
        if (error instanceof JukwaaError && error.code === 'DATABASE_UNAVAILABLE') gone = error
        throw error
      } finally {
        const took = performance.now() - began
        journal.databaseMilliseconds += took
        onStatement?.(question.name, took)
      }
    })
  }
  let loaders: Loaders | undefined
  return {
    requestId,
    // An answer by one statement needs none.
    get loaders() {
      return (loaders ??= createLoaders(read))
    },
    read,
    passages,
    journal,
    onCost: onCost ?? (() => undefined),
  }
}
