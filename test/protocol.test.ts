import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openDatabase } from '../src/graph/database.ts'
import { acceptedEncoding } from '../src/http/compress.ts'
import { acceptedType, statusOf } from '../src/http/status.ts'
import { defaultLimits } from '../src/limits/limits.ts'
import type { Server } from '../src/server.ts'
import { WhatThereIsDocument } from '../web/generated/documents.ts'
import { quietServer } from './support/server.ts'

/** Kept questions, compression, answers that a client has already, limits that are set. */

const database = openDatabase(inject('shipped'))
const folder = mkdtempSync(join(tmpdir(), 'jukwaa-kept-'))
const own = '{ dataset { licence } }'
writeFileSync(join(folder, 'licence.graphql'), own)
writeFileSync(join(folder, 'notes.txt'), '{ dataset { earliest } }')
const examples = join(import.meta.dirname, '../examples')
const [first = ''] = readdirSync(examples).filter((name) => name.endsWith('.graphql'))
const example = readFileSync(join(examples, first), 'utf8')
const servers: Server[] = []
const start = async (config: Parameters<typeof quietServer>[1] = {}): Promise<Server> => {
  const server = await quietServer(database, config)
  servers.push(server)
  return server
}
let plain: Server
let prefer: Server
let only: Server
beforeAll(async () => {
  plain = await start()
  prefer = await start({ trustedDocuments: 'prefer', trustedDocumentsDir: folder })
  only = await start({ trustedDocuments: 'only', trustedDocumentsDir: folder })
})
afterAll(async () => {
  for (const server of servers) await server.stop()
  await database.close()
  rmSync(folder, { recursive: true })
})

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const byHash = (text: string, rest: object = {}): object => ({ ...rest, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } })
const outcome = async (server: Server, body: object): Promise<string> => {
  const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  const { data, errors } = await answer.json() as { data?: unknown; errors?: { extensions: { code: string } }[] }
  expect(answer.status).toBe(200)
  return errors?.[0]?.extensions.code ?? (data ? 'executed' : 'nothing')
}

describe('a kept question', () => {
  const none = 'PERSISTED_QUERY_NOT_SUPPORTED'
  const refused = 'PERSISTED_QUERY_ONLY'
  test.each<[string, object, string, string, string]>([
    ['any text', { query: '{ dataset { latest } }' }, 'executed', 'executed', refused],
    ['the text of one that is kept', { query: own }, 'executed', 'executed', 'executed'],
    ['the hash of one in the folder', byHash(own), none, 'executed', 'executed'],
    ['the hash and the text', byHash(own, { query: own }), none, 'executed', 'executed'],
    ['the hash and another text', byHash(own, { query: '{ dataset { latest } }' }), none, none, refused],
    ['the hash of an example', byHash(example), none, 'executed', 'executed'],
    ['the hash of what the pages ask', byHash(String(WhatThereIsDocument), { variables: { examples: ['person/fred-matiangi'] } }), none, 'executed', 'executed'],
    ['the hash of a file that is no question', byHash('{ dataset { earliest } }'), none, none, refused],
    ['the hash of what was asked before', byHash('{ dataset { latest } }'), none, none, refused],
    ['a document id', { documentId: hashOf(own) }, none, 'executed', 'executed'],
    ['a document id with its kind', { documentId: `sha256:${hashOf(own)}` }, none, 'executed', 'executed'],
    ['a document id of every object', { documentId: 'toString' }, none, none, refused],
  ])('asked by %s', async (_what, body, whenOff, whenPreferred, whenOnly) => {
    expect([await outcome(plain, body), await outcome(prefer, body), await outcome(only, body)]).toEqual([whenOff, whenPreferred, whenOnly])
  })
  test('by GET', async () => {
    expect((await fetch(`${only.url}/graphql?documentId=${hashOf(own)}`)).status).toBe(200)
  })
})

describe('an answer that a client has already', () => {
  const path = `/graphql?query=${encodeURIComponent(own)}`
  test('is not sent again', async () => {
    const answer = await fetch(plain.url + path)
    const tag = answer.headers.get('etag') ?? ''
    expect([answer.status, answer.headers.get('cache-control'), tag]).toEqual([200, 'no-cache', expect.stringMatching(/^W\/"[\w-]{43}"$/)])
    const again = await fetch(plain.url + path, { headers: { 'If-None-Match': `"x", ${tag}` } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    expect((await fetch(plain.url + path, { headers: { 'If-None-Match': '"x"' } })).status).toBe(200)
  })
  test('is known by GET alone, and only where nothing is wrong with it', async () => {
    const post = await fetch(`${plain.url}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query: own }) })
    const wrong = await fetch(`${plain.url}/graphql?query=${encodeURIComponent('{ peple }')}`)
    for (const { headers } of [post, wrong]) expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store'])
  })
})

interface Raw { readonly headers: Readonly<Record<string, unknown>>; readonly bytes: Buffer }
const raw = (query: string, encoding: string | null, method = 'GET'): Promise<Raw> => new Promise((resolve, reject) => {
  request(`${plain.url}/graphql?query=${encodeURIComponent(query)}`, { method, headers: encoding === null ? {} : { 'Accept-Encoding': encoding } }, (answer) => {
    const parts: Buffer[] = []
    answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve({ headers: answer.headers, bytes: Buffer.concat(parts) }))
  }).on('error', reject).end()
})

describe('a long answer', () => {
  const long = '{ regions(first: 100) { nodes { id name } } }'
  test('is compressed as the client takes it, and says what it depends on', async () => {
    const whole = await raw(long, null)
    expect(whole.headers).toMatchObject({ vary: 'Origin, Accept, Accept-Encoding' })
    expect([whole.headers['content-encoding'], JSON.parse(whole.bytes.toString('utf8'))]).toEqual([undefined, expect.objectContaining({ data: expect.anything() })])
    for (const [encoding, name, inflate] of [['gzip', 'gzip', gunzipSync], ['gzip, deflate, br', 'br', brotliDecompressSync], ['*', 'br', brotliDecompressSync]] as const) {
      const { headers, bytes } = await raw(long, encoding)
      expect(headers).toMatchObject({ 'content-encoding': name, vary: 'Origin, Accept, Accept-Encoding', 'content-length': String(bytes.length) })
      expect(inflate(bytes).equals(whole.bytes)).toBe(true)
    }
    expect((await raw(long, 'gzip', 'HEAD')).bytes).toHaveLength(0)
  })
  test('depends on the origin too where some are listed', async () => {
    const listed = await start({ corsOrigins: ['https://example.org', 'https://example.com'] })
    const { headers } = await fetch(`${listed.url}/graphql?query=${encodeURIComponent(long)}`, { headers: { Origin: 'https://example.org' } })
    expect([headers.get('vary'), headers.get('access-control-allow-origin')]).toEqual(['Origin, Accept, Accept-Encoding', 'https://example.org'])
  })
  test('alone is: a short one is as long as it is', async () => {
    expect((await raw(own, 'gzip')).headers).not.toHaveProperty('content-encoding')
  })
  test.each([['gzip;q=0, br;q=0', null], ['gzip;q=0.5, br;q=0', 'gzip'], ['identity', null], ['', null], ['BR', 'br'], ['*;q=0', null]])('where %j is taken, by %s', (accept, encoding) =>
    expect(acceptedEncoding(accept)).toBe(encoding))
})

test('limits that are set hold', async () => {
  const narrow = await start({ limits: { ...defaultLimits, depth: 5, nodes: 1_000, body: 1_000, tokens: 200 } })
  expect(await outcome(narrow, { query: own })).toBe('executed')
  expect(await outcome(narrow, { query: '{ people { edges { node { names { citations { paragraph } } } } } }' })).toBe('QUERY_TOO_DEEP')
  expect(await outcome(narrow, { query: '{ people(first: 100) { nodes { names { text } } } }' })).toBe('QUERY_TOO_COMPLEX')
  expect(await outcome(narrow, { query: `{ ${'a '.repeat(201)} }` })).toBe('GRAPHQL_PARSE_FAILED')
  expect((await fetch(`${narrow.url}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query: own }).padEnd(1_001) })).status).toBe(413)
})

describe('the type of an answer', () => {
  const [newer, older] = ['application/graphql-response+json', 'application/json']
  test.each([
    [undefined, older], ['', older], ['*/*', older], ['application/*', older], [older, older], [newer, newer], [`${newer}, ${older};q=0.9`, newer], [`${newer};q=0.5, ${older}`, older],
    [`${older}, ${newer}`, newer], [`${newer}; charset=utf-8`, newer], ['application/xml', null], ['text/html', null], [`${older};q=0`, null], [`text/html, */*;q=0.1`, older], ['APPLICATION/JSON', older],
  ])('for %j is %s', (accept, type) => expect(acceptedType(accept)).toBe(type))

  test.each<[Parameters<typeof statusOf>, number]>([
    [[[], true, newer, 'audit'], 200], [[['BAD_USER_INPUT'], true, newer, 'draft-2026-08'], 294], [[['BAD_USER_INPUT'], true, newer, 'audit'], 200],
    [[['QUERY_TOO_COMPLEX'], false, newer, 'audit'], 400], [[['QUERY_TOO_COMPLEX'], false, older, 'draft-2026-08'], 200], [[['OVERLOADED'], false, older, 'audit'], 503],
    [[['INTERNAL_SERVER_ERROR'], false, older, 'audit'], 500], [[['PERSISTED_QUERY_NOT_SUPPORTED'], false, newer, 'draft-2026-08'], 200], [[['BAD_REQUEST'], false, older, 'audit'], 400],
  ] as [Parameters<typeof statusOf>, number][])('and the status for %j is %i', (given, status) => expect(statusOf(...given)).toBe(status))
})
