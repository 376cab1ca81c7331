import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { errorCodes, type ErrorCode } from '../src/errors.ts'
import { openDatabase, type Database } from '../src/graph/database.ts'
import { startServer, type Server, type ServerParts } from '../src/server.ts'

interface Answer { readonly status: number; readonly headers: Headers; readonly text: string; readonly json: Body }
interface Body { readonly data?: unknown; readonly errors?: readonly { message: string; extensions: { code: ErrorCode; requestId: string } }[] }

const folder = mkdtempSync(join(tmpdir(), 'jukwaa-pages-'))
const closing: (() => Promise<void>)[] = []
const lines: Readonly<Record<string, unknown>>[] = []
const log = pino({ level: 'debug' }, { write: (line: string) => { lines.push(JSON.parse(line) as (typeof lines)[number]) } })
const settings: ServerParts['config'] = { host: '127.0.0.1', port: 0, corsOrigins: [], documentsDir: null, rateLimit: false, drain: 0 }

const start = async (database: Database, config: Partial<ServerParts['config']> = {}, state?: ServerParts['state']): Promise<Server> => {
  const server = await startServer({ config: { ...settings, ...config }, database, ...(state && { state }), log, pages: folder })
  closing.push(() => server.stop())
  return server
}

const send = async (server: Server, path: string, init: RequestInit = {}): Promise<Answer> => {
  const { status, headers, ...response } = await fetch(server.url + path, init).then(async (answer) => ({ status: answer.status, headers: answer.headers, text: await answer.text() }))
  return { status, headers, ...response, json: /json/.test(headers.get('content-type') ?? '') && response.text ? JSON.parse(response.text) as Body : {} }
}

const json = { 'Content-Type': 'application/json' }
const newer = 'application/graphql-response+json'
const post = (server: Server, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  send(server, '/graphql', { method: 'POST', headers: { ...json, ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) })
const ask = (server: Server, query: string, variables?: Record<string, unknown>): Promise<Answer> => post(server, { query, variables })
const codesIn = ({ json: { errors = [] } }: Answer): string[] => errors.map(({ extensions }) => extensions.code)

/** An answer that holds nothing but errors of this code, in the form that all of them have. */
const expectRefusal = (answer: Answer, code: ErrorCode, status: number = errorCodes[code].status): void => {
  expect({ status: answer.status, codes: [...new Set(codesIn(answer))], text: answer.text }).toEqual({ status, codes: [code], text: answer.text })
  expect(answer.json).not.toHaveProperty('data')
  for (const { message, extensions } of answer.json.errors ?? []) expect([message.length <= 200, extensions.requestId]).toEqual([true, answer.headers.get('x-request-id')])
  expect(answer.text).not.toMatch(/Did you mean|node_modules|FST_|stacktrace/)
}

const licence = '{ dataset { licence } }'
const byGet = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`
const closedPort = (): Promise<number> => new Promise((resolve) => {
  const listener = createServer().listen(0, '127.0.0.1')
  listener.once('listening', () => { const { port } = listener.address() as AddressInfo; listener.close(() => resolve(port)) })
})
let server: Server
let away: Server
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Playground</title>')
  writeFileSync(join(folder, 'assets', 'main-12345678.js'), 'void 0')
  const database = openDatabase(inject('shipped'))
  const nowhere = openDatabase({ ...inject('shipped'), uri: `bolt://127.0.0.1:${await closedPort()}` })
  server = await start(database)
  away = await start(nowhere)
  closing.unshift(() => database.close(), () => nowhere.close())
})
beforeEach(() => { lines.length = 0 })
afterAll(async () => {
  for (const close of closing.reverse()) await close()
  rmSync(folder, { recursive: true })
})

describe('a question', () => {
  test.each([
    ['no Accept', undefined, 'application/json; charset=utf-8'], ['any', '*/*', 'application/json; charset=utf-8'],
    ['the older type', 'application/json', 'application/json; charset=utf-8'], ['the newer type', newer, `${newer}; charset=utf-8`],
  ])('is answered in the type that is accepted: %s', async (_what, accept, type) => {
    const headers: Record<string, string> = accept ? { Accept: accept } : {}
    for (const answer of [await post(server, { query: licence }, headers), await send(server, byGet(licence), { headers })]) {
      expect({ status: answer.status, type: answer.headers.get('content-type'), json: answer.json }).toEqual({ status: 200, type, json: { data: { dataset: { licence: expect.any(String) } }, extensions: { cost: { requested: 0, actual: 0, limit: 50_000 } } } })
    }
  })
  test('by HEAD is answered without a body, and a Cookie changes nothing', async () => {
    expect(await send(server, byGet(licence), { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
    expect((await send(server, byGet(licence), { headers: { Cookie: 'a=b' } })).status).toBe(200)
  })
  test('is answered with what the graph holds', async () => {
    const { json: answer } = await ask(server, 'query ($id: ID!) { node(id: $id) { __typename id } }', { id: 'person/fred-matiangi' })
    expect(answer).toMatchObject({ data: { node: { __typename: 'Person', id: 'person/fred-matiangi' } } })
  })
  test('in a body of exactly the largest size is answered', async () => {
    expect((await post(server, JSON.stringify({ query: licence }).padEnd(100_000))).status).toBe(200)
  })
})

describe('what is no GraphQL request is refused in JSON', () => {
  test.each([
    '', ' ', '{"query":', '{"query":"{a}",}', "{'query':'{a}'}", 'NaN', 'null', '42', '"{hello}"', '{}', '{"query":null}', '{"query":{}}', '{"query":""}', `{"query":"${licence}","variables":"x"}`, `{"query":"${licence}","variables":[1]}`,
    `{"query":"${licence}","operationName":1}`, `{"query":"${licence}","extensions":"x"}`, `{"query":"${licence}","variables":{"__proto__":{"x":1}}}`,
  ])('%j as a body', async (body) => expectRefusal(await post(server, body), 'BAD_REQUEST'))
  test.each(['[]', JSON.stringify([{ query: licence }])])('%s as a body', async (body) => expectRefusal(await post(server, body), 'BATCHING_DISABLED'))
  test.each(['text/plain', '', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql', 'application/jsonx',
    'application/json; charset=utf-7', 'application/json; charset=utf-16le', 'application/json;;;=',
  ])('%j as the type of a body', async (type) => {
    const answer = await send(server, '/graphql', { method: 'POST', headers: type ? { 'Content-Type': type } : {}, body: new Blob([JSON.stringify({ query: licence })]) })
    expectRefusal(answer, 'UNSUPPORTED_MEDIA_TYPE')
  })
  test.each(['application/xml', 'text/html'])('%s as the only type accepted', async (accept) =>
    expectRefusal(await post(server, { query: licence }, { Accept: accept }), 'NOT_ACCEPTABLE'))
  test('a body of one byte too many', async () => expectRefusal(await post(server, JSON.stringify({ query: licence }).padEnd(100_001)), 'PAYLOAD_TOO_LARGE'))
  test.each(['PUT', 'PATCH', 'DELETE'])('%s', async (method) => {
    const answer = await send(server, '/graphql', { method, headers: json, body: '{}' })
    expectRefusal(answer, 'METHOD_NOT_ALLOWED')
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
  })
  test('a mutation by GET', async () => {
    const answer = await send(server, byGet('mutation { a }'))
    expectRefusal(answer, 'METHOD_NOT_ALLOWED')
    expect(answer.headers.get('allow')).toBe('POST')
  })
  test.each(['/graphql', '/graphql?query=', `${byGet(licence)}&variables=%7Bbad`, '/graphql?query=a&query=b'])('GET %s', async (path) =>
    expectRefusal(await send(server, path), 'BAD_REQUEST'))
  test.each(['/nothing', '/graphql/', '//graphql', '/graphql%00', '/assets/nothing.js', '/assets/..%2findex.html'])('GET %s', async (path) =>
    expectRefusal(await send(server, path), 'NOT_FOUND'))
  test('an address that cannot be decoded', async () => expectRefusal(await send(server, '/%'), 'BAD_REQUEST'))
  test('OPTIONS says what there is', async () => expect((await send(server, '/graphql', { method: 'OPTIONS' })).status).toBe(204))
})

describe('a question that cannot be answered', () => {
  test.each<[ErrorCode, string, Record<string, unknown>?]>([
    ['GRAPHQL_PARSE_FAILED', '{'], ['GRAPHQL_PARSE_FAILED', '# nothing'], ['GRAPHQL_PARSE_FAILED', `{${'a,'.repeat(1_500)}}`],
    ['GRAPHQL_VALIDATION_FAILED', '{ peple { id } }'], ['GRAPHQL_VALIDATION_FAILED', '{ people(frst: 1) { nodes { id } } }'],
    ['GRAPHQL_VALIDATION_FAILED', '{ people(orderBy: NAM) { nodes { id } } }'], ['GRAPHQL_VALIDATION_FAILED', '{ node(id: "person/a") { ... on Peson { id } } }'],
    ['GRAPHQL_VALIDATION_FAILED', 'query ($a: Persn!) { node(id: $a) { id } }'], ['GRAPHQL_VALIDATION_FAILED', '{ people(first: "x") { nodes { id } } }'],
    ['GRAPHQL_VALIDATION_FAILED', `{ ${Array.from({ length: 50 }, (_, index) => `a${index}`).join(' ')} }`],
    ['OPERATION_RESOLUTION_FAILURE', `query A ${licence} query B ${licence}`],
    ['BAD_USER_INPUT', 'query ($a: Int!) { people(first: $a) { nodes { id } } }'], ['BAD_USER_INPUT', 'query ($a: Int!) { people(first: $a) { nodes { id } } }', { a: 'x' }],
    ['BAD_USER_INPUT', 'query ($a: [PersonOrder!]) { people(orderBy: $a) { nodes { id } } }', { a: ['NAM'] }],
  ])('%s (row %#), to the newer type without data', async (code, query, variables) => {
    const answer = await post(server, { query, variables }, { Accept: newer })
    expectRefusal(answer, code)
    expect(answer.json.errors?.length).toBeLessThanOrEqual(6)
    expect(codesIn(await ask(server, query, variables))).toEqual(codesIn(answer))
  })
  test.each<[ErrorCode, string]>([
    ...['', '*', '../1', 'person/../x', 'person/', '1 OR 1=1', `person/${'x'.repeat(128)}`, 'person/ａ'].map((id): [ErrorCode, string] => ['BAD_USER_INPUT', `{ node(id: ${JSON.stringify(id)}) { id } }`]),
    ['BAD_USER_INPUT', '{ people(first: 101) { nodes { id } } }'], ['BAD_USER_INPUT', '{ people(first: 1, last: 1) { nodes { id } } }'],
    ['BAD_USER_INPUT', '{ region { id } }'], ['INVALID_CURSOR', '{ people(after: "x") { nodes { id } } }'],
  ])('%s: %s', async (code, query) => {
    const answer = await ask(server, query)
    expectRefusal(answer, code, 200)
  })
  test.each(['mutation { a }', 'subscription { a }'])('%s is no fault of ours', async (query) => {
    expect(codesIn(await ask(server, query))).not.toContain('INTERNAL_SERVER_ERROR')
    expect(lines.filter(({ msg }) => msg === 'error behind an answer')).toEqual([])
  })
})

describe('the request id', () => {
  test.each(['abc', 'A-z_0.9', 'x'.repeat(64)])('%s is kept', async (id) => expect((await post(server, { query: licence }, { 'X-Request-Id': id })).headers.get('x-request-id')).toBe(id))
  test.each(['', 'a b', '<script>', 'x'.repeat(65), 'a,b', '"'])('%j is replaced', async (id) => {
    const answers = [await send(server, '/nothing', { headers: { 'X-Request-Id': id } }), await send(server, '/nothing', { headers: { 'X-Request-Id': id } })]
    for (const { headers } of answers) expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
    expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(2)
  })
})

const secret = 'bolt://neo4j:hunter2@10.0.0.5:7687'
const faulty: Database = { read: async () => { throw new Error(secret) }, write: async () => { throw new Error(secret) }, close: async () => undefined }

describe('a fault', () => {
  test('of ours is masked, and is found in the log by the id of the request', async () => {
    const answer = await ask(await start(faulty), licence)
    expect(answer.json).toMatchObject({ data: { dataset: { licence: null } }, errors: [{ message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] })
    expect(answer.text + JSON.stringify([...answer.headers])).not.toMatch(/hunter2|bolt:|10\.0\.0\.5/)
    expect(lines.find(({ msg }) => msg === 'error behind an answer')).toMatchObject({ requestId: answer.headers.get('x-request-id'), err: { message: secret } })
    expect(lines.find(({ msg }) => msg === 'request')).toMatchObject({ codes: ['INTERNAL_SERVER_ERROR'] })
  })
  test('of the way to the database says that it is away, soon and without an address', { timeout: 5_000 }, async () => {
    const answer = await ask(away, licence)
    expect([answer.status, codesIn(answer)]).toEqual([200, ['DATABASE_UNAVAILABLE']])
    expect(answer.text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|bolt/)
    expect((await send(away, '/livez')).status).toBe(200)
  })
})

describe('health', () => {
  test('of a server with its database', async () => {
    expect(await send(server, '/livez')).toMatchObject({ status: 200, json: { alive: true } })
    expect(await send(server, '/readyz')).toMatchObject({ status: 200, json: { ready: true, database: 'answers', stopping: false } })
  })
  test('of a server whose database is away', async () => {
    expect(await send(away, '/livez')).toMatchObject({ status: 200, json: { alive: true } })
    const told = await start(faulty, {}, () => 'away')
    expect(await send(told, '/readyz')).toMatchObject({ status: 503, json: { ready: false, database: 'away' } })
  })
})

describe('headers', () => {
  const paths = ['/', '/assets/main-12345678.js', byGet(licence), byGet('{'), '/graphql', '/livez', '/readyz', '/nothing', '/assets/nothing.js', '/%', byGet('x'.repeat(20_000))]
  test.each(paths.map((path) => ({ path, short: path.slice(0, 50) })))('that keep a browser safe are on GET $short', async ({ path }) => {
    const { headers } = await send(server, path, { headers: { Origin: 'https://example.org' } })
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-request-id': expect.stringMatching(/^[0-9a-f]{32}$/),
      'content-security-policy': path === '/' ? expect.stringMatching(/^default-src 'self';.*frame-ancestors 'none'/) : "default-src 'none'",
      'cache-control': path === '/' ? 'no-cache' : path === paths[1] ? expect.stringContaining('immutable') : path === paths[2] ? 'no-cache' : 'no-store',
    })
    for (const name of ['server', 'x-powered-by', 'strict-transport-security', 'access-control-allow-origin', 'access-control-allow-credentials']) expect(headers.has(name), name).toBe(false)
  })
  test('let listed origins in, and no others', async () => {
    const listed = await start(faulty, { corsOrigins: ['https://example.org', 'http://localhost:3000'] })
    const preflight = { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' }
    const allowed = async (at: Server, origin: string) => {
      const answers = [await send(at, '/livez', { headers: { Origin: origin } }), await send(at, '/graphql', { method: 'OPTIONS', headers: { Origin: origin, ...preflight } })]
      for (const { headers } of answers) expect(headers.has('access-control-allow-credentials')).toBe(false)
      return answers.map(({ status, headers }) => [status, headers.get('access-control-allow-origin')])
    }
    expect(await allowed(listed, 'https://example.org')).toEqual([[200, 'https://example.org'], [204, 'https://example.org']])
    for (const origin of ['https://example.com', 'https://example.org.evil.net', 'null']) expect((await allowed(listed, origin)).map(([, value]) => value)).toEqual([null, null])
    expect((await send(listed, '/livez', { headers: { Origin: 'https://example.org' } })).headers.get('vary')).toContain('Origin')
    expect((await allowed(server, 'https://example.org')).map(([, value]) => value)).toEqual([null, null])
    expect((await allowed(await start(faulty, { corsOrigins: ['*'] }), 'https://example.com')).map(([, value]) => value)).toEqual(['*', '*'])
  })
})

test('the log has one line for a request, and not what was asked', async () => {
  const answer = await post(server, { query: 'query Whom($id: ID!) { node(id: $id) { id } dataset { licence } }', variables: { id: 'person/fred-matiangi' } }, { Authorization: 'Bearer hunter2' })
  await expect.poll(() => lines.length).toBe(1)
  expect(lines[0]).toMatchObject({
    level: 30, msg: 'request', requestId: answer.headers.get('x-request-id'), method: 'POST', route: '/graphql', status: 200, operation: 'Whom', statements: 2, codes: [], milliseconds: expect.any(Number),
  })
  expect(JSON.stringify(lines)).not.toMatch(/matiangi|licence|hunter2/)
  const refused = await ask(server, 'query Whom { nothingOfThisName }')
  await expect.poll(() => lines.length).toBe(2)
  expect(lines[1]).toMatchObject({ status: 200, operation: null, statements: 0, codes: codesIn(refused) })
  expect(JSON.stringify(lines)).not.toContain('nothingOfThisName')
})

test('stop answers what is in flight, and then the port refuses', async () => {
  let release = (): void => undefined
  const gate = new Promise<void>((resolve) => { release = resolve })
  let asked = false
  const slow = await start({ ...faulty, read: async <Row>() => { asked = true; await gate; return [{ licences: [['MIT', 1]] }] as Row[] } })
  const inFlight = ask(slow, licence)
  await expect.poll(() => asked).toBe(true)
  const stopping = slow.stop()
  const soon = new Promise((resolve) => { setTimeout(() => resolve('still in flight'), 150) })
  expect(await Promise.race([stopping, soon])).toBe('still in flight')
  release()
  expect((await inFlight).json).toMatchObject({ data: { dataset: { licence: 'MIT (1)' } } })
  await stopping
  await expect(fetch(`${slow.url}/livez`)).rejects.toThrow()
})
