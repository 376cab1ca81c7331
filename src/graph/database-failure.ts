import { Neo4jError } from 'neo4j-driver'
import { JukwaaError, type ErrorCode } from '../errors.ts'

const awayMessage = 'The database is away; try again in a moment'

const noConnection = 'No connection to the database is free; try again in a moment'

export const noConnectionFree = (): JukwaaError => new JukwaaError('OVERLOADED', noConnection)

/** The connection that a statement waited for was given up for those to another database, or to the same one anew. */
export class ConnectionsRenewed extends Error {}

export const away = (): JukwaaError => new JukwaaError('DATABASE_UNAVAILABLE', awayMessage)

/** What the database's own codes mean to a client, the first that fits; anything else is a fault of ours. */
const meanings: readonly { readonly pattern: RegExp; readonly code: ErrorCode; readonly message: string }[] = [
  { pattern: /acquisition timed out/, code: 'OVERLOADED', message: noConnection },
  {
    pattern: /NoThreadsAvailable|MaximumTransactionLimitReached|ProtocolError/,
    code: 'OVERLOADED',
    message: 'The database has too much to do; try again in a moment',
  },
  { pattern: /TransactionTimedOut|Terminated/, code: 'QUERY_TIMEOUT', message: 'The database took too long; ask for less at once' },
  {
    pattern: /MemoryPoolOutOfMemory|StackOverFlow/,
    code: 'QUERY_TOO_COMPLEX',
    message: 'The question needs more memory than one request may use; ask for less at once',
  },
  {
    pattern:
      /ServiceUnavailable|SessionExpired|Pool is closed|DatabaseUnavailable|TransactionStartFailed|TransactionLogError|DatabaseNotFound|Neo\.ClientError\.Security/,
    code: 'DATABASE_UNAVAILABLE',
    message: awayMessage,
  },
]

/** The error a client may see for what the driver threw; errors that are not the database's pass unchanged. */
export const databaseFailure = (error: unknown, statementName: string): unknown => {
  if (error instanceof ConnectionsRenewed) return away()
  if (!(error instanceof Neo4jError)) return error
  const meaning = meanings.find(({ pattern }) => pattern.test(`${error.code} ${error.message}`))
  return meaning
    ? new JukwaaError(meaning.code, meaning.message, error)
    : new Error(`statement ${statementName}: ${error.code} ${error.message}`, { cause: error })
}

/** A read that failed for want of a connection may be asked again; one that was refused or too heavy may not. */
export const isWorthAnotherTry = (error: unknown): boolean =>
  error instanceof ConnectionsRenewed ||
  (error instanceof Neo4jError && (['ServiceUnavailable', 'SessionExpired'].includes(error.code) || isOfClosedPool(error)))

/** It was given up for another one just when it was asked. */
const isOfClosedPool = ({ message }: Neo4jError): boolean => message.startsWith('Pool is closed')
