import { afterAll, afterEach, beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { JukwaaError } from '../src/errors.ts'
import { openDatabase, statement, type Within } from '../src/graph/database.ts'
import { watchDatabase, type WatchedDatabase } from '../src/graph/watch-database.ts'
import { proxyTo, type Proxy } from './support/proxy.ts'

const shipped = inject('shipped')
const patience = 1_000
const three = statement('three entities', 'MATCH (n:Entity) RETURN n.id AS id LIMIT 3')
const endless = statement('endless', 'UNWIND range(1, 100000000) AS i UNWIND range(1, 1000) AS j WITH i, j WHERE i < 0 RETURN count(*) AS count')

let proxy: Proxy
let database: WatchedDatabase
const states: string[] = []
beforeAll(async () => {
  proxy = await proxyTo(Number(new URL(shipped.uri).port))
  database = watchDatabase(openDatabase({ ...shipped, uri: `bolt://127.0.0.1:${proxy.port}` }, { patience }), (state) => states.push(state))
  await answers()
})
afterEach(async () => {
  Object.assign(proxy, { mode: 'pass', resetEvery: 0 })
  await answers()
})
afterAll(async () => { await database.close(); await proxy.close() })

const answers = () => database.answers()
const within = (milliseconds: number, more: Partial<Within> = {}): Within => ({ until: performance.now() + milliseconds, ...more })

/** The code of what a read came to, and how many milliseconds that took. */
const outcome = async (question = three, bounds = within(5_000)): Promise<{ code: string; took: number }> => {
  const began = performance.now()
  const code = await database.read(question, {}, bounds).then(() => 'answered', (error: unknown) => { if (error instanceof JukwaaError) return error.code; throw error })
  return { code, took: performance.now() - began }
}

describe('a database behind a bad network', () => {
  test('that swallows everything: what is under way ends at its deadline, what comes after is told at once', async () => {
    proxy.mode = 'swallow'
    const { code, took } = await outcome(three, within(800))
    expect([code, took < 800 + 250]).toEqual(['QUERY_TIMEOUT', true])
    await expect.poll(() => database.state(), { timeout: 4_000 }).toBe('away')
    const next = await outcome()
    expect([next.code, next.took < 20]).toEqual(['DATABASE_UNAVAILABLE', true])
    proxy.mode = 'pass'
    await answers()
    expect((await outcome()).code).toBe('answered')
    expect(states.slice(-3)).toEqual(['doubtful', 'away', 'answers'])
  })

  test('that does so to many at once does not keep their connections', async () => {
    proxy.mode = 'swallow'
    const many = await Promise.all(Array.from({ length: 30 }, () => outcome(three, within(700))))
    expect(many.filter(({ code }) => !['QUERY_TIMEOUT', 'OVERLOADED', 'DATABASE_UNAVAILABLE'].includes(code))).toEqual([])
    expect(Math.max(...many.map(({ took }) => took))).toBeLessThan(patience + 250)
    proxy.mode = 'pass'
    await answers()
    const after = await Promise.all(Array.from({ length: 30 }, () => outcome()))
    expect(after.filter(({ code }) => code !== 'answered')).toEqual([])
  })

  test('that resets every fortieth piece loses no read', async () => {
    proxy.resetEvery = 40
    const codes: string[] = []
    for (let turn = 0; turn < 20; turn += 1) codes.push(...(await Promise.all(Array.from({ length: 5 }, () => outcome()))).map(({ code }) => code))
    expect(codes.filter((code) => code !== 'answered')).toEqual([])
  })

  test('that closes every connection counts as away within two seconds', async () => {
    proxy.mode = 'refuse'
    proxy.reset()
    await expect.poll(() => database.state(), { timeout: 2_000, interval: 20 }).toBe('away')
    expect((await outcome()).code).toBe('DATABASE_UNAVAILABLE')
  })

  test('that is slow answers, or stops at the deadline', async () => {
    proxy.mode = 150
    expect((await outcome()).code).toBe('answered')
    expect((await outcome(three, within(100))).code).toBe('QUERY_TIMEOUT')
  })
})

describe('a database that is there', () => {
  test('ends an endless statement at the deadline', async () => {
    const { code, took } = await outcome(endless, within(600))
    expect([code, took < 600 + 250]).toEqual(['QUERY_TIMEOUT', true])
  })

  test('is told to end what nobody waits for any more', async () => {
    const gone = new AbortController()
    setTimeout(() => gone.abort(), 100)
    const { code, took } = await outcome(endless, within(20_000, { signal: gone.signal }))
    expect([code, took < 1_000]).toEqual(['QUERY_TIMEOUT', true])
    const running = statement('running', "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'endless' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery")
    await expect.poll(() => database.read(running, {}), { timeout: 2_000 }).toEqual([])
  })

  test('knows each statement by its name and the operation it belongs to', async () => {
    const seen = statement('seen', "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE currentQuery CONTAINS 'SHOW' RETURN metaData")
    expect(await database.read(seen, {}, within(5_000, { metadata: { operation: 'WhoAttended' } }))).toContainEqual({ metaData: { statement: 'seen', operation: 'WhoAttended' } })
  })

  test.each(['1999-01-01', '2099-01-01'])('ends a statement at its deadline also when the clock is set to %s meanwhile', async (day) => {
    onTestFinished(() => { vi.useRealTimers() })
    const began = outcome(endless, within(800))
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(day)
    const { code, took } = await began
    expect([code, took > 700, took < 800 + 250]).toEqual(['QUERY_TIMEOUT', true, true])
  })

  test('has no room for more statements than there are connections: those that wait too long are told', async () => {
    const small = openDatabase(shipped, { patience: 200, connections: 2 })
    onTestFinished(() => small.close())
    const two = [0, 1].map(() => small.read(endless, {}, within(1_500)).catch((error: JukwaaError) => error.code))
    await new Promise((resolve) => setTimeout(resolve, 300))
    await expect(small.read(three, {})).rejects.toMatchObject({ code: 'OVERLOADED' })
    expect(await Promise.all(two)).toEqual(['QUERY_TIMEOUT', 'QUERY_TIMEOUT'])
  })
})

test('a password that is refused is not tried again and again: the right one would be locked out too', async () => {
  const before = proxy.connections
  const refused = watchDatabase(openDatabase({ ...shipped, uri: `bolt://127.0.0.1:${proxy.port}`, password: 'hunter2 hunter2' }))
  onTestFinished(() => refused.close())
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  expect(refused.state()).toBe('away')
  await expect(refused.read(three, {})).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
  expect(proxy.connections - before).toBe(1)
})
