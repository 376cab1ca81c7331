import { errorCodes, type ErrorCode } from '../../src/errors.ts'
import { newerType } from '../../test/support/any-request.ts'
import type { Reply } from './send.ts'

interface Body {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly requestId?: string } }[]
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly actual: number; readonly limit: number } }
}

export interface Checked {
  /** What is wrong with the answer; empty if nothing is. */
  readonly faults: readonly string[]
  readonly codes: readonly string[]
  readonly data: Readonly<Record<string, unknown>> | null
  readonly cost: { readonly requested: number; readonly actual: number } | null
}

/** What an answer was to: its text, to know what it may quote, and the type that was accepted. */
export interface Question {
  readonly text: string
  readonly accept: string
}

/** Milliseconds in which a request is answered, the deadline and what ending it may take. */
export const longestAnswer = 5_250

/** What an answer without data and with this code has as its status. */
const statusOf = (code: string, type: string): number => {
  const row = Object.hasOwn(errorCodes, code) ? errorCodes[code as ErrorCode] : { class: 'unknown', status: 0 }
  return row.class === 'document' && row.status !== 200 ? (type.startsWith(newerType) ? 400 : 200) : row.status
}

/** What no client may read: traces, paths, addresses, statements, the driver's words. */
const secrets =
  /node_modules|\bat \S+ \(|\.[jt]s:\d+|bolt:\/\/|neo4j|Neo\.|password|\b(MATCH|UNWIND|RETURN|OPTIONAL|CALL) [({$a-z]|Did you mean|FST_|\bECONN(REFUSED|RESET)|127\.0\.0\.1|localhost/i

/** Holds an answer against what every answer is promised to be. */
export const checkAnswer = ({ text: asked, accept }: Question, reply: Reply): Checked => {
  const faults: string[] = []
  const expect = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault)
  }
  let body: Body
  try {
    body = JSON.parse(reply.text) as Body
  } catch {
    return { faults: [`no JSON: ${reply.text.slice(0, 200)}`], codes: [], data: null, cost: null }
  }
  const { data, errors = [], extensions: { cost = null } = {} } = body
  const codes = errors.map(({ extensions }) => extensions?.code ?? 'none')
  expect(/^application\/(graphql-response\+)?json; charset=utf-8$/.test(reply.type), `type ${reply.type}`)
  expect(accept !== newerType || data === undefined || reply.type.startsWith(newerType), `type ${reply.type} though ${accept} was accepted`)
  expect(/^[A-Za-z0-9._-]{1,64}$/.test(reply.requestId), `request id ${reply.requestId}`)
  expect(reply.milliseconds <= longestAnswer, `took ${Math.round(reply.milliseconds)} ms`)
  expect('data' in body || errors.length > 0, 'neither data nor errors')
  for (const { message, extensions } of errors) {
    expect(Object.hasOwn(errorCodes, extensions?.code ?? ''), `code ${extensions?.code}`)
    expect(extensions?.code !== 'INTERNAL_SERVER_ERROR', 'INTERNAL_SERVER_ERROR')
    expect(extensions?.requestId === reply.requestId, 'an error without the id of the request')
    expect([...message].length <= 200, `a message of ${message.length} characters`)
    const secret = secrets.exec(message)?.[0]
    expect(secret === undefined || asked.includes(secret), `a message that tells ${secret}: ${message}`)
  }
  const expected = 'data' in body ? [200] : codes.map((code) => statusOf(code, reply.type))
  expect(
    expected.includes(reply.status),
    `status ${reply.status} with ${'data' in body ? 'data and ' : ''}${codes.join(', ') || 'no error'}`,
  )
  if (cost) {
    const counted = itemsIn(data)
    expect(cost.requested >= cost.actual, `cost requested ${cost.requested} < actual ${cost.actual}`)
    expect(cost.requested >= counted, `cost requested ${cost.requested} < ${counted} items in the answer`)
  }
  return { faults: [...new Set(faults)], codes, data: (data as Checked['data']) ?? null, cost }
}

/** Items of all lists in an answer, but for lists of single values. */
const itemsIn = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? value.filter((item) => typeof item === 'object').length : 0
  return Object.values(value).reduce((sum: number, item) => sum + itemsIn(item), own)
}
