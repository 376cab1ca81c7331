import { createLoaders, type Loaders, type Read } from './loaders.ts'
import type { Database } from './graph/database.ts'
import type { Passages } from './passages.ts'

/** What a resolver may use while one request is answered. */
export interface Context {
  readonly requestId: string
  readonly loaders: Loaders
  readonly read: Read
  readonly passages: Passages
  readonly journal: Journal
}

/** What the log's line on a request says of it, filled in while it is answered. */
export interface Journal {
  operation: string | null
  /** The names of the statements sent to the database. */
  readonly statements: string[]
  /** The codes of the errors in the answer. */
  codes: readonly string[]
}

/** A context of its own for each request: nothing that is loaded is shared between clients. */
export const createContext = (database: Database, passages: Passages, requestId: string): Context => {
  const journal: Journal = { operation: null, statements: [], codes: [] }
  const inTurn = turns(mostAtOnce)
  const read: Read = (question, parameters) => {
    journal.statements.push(question.name)
    return inTurn(() => database.read(question, parameters))
  }
  return { requestId, loaders: createLoaders(read), read, passages, journal }
}

/** Statements that one request may have under way at once: it is not to take all connections for itself. */
const mostAtOnce = 8

/** Lets so many pieces of work run at once; the others wait for their turn, first come first served. */
const turns = (most: number) => {
  let running = 0
  const waiting: (() => void)[] = []
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running >= most)
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
      })
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
