import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { checkAnswer, type Checked } from '../bench/support/check-answer.ts'
import { fuzzRequests } from '../bench/support/fuzz-requests.ts'
import { knownOf } from '../bench/support/known-of.ts'
import { ask, send } from '../bench/support/send.ts'
import { serveOver, type Served } from '../bench/start.ts'
import { openDatabase } from '../src/graph/database.ts'
import type { Known } from './support/any-argument.ts'
import { engineTexts, injections, unusualTexts } from './support/nasty-values.ts'

/** A short run of `npm run fuzz`, and texts of every kind in the three places that read texts of their own form. */
const seed = 20_261_122
const database = openDatabase(inject('shipped'))
let served: Served
let known: Known
beforeAll(async () => {
  served = await serveOver(database)
  known = await knownOf(served.url)
})
afterAll(async () => {
  await served.stop()
  await database.close()
})

/** What the server says to a question, which must be as everything that it says is promised to be. */
const answerTo = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<Checked> => {
  const accept = 'application/json'
  const checked = checkAnswer(
    { text: query + JSON.stringify(variables), accept },
    await send(served.url, { method: 'POST', accept, query, variables }),
  )
  expect(checked.faults, JSON.stringify(variables)).toEqual([])
  return checked
}

const runs = (numRuns: number) => ({ seed, numRuns, endOnFailure: true }) as const
const part = fc.oneof(
  fc.constantFrom(...engineTexts, ...injections, ...unusualTexts),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/ aANDORTO'), maxLength: 40 }),
)
const longestText = 256

test(`requests of seed ${seed} are answered as promised`, { timeout: 90_000 }, async () => {
  const { answers, failures } = await fuzzRequests({ url: served.url, known, seed, first: 0, count: 300, milliseconds: 30_000 })
  expect(failures.map((failure) => ({ ...failure, behind: served.causes.get(failure.requestId) }))).toEqual([])
  expect(answers).toBeGreaterThan(20)
})

describe(`texts of seed ${seed}`, { timeout: 90_000 }, () => {
  test('are all looked for, unless they are too long', async () => {
    const query = 'query ($text: String!) { search(text: $text, first: 2) { nodes { id } } }'
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 3 }), async (parts) => {
        const text = parts.join(' ')
        const tooLong = [...text.normalize('NFC')].length > longestText
        expect((await answerTo(query, { text })).codes, JSON.stringify(text)).toEqual(tooLong ? ['BAD_USER_INPUT'] : [])
      }),
      runs(300),
    )
  })

  test('that are nearly cursors are refused, or lead to the same page', async () => {
    const query = 'query ($after: String) { regions(first: 3, after: $after) { edges { cursor node { id } } } }'
    const { edges } = (await ask(served.url, query))['regions'] as { edges: readonly { cursor: string }[] }
    const cursor = edges[1]?.cursor ?? ''
    const { data: page } = await answerTo(query, { after: cursor })
    const changed = fc
      .tuple(fc.nat(cursor.length - 1), fc.nat(3), fc.oneof(fc.string({ maxLength: 2 }), fc.constantFrom(...'AQgw-_=+/\n ')))
      .map(([at, length, text]) => cursor.slice(0, at) + text + cursor.slice(at + length))
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: changed }, { weight: 1, arbitrary: part }), async (after) => {
        const { codes, data } = await answerTo(query, { after })
        if (codes.length === 0) expect([after, data]).toEqual([cursor, page])
        else expect(codes).toEqual(['INVALID_CURSOR'])
      }),
      runs(500),
    )
  })

  test('that are nearly ids name that very node or none, or are refused', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { id } }'
    const changed = fc
      .tuple(
        fc.constantFrom(...known.ids),
        fc.nat(40),
        fc.nat(2),
        fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom(...'/.-_*%#')),
      )
      .map(([id, at, length, text]) => id.slice(0, at) + text + id.slice(at + length))
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: changed }, { weight: 1, arbitrary: part }), async (id) => {
        const { codes, data } = await answerTo(query, { id })
        if (codes.length === 0) expect([{ node: null }, { node: { id } }]).toContainEqual(data)
        else expect(codes).toEqual(['BAD_USER_INPUT'])
      }),
      runs(500),
    )
  })
})
