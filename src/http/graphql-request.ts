import { JukwaaError } from '../errors.ts'
import { requestLimits } from '../limits/limits.ts'
import { parseJson } from './json.ts'

/** What a request asks, its form looked at. */
export interface GraphqlRequest {
  readonly query: string | null
  readonly variables: Readonly<Record<string, unknown>> | null
  readonly operationName: string | null
  readonly extensions: Readonly<Record<string, unknown>> | null
  /** The hash of a document that the server may keep. */
  readonly documentId: string | null
}

const refused = (message: string) => new JukwaaError('BAD_REQUEST', message)

/** The question in a body that is JSON; BAD_REQUEST or BATCHING_DISABLED where there is none. */
export const questionInBody = (body: unknown): GraphqlRequest => {
  if (Array.isArray(body)) throw new JukwaaError('BATCHING_DISABLED', 'One request holds one operation, not a list of them')
  if (!isObject(body)) throw refused('The body is a JSON object with the question as `query`')
  return question(body)
}

/** The question in an address, from `?` on; BAD_REQUEST where there is none. */
export const questionInAddress = (search: string): GraphqlRequest => {
  checkEscapes(search)
  const given = new URLSearchParams(search)
  const once = (name: string): string | undefined => {
    const values = given.getAll(name)
    if (values.length > 1) throw refused(`The address has ${name} twice`)
    return values[0]
  }
  const json = (name: string): unknown => {
    const text = once(name)
    return text === undefined ? undefined : parseJson(text)
  }
  return question({
    query: once('query'),
    operationName: once('operationName'),
    documentId: once('documentId'),
    variables: json('variables'),
    extensions: json('extensions'),
  })
}

const question = (given: Readonly<Record<string, unknown>>): GraphqlRequest => {
  const request = {
    query: text(given, 'query'),
    operationName: text(given, 'operationName'),
    documentId: text(given, 'documentId'),
    variables: object(given, 'variables'),
    extensions: object(given, 'extensions'),
  }
  if (!request.query && request.documentId === null && !request.extensions?.['persistedQuery']) throw refused('The request has no `query`')
  if (request.query !== null && hasHalves(request.query)) throw refused('`query` has half of a character')
  if (request.operationName !== null && !isName(request.operationName)) throw refused('`operationName` is the name of an operation')
  return request
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isName = (text: string): boolean => text.length <= requestLimits.operationName && /^[_A-Za-z][_0-9A-Za-z]*$/.test(text)

/** Whether a text has a surrogate without its other half. */
export const hasHalves = (text: string): boolean => /\p{Surrogate}/u.test(text)

const text = (given: Readonly<Record<string, unknown>>, name: string): string | null => {
  const value = given[name] ?? null
  if (value === null || typeof value === 'string') return value
  throw refused(`\`${name}\` is a text`)
}

const object = (given: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> | null => {
  const value = given[name] ?? null
  if (value === null || isObject(value)) return value
  throw refused(`\`${name}\` is an object`)
}

/** URLSearchParams takes bytes that are no UTF-8 for a sign of its own; decodeURIComponent does not. */
const checkEscapes = (search: string): void => {
  try {
    decodeURIComponent(search)
  } catch {
    throw refused('The address is not encoded in UTF-8')
  }
}
