import { GraphQLError, parse, type GraphQLFormattedError } from 'graphql'
import { describe, expect, test } from 'vitest'
import { errorCodes, JukwaaError, shownError, type ErrorCode } from '../src/errors.ts'
import { codeOfStatus, errorBody } from '../src/http-errors.ts'
import { inDocumentOrder } from '../src/in-document-order.ts'

const codes = Object.keys(errorCodes) as ErrorCode[]
const secret = 'bolt://neo4j:hunter2@10.0.0.5:7687'

const shown = (error: GraphQLError): { answer: GraphQLFormattedError; masked: unknown[] } => {
  const masked: unknown[] = []
  return { answer: shownError(error, 'the-request', (cause) => masked.push(cause)), masked }
}

/** As graphql-js hands over what a resolver threw. */
const thrownInside = (originalError: Error): GraphQLError => new GraphQLError(originalError.message, { originalError, path: ['people', 0, 'name'] })
const made = (message: string, code: string = 'BAD_USER_INPUT'): GraphQLError => new GraphQLError(message, { extensions: { code } })

const internal = { message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'the-request' } }

describe('what is not known to be safe is masked', () => {
  test.each([
    ['an error that a resolver threw', thrownInside(new Error(secret))],
    ['an error that a resolver threw with a code of ours on it', thrownInside(Object.assign(new Error(secret), { extensions: { code: 'BAD_USER_INPUT' } }))],
    ['an error of a driver', thrownInside(Object.assign(new Error(secret), { code: 'Neo.DatabaseError.General' }))],
    ['a request error without a code', new GraphQLError(secret)],
    ['a request error of a code outside the list', made(secret, 'SOMETHING_ELSE')],
    ['a code that every object has', made(secret, 'constructor')],
    ['our own internal error', thrownInside(new JukwaaError('INTERNAL_SERVER_ERROR', secret))],
    ['a request error that calls itself internal', made(secret, 'INTERNAL_SERVER_ERROR')],
  ])('%s', (_what, error) => {
    const { answer, masked } = shown(error)
    expect(answer).toEqual({ ...internal, ...(error.path && { path: error.path }) })
    expect(JSON.stringify(answer)).not.toContain('hunter2')
    expect(masked).toEqual([error.originalError ?? error])
  })

  test('extensions of the error itself never pass', () => {
    const error = new GraphQLError('Wrong', { extensions: { code: 'BAD_USER_INPUT', stacktrace: [secret], detail: secret } })
    expect(shown(error).answer).toEqual({ message: 'Wrong', extensions: { code: 'BAD_USER_INPUT', requestId: 'the-request' } })
  })
})

describe('what is ours is shown', () => {
  test.each(codes.filter((code) => code !== 'INTERNAL_SERVER_ERROR'))('%s, with the message, the place and the request', (code) => {
    const { answer, masked } = shown(thrownInside(new JukwaaError(code, 'Wanted this, got that')))
    expect(answer).toEqual({ message: 'Wanted this, got that', path: ['people', 0, 'name'], extensions: { code, requestId: 'the-request' } })
    expect(masked).toEqual([])
  })

  test('however deep in the chain of GraphQL errors', () => {
    const error = thrownInside(thrownInside(new JukwaaError('INVALID_CURSOR', 'Damaged')))
    expect(shown(error).answer).toMatchObject({ message: 'Damaged', extensions: { code: 'INVALID_CURSOR' } })
  })

  test('but never the cause that it was made from', () => {
    const error = thrownInside(new JukwaaError('DATABASE_UNAVAILABLE', 'The database is away', new Error(secret)))
    expect(JSON.stringify(shown(error).answer)).not.toContain('hunter2')
  })

  test('with the locations of a request error', () => {
    const error = new GraphQLError('Wrong', { nodes: parse('{ people }').definitions[0]!, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
    expect(shown(error).answer.locations).toEqual([{ line: 1, column: 1 }])
  })
})

describe('a message', () => {
  const messageFor = (text: string): string => shown(made(text)).answer.message

  test('has at most 200 characters, and says so where it was cut', () => {
    expect(messageFor('x'.repeat(200))).toBe('x'.repeat(200))
    expect(messageFor('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`)
    expect(messageFor('x'.repeat(100_000))).toHaveLength(200)
  })

  test('is not cut within a character', () => {
    expect(messageFor(`${'x'.repeat(198)}${'😀'.repeat(10)}`)).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
  })

  test('has no suggestion of GraphQL', () => {
    expect(messageFor('Cannot query field "peple" on type "Query". Did you mean "people" or "person"?')).toBe('Cannot query field "peple" on type "Query".')
    expect(messageFor('Value "X" does not exist in "Kind" enum. Did you mean the enum value "WARD"?\nOr not')).not.toMatch(/Did you mean|WARD/)
  })

  test.each([
    ['line feeds', '\n'], ['carriage returns', '\r'], ['NUL', '\0'], ['escapes of terminals', '\u001b'], ['delete', '\u007f'],
    ['the second block of controls', '\u0085'], ['escapes of eight bits', '\u009b'],
  ])('has no %s', (_what, character) => {
    expect(messageFor(`before${character}after`)).not.toContain(character)
    expect(messageFor(`before${character}after`)).toMatch(/^before.*after$/)
  })
})

describe('the closed list', () => {
  test('says of every code what it means, and has a status for it', () => {
    for (const code of codes) {
      expect(code).toMatch(/^[A-Z][A-Z_]+$/)
      expect(errorCodes[code].meaning, code).toMatch(/^[A-Z].{10,}\.$/)
      expect([200, 400, 404, 405, 406, 408, 413, 415, 429, 431, 500, 503], code).toContain(errorCodes[code].status)
    }
    expect(new Set(codes.map((code) => errorCodes[code].meaning)).size).toBe(codes.length)
  })

  test('has the statuses that the HTTP layer makes', () => {
    for (const status of [400, 404, 405, 406, 413, 415, 500, 503]) expect(errorCodes[codeOfStatus(status)].status).toBe(status)
    expect(codeOfStatus(undefined)).toBe('INTERNAL_SERVER_ERROR')
    expect(codeOfStatus(418)).toBe('BAD_REQUEST')
    expect(codeOfStatus(599)).toBe('INTERNAL_SERVER_ERROR')
  })

  test('gives the body of an answer of one error', () => {
    expect(JSON.parse(errorBody('NOT_FOUND', 'the-request')))
      .toEqual({ errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND', requestId: 'the-request' } }] })
  })
})

describe('errors come in the order of the document', () => {
  const data = { second: null, list: [{ a: 1, b: null }, null, { a: null, b: 2 }], first: null }
  const paths = [['second'], ['list', 0, 'b'], ['list', 1], ['list', 2, 'a'], ['first']]

  test('in whatever order they happen', () => {
    const shuffled = [3, 1, 4, 0, 2].map((index) => ({ path: paths[index]! }))
    expect(inDocumentOrder(shuffled, data).map(({ path }) => path)).toEqual(paths)
  })
  test('and those without a place come first, those of places that are not in the answer as near the root as they are', () => {
    const errors = [{ name: 'a' }, { name: 'b', path: ['gone', 'c'] }, { name: 'c', path: ['gone', 'd'] }, { name: 'd', path: ['gone'] }]
    expect(inDocumentOrder(errors, null).map(({ name }) => name)).toEqual(['a', 'd', 'b', 'c'])
    expect(inDocumentOrder(errors, undefined)).toHaveLength(4)
  })
})
