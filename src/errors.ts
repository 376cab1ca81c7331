import { GraphQLError, type ASTNode, type GraphQLFormattedError } from 'graphql'

/**
 * When an error arises, which decides on the status of an answer that holds nothing else. transport: before GraphQL. document: the question
 * or its variables. execution: while it is answered. unavailable: nothing can be answered now.
 */
export type ErrorClass = 'transport' | 'document' | 'execution' | 'unavailable'

interface CodeRow {
  readonly class: ErrorClass
  readonly status: number
  readonly meaning: string
  /** Seconds after which it is worth asking again. */
  readonly retryAfter?: number
}

const transport = (status: number, meaning: string): CodeRow => ({ class: 'transport', status, meaning })
const document = (meaning: string): CodeRow => ({ class: 'document', status: 400, meaning })
const unavailable = (retryAfter: number, meaning: string): CodeRow => ({ class: 'unavailable', status: 503, meaning, retryAfter })

/**
 * The closed list of codes a client may see, each with its class, what it means, and the HTTP status of an answer that holds nothing but
 * this error; of a document's errors the status under application/graphql-response+json.
 */
export const errorCodes = {
  BAD_REQUEST: transport(400, 'The request is not a GraphQL request.'),
  BATCHING_DISABLED: transport(400, 'One request holds one operation, not a list of them.'),
  NOT_FOUND: transport(404, 'There is nothing at this address.'),
  METHOD_NOT_ALLOWED: transport(405, 'This address does not take that method.'),
  NOT_ACCEPTABLE: transport(406, 'The answer is JSON, which the request does not accept.'),
  REQUEST_TIMEOUT: transport(408, 'The request did not arrive in time.'),
  PAYLOAD_TOO_LARGE: transport(413, 'The body is larger than allowed.'),
  UNSUPPORTED_MEDIA_TYPE: transport(415, 'The body is not application/json in UTF-8, plain or once by gzip, deflate or br.'),
  RATE_LIMITED: transport(429, 'More was asked than one client may; try again later.'),
  HEADERS_TOO_LARGE: transport(431, 'The address and the headers together are larger than allowed; send a POST.'),
  GRAPHQL_PARSE_FAILED: document('The document is not GraphQL.'),
  GRAPHQL_VALIDATION_FAILED: document('The document does not fit the schema.'),
  OPERATION_RESOLUTION_FAILURE: document('No operation, or not exactly one, was chosen.'),
  OPERATION_NOT_SUPPORTED: document('This server answers queries; it has no mutations and no subscriptions.'),
  BAD_USER_INPUT: document('An argument or a variable has a value that it cannot have.'),
  INVALID_CURSOR: document('A cursor is damaged, or of another list, order or filter.'),
  QUERY_TOO_DEEP: document('The question nests deeper than one request may.'),
  QUERY_TOO_COMPLEX: document('The question asks for more than one request may.'),
  TOO_MANY_ALIASES: document('The question has more aliases than one request may.'),
  TOO_MANY_DIRECTIVES: document('The question has more directives than one request may.'),
  TOO_MANY_OPERATIONS: document('The document has more operations than one request may.'),
  PERSISTED_QUERY_NOT_SUPPORTED: { class: 'document', status: 200, meaning: 'No document is kept under this hash; send the query itself.' },
  PERSISTED_QUERY_ONLY: document('This server answers the questions that it keeps, and no others.'),
  QUERY_TIMEOUT: { class: 'execution', status: 200, meaning: 'The answer took too long.' },
  DATABASE_UNAVAILABLE: unavailable(2, 'The database is away; try again.'),
  OVERLOADED: unavailable(1, 'Too many requests at once; try again.'),
  SHUTTING_DOWN: unavailable(2, 'The server is being stopped.'),
  INTERNAL_SERVER_ERROR: { class: 'execution', status: 500, meaning: 'A fault of ours; the request id finds it in the log.' },
} as const satisfies Record<string, CodeRow>

export type ErrorCode = keyof typeof errorCodes

/** An error that a client may read: a sentence that says what was wanted and what came, and a code from the list. */
export class JukwaaError extends GraphQLError {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, cause?: unknown, node?: ASTNode) {
    super(message, { extensions: { code }, ...(cause instanceof Error && { originalError: cause }), ...(node && { nodes: [node] }) })
    this.name = 'JukwaaError'
    this.code = code
  }

  /** The same error, told where in the document it arose. What graphql says of an argument is BAD_USER_INPUT; what is neither stays what it is. */
  static at(node: ASTNode, error: unknown): unknown {
    if (!(error instanceof GraphQLError)) return error
    return new JukwaaError(error instanceof JukwaaError ? error.code : 'BAD_USER_INPUT', error.message, undefined, node)
  }
}

/** A refusal that knows itself when it is worth asking again. */
export class RateLimited extends JukwaaError {
  /** Seconds. */
  readonly retryAfter: number

  constructor(what: string, limit: number, retryAfter: number) {
    super('RATE_LIMITED', `More than ${limit} ${what}; come again in ${retryAfter} s`)
    this.retryAfter = retryAfter
  }
}

/** Seconds after which it is worth asking again; null where asking the same again would help nobody. */
export const retryAfterOf = (refused: ErrorCode | JukwaaError): number | null => {
  if (refused instanceof RateLimited) return refused.retryAfter
  const row: CodeRow = errorCodes[typeof refused === 'string' ? refused : refused.code]
  return row.retryAfter ?? null
}

const isCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(errorCodes, code)

/** What went wrong, in the words of our own error, wherever it stands in the chain of causes; otherwise null. */
const ownError = (error: unknown): JukwaaError | null => {
  if (error instanceof JukwaaError) return error
  return error instanceof GraphQLError && error.originalError ? ownError(error.originalError) : null
}

/** Made before execution, by GraphQL or Apollo itself: safe to show. */
const isRequestError = (error: GraphQLError): boolean => !error.originalError || error.originalError instanceof GraphQLError

/** That more is wrong with the variables than is told: graphql gives it no code. */
const isOfVariables = ({ message, originalError }: GraphQLError): boolean =>
  !originalError && message.startsWith('Too many errors processing variables')

/** What a client reads in place of an error that is not for it. */
export const maskedMessage = 'Internal error'

/** Characters of a message. */
const longestMessage = 200

const shortened = (message: string): string => {
  const printable = Array.from(message.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').replace(/ Did you mean .*$/, ''))
  return printable.length <= longestMessage ? printable.join('') : `${printable.slice(0, longestMessage - 1).join('')}…`
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
  // Of a bad literal graphql says that it does not fit the schema, whatever the scalar said.
  const code = isOfVariables(error)
    ? 'BAD_USER_INPUT'
    : error.extensions['code'] === 'GRAPHQL_VALIDATION_FAILED'
      ? error.extensions['code']
      : (own?.code ?? error.extensions['code'])
  const place = { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) }
  if ((own || isRequestError(error)) && isCode(code) && code !== 'INTERNAL_SERVER_ERROR') {
    if (own?.originalError) onCause(own.originalError)
    return { message: shortened((own ?? error).message), ...place, extensions: { code, requestId } }
  }
  onCause(error.originalError ?? error)
  return { message: maskedMessage, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }
}
