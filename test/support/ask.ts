import type { FormattedExecutionResult } from 'graphql'
import { createContext } from '../../src/context.ts'
import { graphqlServer } from '../../src/graphql.ts'
import type { Database } from '../../src/graph/database.ts'
import { passagesIn } from '../../src/passages.ts'
import type { Prefetching } from '../../src/prefetch/prefetch-plugin.ts'

export interface Answer extends FormattedExecutionResult {
  /** How many statements went to the database, and their names. */
  readonly statements: number
  readonly names: readonly string[]
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>

const maskedErrors: unknown[] = []
/** Apollo, which asks ahead as it is told. */
export const serverFor = (prefetching?: Prefetching) => graphqlServer((error) => { maskedErrors.push(error) }, undefined, prefetching)
const apollo = serverFor()

/** Asks the API in this process, over a real database, and tells what it took. An error that a client would not see fails the test. */
export const askOf = (database: Database, documentsDir: string | null = null, server = apollo): Ask => async (query, variables = {}) => {
  maskedErrors.length = 0
  const context = createContext({ database, passages: passagesIn(documentsDir), requestId: 'test' })
  const { body } = await server.executeOperation({ query, variables }, { contextValue: context })
  if (maskedErrors.length > 0) throw maskedErrors[0]
  if (body.kind !== 'single') throw new Error('an answer in parts')
  return { ...body.singleResult, statements: context.journal.statements.length, names: context.journal.statements } as Answer
}
