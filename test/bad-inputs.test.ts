import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { errorCodes, type ErrorCode } from '../src/errors.ts'
import { openDatabase } from '../src/graph/database.ts'
import type { Server } from '../src/server.ts'
import { badArguments, unknownIds } from './bad-inputs/arguments.ts'
import { bodies } from './bad-inputs/bodies.ts'
import { dates } from './bad-inputs/dates.ts'
import { documents } from './bad-inputs/documents.ts'
import { good, type Row } from './bad-inputs/row.ts'
import { transport } from './bad-inputs/transport.ts'
import { quietServer } from './support/server.ts'

/** Every bad input of the tables, under both types of answer, over HTTP, to the real server on a real database. */

const newer = 'application/graphql-response+json'
const older = 'application/json'
const database = openDatabase(inject('shipped'))
let server: Server
beforeAll(async () => { server = await quietServer(database) })
afterAll(async () => { await server.stop(); await database.close() })

interface Answer { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly text: string; readonly milliseconds: number }

const bytesOf = (body: unknown): Buffer => (Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)))

const send = ({ method = 'POST', path = '/graphql', headers = {}, body }: Omit<Row, 'id' | 'expected'>, accept: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url)
    const bytes = body === undefined ? null : bytesOf(body)
    const began = performance.now()
    const typed = { ...(bytes && { 'Content-Type': 'application/json', 'Content-Length': String(bytes.length) }), Accept: accept, ...headers }
    const sent = request({ hostname, port, path, method, agent: false, headers: Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== '')) }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(parts).toString('utf8'), milliseconds: performance.now() - began }))
    })
    // A server that has refused a large body already may close before all of it is written.
    sent.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE' && error.code !== 'ECONNRESET') reject(error) })
    sent.end(bytes)
  })

interface Parsed { readonly data?: unknown; readonly errors?: readonly { message: string; path?: unknown; extensions: { code: ErrorCode; requestId: string } }[] }
const parsed = ({ text }: Answer): Parsed => JSON.parse(text) as Parsed

const statusFor = (code: 'executed' | ErrorCode, accept: string): number => {
  if (code === 'executed') return 200
  const row = errorCodes[code]
  return row.class === 'document' && accept === older ? 200 : row.status
}

const seen = new Set<string>()

const check = (row: Row, answer: Answer, accept: string): void => {
  const { data, errors = [] } = parsed(answer)
  const codes = [...new Set(errors.map(({ extensions }) => extensions.code))]
  const came = codes.length === 0 ? 'executed' : codes.length === 1 ? codes[0]! : codes.join(' ')
  expect([row.expected].flat(), answer.text.slice(0, 300)).toContain(came)
  seen.add(came)
  expect([came, answer.status]).toEqual([came, statusFor(came as ErrorCode, accept)])
  expect(came === 'executed').toBe(data !== undefined)
  expect(errors.length).toBeLessThanOrEqual(6)
  expect(answer.headers['x-request-id']).toMatch(/^[A-Za-z0-9._-]{1,64}$/)
  expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'" })
  expect(answer.headers['content-type']).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/)
  for (const { message, extensions } of errors) expect([message.length <= 200, extensions.requestId]).toEqual([true, answer.headers['x-request-id']])
  expect(answer.text).not.toMatch(/Did you mean|node_modules|FST_|stacktrace|SyntaxError|Unexpected token/)
  if (came === 'METHOD_NOT_ALLOWED') expect(answer.headers['allow']).toMatch(/POST/)
}

describe.each(Object.entries({ bodies, transport, documents, arguments: badArguments, dates }))('%s:', (_table, rows) => {
  test('no id twice', () => expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length))

  test.each(rows.map((row) => [row.id, row] as const))('%s', async (_id, row) => {
    for (const accept of [newer, older]) {
      const answer = await send(row, accept)
      check(row, answer, accept)
      const longest = row.longest ?? (row.expected === 'executed' ? Infinity : 100)
      // Others use this computer too: of three times the best counts.
      let best = answer.milliseconds
      for (let tries = 1; best > longest && tries < 3; tries += 1) best = Math.min(best, (await send(row, accept)).milliseconds)
      expect(best).toBeLessThanOrEqual(longest)
    }
  })
})

test.each([{ accept: 'application/xml' }, { accept: 'text/html' }])('an answer in $accept alone is not to be had', async ({ accept }) => {
  const answer = await send({ body: { query: good } }, accept)
  expect([answer.status, parsed(answer).errors?.[0]?.extensions.code]).toEqual([406, 'NOT_ACCEPTABLE'])
})

test.each(unknownIds.map((row) => [row.id, row] as const))('known only while it is answered: %s', async (_id, row) => {
  for (const accept of [newer, older]) {
    const answer = await send(row, accept)
    const { data, errors } = parsed(answer)
    expect([answer.status, errors?.map(({ extensions }) => extensions.code)]).toEqual([200, ['BAD_USER_INPUT']])
    expect([typeof data, Array.isArray(errors?.[0]?.path)]).toEqual(['object', true])
  }
})

describe('on the bare connection', () => {
  const raw = (text: string, longest: number): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url)
      const socket = connect(Number(port), hostname, () => socket.write(text))
      let came = ''
      const timer = setTimeout(() => { socket.destroy(); reject(new Error(`still open after ${longest} ms`)) }, longest)
      socket.on('data', (part) => { came += part.toString('utf8') })
      socket.on('close', () => { clearTimeout(timer); resolve(came) })
      socket.on('error', () => undefined)
    })
  const start = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
  test.each([
    ['a length and chunks', `${start}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400, 'BAD_REQUEST', 2_000],
    ['two lengths', `${start}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`, 400, 'BAD_REQUEST', 2_000],
    ['no HTTP', 'hello\r\n\r\n', 400, 'BAD_REQUEST', 2_000],
    ['a longer length than the body, then silence', `${start}Content-Length: 500\r\n\r\n{`, 408, 'REQUEST_TIMEOUT', 12_500],
    ['headers without an end', start, 408, 'REQUEST_TIMEOUT', 7_500],
  ])('%s', async (_what, text, status, code, longest) => {
    const answer = await raw(text, longest)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toContain(`"code":"${code}"`)
  })
})

test('the tables lead to every code that a request alone can lead to', () => {
  // Each of these takes more than one row: how often, how slowly, a server set otherwise, what accepts no JSON.
  const elsewhere = ['RATE_LIMITED', 'REQUEST_TIMEOUT', 'PERSISTED_QUERY_ONLY', 'NOT_ACCEPTABLE']
  const wanted = (Object.keys(errorCodes) as ErrorCode[]).filter((code) => ['transport', 'document'].includes(errorCodes[code].class) && !elsewhere.includes(code))
  expect([...seen].filter((code) => code !== 'executed').sort()).toEqual(wanted.sort())
})

test('nothing of all this has stayed', async () => {
  expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  const answer = await send({ body: { query: good } }, newer)
  expect([answer.status, parsed(answer).errors]).toEqual([200, undefined])
})
