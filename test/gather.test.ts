import { afterAll, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { openDatabase, statement, type Statement } from '../src/graph/database.ts'
import { forMany } from '../src/graph/for-many.ts'
import { gather } from '../src/graph/gather.ts'
import type { Parameters } from '../src/graph/parameters.ts'

/** That reads which come at once go together, and that each gets what it would have got by itself. */

const database = openDatabase(inject('shipped'))
afterAll(() => database.close())

const sent: string[] = []
const told: Readonly<Record<string, string>>[] = []
beforeEach(() => { sent.length = 0; told.length = 0 })
const together = () => gather(({ name, text }, parameters, within) => {
  sent.push(/^\/\* (.*?) \*\//.exec(text)?.[1] ?? name)
  told.push(within.metadata ?? {})
  return database.read({ name, text }, parameters, within)
})
const soon = () => ({ until: performance.now() + 10_000 })
const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number)

const answering = (name: string, body: string): Statement => {
  const one = statement(name, `CALL () { ${body} AS answer0 }\nRETURN [answer0] AS answers`)
  return { ...one, many: forMany(one) }
}
const double = answering('test: double', 'RETURN $number * 2')
const ask = (read: ReturnType<typeof together>, question: Statement, all: readonly Parameters[]) =>
  Promise.allSettled(all.map(async (parameters) => (await read<{ answers: unknown[] }>(question, parameters, soon()))[0]?.answers[0]))
const valuesOf = (settled: readonly PromiseSettledResult<unknown>[]) => settled.map((each) => (each.status === 'fulfilled' ? each.value : 'rejected'))

describe('forty at once', () => {
  test('take few statements, and each gets its own answer', async () => {
    // A statement that the database has never met takes it long to plan.
    await ask(together(), double, numbers(8).map((number) => ({ number })))
    sent.length = 0
    expect(valuesOf(await ask(together(), double, numbers(40).map((number) => ({ number }))))).toEqual(numbers(40).map((number) => number * 2))
    expect(sent).toEqual(numbers(3).map(() => 'test: double for many'))
  })

  test('with other values of a LIMIT do not go together', async () => {
    const first = answering('test: first', 'UNWIND range(1, $most) AS number WITH number LIMIT $limit RETURN collect(number)')
    const asked = numbers(40).map((number) => ({ most: 1 + (number % 7), limit: 1 + (number % 3) }))
    expect(valuesOf(await ask(together(), first, asked))).toEqual(asked.map(({ most, limit }) => numbers(Math.min(most, limit)).map((number) => number + 1)))
    expect(sent.length).toBeLessThan(40)
  })

  test('go one by one where one of them fails: that one alone is refused', async () => {
    const divided = answering('test: divided', 'RETURN 10 / $by')
    expect(valuesOf(await ask(together(), divided, numbers(40).map((number) => ({ by: number === 20 ? 0 : 1 })))))
      .toEqual(numbers(40).map((number) => (number === 20 ? 'rejected' : 10)))
    expect(sent).toContain('test: divided for many')
  })

  test('of which nobody waits for some any more are answered to the others', async () => {
    const left = new AbortController()
    const read = together()
    const all = numbers(40).map((number) => read<{ answers: unknown[] }>(double, { number }, { ...soon(), ...(number % 2 && { signal: left.signal }) }))
    left.abort()
    const settled = await Promise.allSettled(all)
    expect(settled.slice(2).map(({ status }) => status)).toEqual(numbers(40).slice(2).map((number) => (number % 2 ? 'rejected' : 'fulfilled')))
  })

  test('go by themselves once each takes the database long', async () => {
    const slow = answering('test: slow', 'UNWIND range(1, $size) AS number RETURN sum(number * 7 % 3)')
    const read = together()
    for (let time = 0; time < 6; time += 1) await ask(read, slow, numbers(6).map(() => ({ size: 300_000 })))
    sent.length = 0
    await ask(read, slow, numbers(6).map(() => ({ size: 300_000 })))
    expect(sent).toEqual(numbers(6).map(() => 'test: slow'))
  })

  test('do not wait for what takes long', async () => {
    const slow = answering('test: slow', 'UNWIND range(1, $size) AS number RETURN sum(number * 7 % 3)')
    const read = together()
    const long = ask(read, slow, [{ size: 100_000_000 }])
    await vi.waitUntil(() => sent.length > 0)
    const all = await ask(read, slow, numbers(6).map(() => ({ size: 10 })))
    expect(sent).toEqual(numbers(7).map(() => 'test: slow'))
    expect(new Set(valuesOf(all))).toEqual(new Set([10]))
    await long
  })

  test('are all told of in the query log', async () => {
    const read = together()
    await Promise.all(numbers(6).map((number) => read(double, { number }, { ...soon(), metadata: { request: `r${number}`, operation: 'Same' } })))
    expect(told).toEqual([{ request: 'r0 r1 r2 r3 r4 r5', operation: 'Same' }])
  })

  test('of a statement that has no text for many go by themselves', async () => {
    const { many: _many, ...plain } = double
    await ask(together(), plain, numbers(5).map((number) => ({ number })))
    expect(sent).toEqual(numbers(5).map(() => 'test: double'))
  })
})
