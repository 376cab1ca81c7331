import { request as httpRequest, Agent } from 'node:http'
import { connect as connectTo } from 'node:net'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { openDatabase, statement, type Database } from '../src/graph/database.ts'
import { watchDatabase, type WatchedDatabase } from '../src/graph/watch-database.ts'
import type { Server, ServerParts } from '../src/server.ts'
import { proxyTo, type Proxy } from './support/proxy.ts'
import { quietServer } from './support/server.ts'

const shipped = inject('shipped')
const deadline = 1_500
interface Answer { readonly status: number; readonly headers: Headers; readonly took: number; readonly json: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] } }

const post = async (server: Server, query: string, headers: Record<string, string> = {}, signal?: AbortSignal): Promise<Answer> => {
  const began = performance.now()
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }), ...(signal && { signal }),
  })
  return { status: response.status, headers: response.headers, json: (await response.json()) as Answer['json'], took: performance.now() - began }
}
const codes = ({ json: { errors = [] } }: Answer): string[] => [...new Set(errors.map(({ extensions }) => extensions.code))]
const people = '{ people { nodes { name } } }'
const started = async (database: Database, parts: Partial<ServerParts['config']> = {}, state?: ServerParts['state']): Promise<Server> => {
  const server = await quietServer(database, { deadline, drain: 0, ...parts }, state)
  onTestFinished(() => server.stop())
  return server
}

let proxy: Proxy
let database: WatchedDatabase
beforeAll(async () => {
  proxy = await proxyTo(Number(new URL(shipped.uri).port))
  database = watchDatabase(openDatabase({ ...shipped, uri: `bolt://127.0.0.1:${proxy.port}` }, { patience: 1_000 }))
})
afterAll(async () => { await database.close(); await proxy.close() })
const answers = () => vi.waitUntil(() => database.state() === 'answers', { timeout: 15_000, interval: 50 })

describe('a server whose database is away', () => {
  test('says so at once, with when to come again, and is ready again by itself', async () => {
    const server = await started(database, {}, () => database.state())
    await answers()
    expect((await post(server, people)).status).toBe(200)
    proxy.mode = 'swallow'
    const hit = await post(server, people)
    expect([codes(hit), hit.took < deadline + 250]).toEqual([[expect.stringMatching(/QUERY_TIMEOUT|DATABASE_UNAVAILABLE/)], true])
    await vi.waitUntil(async () => (await fetch(`${server.url}/readyz`)).status === 503, { timeout: 2_000 })
    await vi.waitUntil(() => database.state() === 'away', { timeout: 3_000 })
    const refused = await post(server, people)
    expect({ status: refused.status, codes: codes(refused), after: refused.headers.get('retry-after'), data: 'data' in refused.json }).toEqual({ status: 503, codes: ['DATABASE_UNAVAILABLE'], after: '2', data: false })
    expect((await fetch(`${server.url}/livez`)).status).toBe(200)
    proxy.mode = 'pass'
    await answers()
    expect((await post(server, people)).status).toBe(200)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  })

  test('answers what it can of a question and names the rest', async () => {
    const server = await started(database, {}, () => database.state())
    await answers()
    proxy.mode = 'swallow'
    const { json } = await post(server, '{ __typename people { nodes { name } } }')
    proxy.mode = 'pass'
    expect(json.data).toEqual({ __typename: 'Query', people: null })
    await answers()
  })
})

test('a statement is ended when its client goes away', async () => {
  const plain = openDatabase(shipped)
  onTestFinished(() => plain.close())
  const endless = 'UNWIND range(1, 100000000) AS i UNWIND range(1, 1000) AS j WITH i, j WHERE i < 0 RETURN count(*) AS count'
  const slow: Database = { ...plain, read: (question, parameters, within) => plain.read({ ...question, text: `/* ${question.name}, endless */ ${endless}` }, parameters, within) }
  const server = await started(slow, { deadline: 20_000 })
  const gone = new AbortController()
  const asked = post(server, people, {}, gone.signal).catch((error: Error) => error.name)
  const running = statement('running', "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS ', endless' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery")
  await vi.waitUntil(async () => (await plain.read(running, {})).length > 0, { timeout: 5_000 })
  gone.abort()
  expect(await asked).toBe('AbortError')
  await vi.waitUntil(async () => (await plain.read(running, {})).length === 0, { timeout: 2_000 })
})

/** A database that answers when it is let. */
const gated = () => {
  let open = () => undefined as void
  const opened = new Promise<void>((resolve) => { open = resolve })
  const database: Database = { read: async () => { await opened; return [] }, write: async () => { throw new Error('no') }, close: async () => undefined }
  return { database, open: () => open() }
}

describe('too many at once', () => {
  test('are told so: those that find no room, and those that wait too long', async () => {
    const { database: slow, open } = gated()
    const server = await started(slow, { rateLimit: false, deadline: 20_000 })
    const many = Array.from({ length: 320 }, () => post(server, people))
    const early = await Promise.race(many)
    expect([early.status, codes(early), early.headers.get('retry-after')]).toEqual([503, ['OVERLOADED'], '1'])
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    open()
    const all = await Promise.all(many)
    expect(all.filter(({ status }) => status === 503).length).toBe(220)
    expect(new Set(all.filter(({ status }) => status !== 503).map(({ status }) => status))).toEqual(new Set([200]))
  })
})

describe('one client that asks for too much', () => {
  const plain = () => { const own = openDatabase(shipped); onTestFinished(() => own.close()); return own }

  test('is told when to come again, whatever address it pretends to have; another is answered', async () => {
    const server = await started(plain(), { rateLimit: true })
    const statuses: number[] = []
    let refused: Answer | undefined
    for (let turn = 0; turn < 700 && !refused; turn += 1) {
      const answer = await post(server, '{ __typename }', { 'x-forwarded-for': `192.0.2.${turn % 250}` })
      statuses.push(answer.status)
      if (answer.status === 429) refused = answer
    }
    expect(statuses.length).toBe(601)
    expect(codes(refused!)).toEqual(['RATE_LIMITED'])
    expect(Number(refused!.headers.get('retry-after'))).toBeGreaterThan(0)
    expect([refused!.headers.get('ratelimit-limit'), refused!.headers.get('ratelimit-remaining')]).toEqual(['600', '0'])
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  })

  test('is told apart by the address that a trusted proxy gives', async () => {
    const server = await started(plain(), { rateLimit: true, trustProxy: ['127.0.0.1'] })
    for (let turn = 0; turn < 650; turn += 1) expect((await post(server, '{ __typename }', { 'x-forwarded-for': `192.0.2.${turn % 2}` })).status).toBe(200)
  })

  test('pays by what its questions may cost, and by what they ask of the schema', async () => {
    const server = await started(plain(), { rateLimit: true })
    const dear = '{ people(first: 50) { nodes { participations(first: 100) { nodes { id citations { paragraph } } } } } }'
    const costs: Answer[] = []
    while (costs.length < 30 && costs.at(-1)?.status !== 429) costs.push(await post(server, dear))
    expect(codes(costs.at(-1)!)).toEqual(['RATE_LIMITED'])
    expect(costs.length).toBeGreaterThan(5)
    const schema: Answer[] = []
    const other = await started(plain(), { rateLimit: true })
    while (schema.length < 30 && schema.at(-1)?.status !== 429) schema.push(await post(other, '{ __schema { types { name } } }'))
    expect(schema.length).toBe(21)
  })
})

describe('a server that stops', () => {
  test('fails no request of clients that close when they are told to', async () => {
    const own = openDatabase(shipped)
    onTestFinished(() => own.close())
    const server = await quietServer(own, { drain: 2_000, rateLimit: false })
    let stopped = false
    const client = async (): Promise<{ answered: number; failed: string[] }> => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      const failed: string[] = []
      let answered = 0
      let told = false
      while (!told && !stopped) {
        await new Promise<void>((resolve) => {
          const sent = httpRequest(`${server.url}/graphql?query=${encodeURIComponent('{ people { totalCount } }')}`, { agent }, (response) => {
            told = response.headers.connection === 'close'
            if (response.statusCode === 200) answered += 1
            else failed.push(String(response.statusCode))
            response.resume().once('end', resolve)
          })
          sent.once('error', (error) => { failed.push(error.message); resolve() })
          sent.end()
        })
      }
      agent.destroy()
      return { answered, failed }
    }
    const clients = Array.from({ length: 20 }, client)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const stopping = server.stop().then(() => { stopped = true })
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503)
    const all = await Promise.all(clients)
    await stopping
    expect(all.flatMap(({ failed }) => failed)).toEqual([])
    expect(all.every(({ answered }) => answered > 0)).toBe(true)
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow()
  })
})

test('senders that never finish are told so and cut off', { timeout: 30_000 }, async () => {
  const server = await started(gated().database)
  const { port } = new URL(server.url)
  const heard = (text: string): Promise<string> => new Promise((resolve) => {
    const socket = connectTo(Number(port), '127.0.0.1', () => socket.write(text))
    let all = ''
    socket.on('data', (piece) => { all += piece.toString() }).on('close', () => resolve(all)).on('error', () => resolve(all))
  })
  const [head, body] = await Promise.all([
    heard('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-'),
    heard('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query":'),
  ])
  for (const answer of [head, body]) expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*"REQUEST_TIMEOUT"/)
})

test('a reader that does not take its answers is let go, and keeps nobody waiting', async () => {
  const server = await quietServer(database, {}, undefined, { longestReading: 500 })
  onTestFinished(() => server.stop())
  const socket = connectTo(Number(new URL(server.url).port), '127.0.0.1').pause()
  onTestFinished(() => { socket.destroy() })
  const [query, times] = [encodeURIComponent(getIntrospectionQuery()), 40]
  const one = Buffer.byteLength(await (await fetch(`${server.url}/graphql?query=${query}`, { headers: { 'apollo-require-preflight': 'x', 'accept-encoding': 'identity' } })).text())
  socket.write(`GET /graphql?query=${query} HTTP/1.1\r\nHost: localhost\r\nApollo-Require-Preflight: x\r\n\r\n`.repeat(times))
  await new Promise((resolve) => { setTimeout(resolve, 3_000) })
  expect((await post(server, '{ __typename }')).status).toBe(200)
  let received = 0
  const ended = new Promise((resolve) => { socket.once('error', resolve); socket.once('close', resolve) })
  socket.on('data', (piece) => { received += piece.length })
  socket.resume()
  await ended
  expect(received).toBeLessThan(one * times)
})

test('the figures count what was asked, by names that hold nothing of the question', async () => {
  const own = openDatabase(shipped)
  onTestFinished(() => own.close())
  const server = await started(own)
  await post(server, people)
  await post(server, '{ nonsense }')
  const text = await (await fetch(`${server.url}/metrics`)).text()
  expect(text).toMatch(/^jukwaa_requests_total\{route="\/graphql",method="POST",status="200"\} 2$/m)
  expect(text).toMatch(/^jukwaa_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} 1$/m)
  expect(text).toMatch(/^jukwaa_statement_duration_seconds_count\{statement="page of Person by nameKey"\} 1$/m)
  expect(text).toMatch(/^jukwaa_database_answers 1$/m)
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m)
  expect(text).not.toContain('nonsense')
})
