import type { FetcherParams } from '@graphiql/toolkit'
import { getOperationAST, parse } from 'graphql'

const hasOperation = (query: string, name: string): boolean => {
  try {
    return getOperationAST(parse(query), name) !== null
  } catch {
    return false
  }
}

/** A request without the name of an operation that its query does not have: GraphiQL reads a new query late, and till then names those before. */
export const withOwnOperation = ({ operationName, ...params }: FetcherParams): FetcherParams =>
  operationName && hasOperation(params.query, operationName) ? { ...params, operationName } : params
