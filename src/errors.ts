import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** The closed list of codes a client may see, each with what it means and the HTTP status of an answer that holds nothing but this error. */
export const errorCodes = {
  BAD_REQUEST: { status: 400, meaning: 'The request is not a GraphQL request.' },
  BATCHING_DISABLED: { status: 400, meaning: 'One request holds one operation, not a list of them.' },
  NOT_FOUND: { status: 404, meaning: 'There is nothing at this address.' },
  METHOD_NOT_ALLOWED: { status: 405, meaning: 'This address does not take that method.' },
  NOT_ACCEPTABLE: { status: 406, meaning: 'The answer is JSON, which the request does not accept.' },
  REQUEST_TIMEOUT: { status: 408, meaning: 'The request did not arrive in time.' },
  PAYLOAD_TOO_LARGE: { status: 413, meaning: 'The body is larger than allowed.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, meaning: 'The body is not application/json in UTF-8.' },
  HEADERS_TOO_LARGE: { status: 431, meaning: 'The address and the headers together are larger than allowed; send a POST.' },
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: 'The document does not fit the schema.' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, meaning: 'No operation, or not exactly one, was chosen.' },
  OPERATION_NOT_SUPPORTED: { status: 400, meaning: 'This server answers queries; it has no mutations and no subscriptions.' },
  BAD_USER_INPUT: { status: 400, meaning: 'An argument or a variable has a value that it cannot have.' },
  INVALID_CURSOR: { status: 400, meaning: 'A cursor is damaged, or of another list, order or filter.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, meaning: 'Automatic persisted queries are off.' },
  QUERY_TIMEOUT: { status: 200, meaning: 'The answer took too long.' },
  QUERY_TOO_COMPLEX: { status: 200, meaning: 'The question asks for more than one request may.' },
  DATABASE_UNAVAILABLE: { status: 503, meaning: 'The database is away; try again.' },
  OVERLOADED: { status: 503, meaning: 'Too many requests at once; try again.' },
  SHUTTING_DOWN: { status: 503, meaning: 'The server is being stopped.' },
  INTERNAL_SERVER_ERROR: { status: 500, meaning: 'A fault of ours; the request id finds it in the log.' },
} as const

export type ErrorCode = keyof typeof errorCodes

/** An error that a client may read: a sentence that says what was wanted and what came, and a code from the list. */
export class JukwaaError extends GraphQLError {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, { extensions: { code }, ...(cause instanceof Error && { originalError: cause }) })
    this.name = 'JukwaaError'
    this.code = code
  }
}

const isCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(errorCodes, code)

/** What went wrong, in the words of our own error, wherever it stands in the chain of causes; otherwise null. */
const ownError = (error: unknown): JukwaaError | null => {
  if (error instanceof JukwaaError) return error
  return error instanceof GraphQLError && error.originalError ? ownError(error.originalError) : null
}

/** Made before execution, by GraphQL or Apollo itself: safe to show. */
const isRequestError = (error: GraphQLError): boolean => !error.originalError || error.originalError instanceof GraphQLError

/** What a client reads in place of an error that is not for it. */
export const maskedMessage = 'Internal error'

const longest = 200
const shortened = (message: string): string => {
  const printable = Array.from(message.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').replace(/ Did you mean .*$/, ''))
  return printable.length <= longest ? printable.join('') : `${printable.slice(0, longest - 1).join('')}…`
}

/**
 * The form in which a client sees an error: a code from the list, a message without internals, the request's id.
 * Whatever is not known to be safe is masked; that, and the cause of what is shown, is handed to `onCause` for the log.
 */
export const shownError = (
  error: GraphQLError,
  requestId: string,
  onCause: (error: unknown) => void,
): GraphQLFormattedError & { extensions: { code: ErrorCode; requestId: string } } => {
  const own = ownError(error)
  const code = own?.code ?? error.extensions['code']
  const place = { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) }
  if ((own || isRequestError(error)) && isCode(code) && code !== 'INTERNAL_SERVER_ERROR') {
    if (own?.originalError) onCause(own.originalError)
    return { message: shortened((own ?? error).message), ...place, extensions: { code, requestId } }
  }
  onCause(error.originalError ?? error)
  return { message: maskedMessage, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }
}
