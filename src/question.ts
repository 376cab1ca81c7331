import type { FormattedExecutionResult } from 'graphql'

/** A question in GraphQL. */
export interface Question {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

/** Its answer, as a client sees it. */
export type Answer = Pick<FormattedExecutionResult, 'data' | 'errors' | 'extensions'>
