import type { FormattedExecutionResult } from 'graphql'
import { createContext } from '../../src/context.ts'
import { graphqlServer } from '../../src/graphql.ts'
import type { Database } from '../../src/graph/database.ts'
import { passagesIn } from '../../src/passages.ts'
import type { Compiling } from '../../src/compiled/compiled-way.ts'

export interface Answer extends FormattedExecutionResult {
  /** How many statements went to the database, and their names. */
  readonly statements: number
  readonly names: readonly string[]
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>

const maskedErrors: unknown[] = []
/** The server of the API, which answers by one statement as it is told. */
export const serverFor = (compiling?: Compiling) => graphqlServer((error) => { maskedErrors.push(error) }, undefined, compiling)
const byResolvers = serverFor()

/** Asks the API in this process, over a real database, and tells what it took. An error that a client would not see fails the test. */
export const askOf = (database: Database, documentsDir: string | null = null, server = byResolvers): Ask => async (query, variables = {}) => {
  maskedErrors.length = 0
  const context = createContext({ database, passages: passagesIn(documentsDir), requestId: 'test' })
  const answer = await server.answer({ query, variables }, context)
  if (maskedErrors.length > 0) throw maskedErrors[0]
  return { ...answer, statements: context.journal.statements.length, names: context.journal.statements } as Answer
}
