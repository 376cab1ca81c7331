import { describe, expect, test } from 'vitest'
import { openDatabase, statement, type Connections } from '../src/graph/database.ts'
import { scratchAddress, scratchDatabase } from './support/scratch-database.ts'

/** That connections are handed on, and that none is ever lost: with two of them, three losses are a standstill. */
await scratchDatabase()
const one = statement('test: one', 'RETURN $number AS number')
const slow = statement('test: slow', 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH sum(a * b % 7) AS sum RETURN sum')
const wrong = statement('test: wrong', 'RETURN 1 / 0 AS none')

const withTwo = async (work: (database: Connections) => Promise<void>): Promise<void> => {
  const database = openDatabase(scratchAddress(), { connections: 2 })
  try {
    await work(database)
  } finally {
    await database.close()
  }
}
const ask = (database: Connections, count: number): Promise<number[]> =>
  Promise.all(Array.from({ length: count }, async (_, number) => (await database.read<{ number: number }>(one, { number }))[0]!.number))
const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number)

describe('two connections', () => {
  test('answer fifty who ask at once, each with what it asked', () =>
    withTwo(async (database) => {
      expect(await ask(database, 50)).toEqual(numbers(50))
    }))

  test('are free again after statements that nobody waits for any more', () =>
    withTwo(async (database) => {
      for (let times = 0; times < 3; times += 1) {
        const late = await Promise.allSettled(numbers(2).map(() => database.read(slow, {}, { until: performance.now() + 100 })))
        expect(late.map((each) => each.status === 'rejected' && (each.reason as { code?: string }).code)).toEqual(['QUERY_TIMEOUT', 'QUERY_TIMEOUT'])
      }
      expect(await ask(database, 10)).toEqual(numbers(10))
    }))

  test('are free again after statements that fail, in the database or before they are sent', () =>
    withTwo(async (database) => {
      for (let times = 0; times < 4; times += 1) {
        await expect(database.read(wrong, {})).rejects.toThrow(/by zero/)
        await expect(database.read(one, { number: Symbol('not for sending') })).rejects.toThrow()
      }
      expect(await ask(database, 10)).toEqual(numbers(10))
    }))

  test('that are given up for new ones leave nobody behind who waits for them', () =>
    withTwo(async (database) => {
      const busy = Promise.allSettled(numbers(2).map(() => database.read(slow, {}, { until: performance.now() + 500 })))
      const waiting = ask(database, 10)
      database.renew()
      expect(await waiting).toEqual(numbers(10))
      await busy
    }))
})
