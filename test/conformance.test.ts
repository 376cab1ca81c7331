import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openDatabase } from '../src/graph/database.ts'
import type { Server } from '../src/server.ts'
import { quietServer } from './support/server.ts'

/** What the public audits of GraphQL over HTTP ask for, and the same errors under the draft's statuses. */

const database = openDatabase(inject('shipped'))
let server: Server
let draft: Server
beforeAll(async () => {
  server = await quietServer(database)
  draft = await quietServer(database, { statusProfile: 'draft-2026-08' })
})
afterAll(async () => {
  await server.stop()
  await draft.stop()
  await database.close()
})

describe('the audits', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql` })

  test('are 61', () => expect(audits).toHaveLength(61))

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn()
    expect({ status: result.status, reason: 'reason' in result ? result.reason : '' }).toEqual({ status: 'ok', reason: '' })
  })
})

describe('the draft of August 2026', () => {
  const newer = 'application/graphql-response+json'
  const [older, json] = ['application/json', { 'Content-Type': 'application/json' }]
  const good = '{ dataset { licence } }'
  test.each<[string, unknown, number, number]>([
    ['an answer', { query: good }, 200, 200],
    ['an answer in part', { query: '{ dataset { licence } paths(from: "person/nobody", to: "person/fred-matiangi") { truncated } }' }, 294, 200],
    ['a document that is not GraphQL', { query: '{' }, 422, 200],
    ['a field that is not there', { query: '{ peple }' }, 422, 200],
    ['an operation that is not there', { query: `query A ${good} query B ${good}`, operationName: 'C' }, 422, 200],
    ['no operation chosen', { query: `query A ${good} query B ${good}` }, 422, 200],
    ['a mutation', { query: 'mutation { a }' }, 422, 200],
    ['a variable that is missing', { query: 'query ($a: ID!) { node(id: $a) { id } }' }, 422, 200],
    ['an argument out of range', { query: '{ people(first: 101) { nodes { id } } }' }, 422, 200],
    ['a damaged cursor', { query: '{ people(after: "x") { nodes { id } } }' }, 422, 200],
    ['a question that asks for too much', { query: '{ people(first: 100) { nodes { facts(first: 100) { nodes { citations { paragraph } } } } } }' }, 422, 200],
    ['a document kept by nobody', { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }, 200, 200],
    ['no question', {}, 400, 400],
    ['variables that are none', { query: good, variables: 'x' }, 400, 400],
    ['a list', [{ query: good }], 400, 400],
    ['what is no JSON', '{', 400, 400],
  ])('%s', async (_what, body, status, statusUnderJson) => {
    for (const [accept, wanted] of [[newer, status], [older, statusUnderJson]] as const) {
      const answer = await fetch(`${draft.url}/graphql`, { method: 'POST', headers: { ...json, Accept: accept }, body: typeof body === 'string' ? body : JSON.stringify(body) })
      expect([accept, answer.status]).toEqual([accept, wanted])
    }
  })
})
