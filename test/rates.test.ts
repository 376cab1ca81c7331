import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { JukwaaError } from '../src/errors.ts'
import { budget } from '../src/rates/budget.ts'
import { clientOf } from '../src/rates/client-of.ts'
import { turns } from '../src/turns.ts'

/** A clock that is set by hand, in milliseconds. */
const clockAt = (start: number) => { const time = { now: start }; return { time, clock: () => time.now } }

describe('a budget', () => {
  test('is spent, refuses what is too much without taking it, and is whole again when its time is over', () => {
    const { time, clock } = clockAt(5_000)
    const points = budget({ limit: 10, milliseconds: 60_000, clock })
    expect(points.take('a', 7)).toEqual({ allowed: true, limit: 10, left: 3, resetsIn: 60 })
    time.now += 20_500
    expect(points.take('a', 4)).toEqual({ allowed: false, limit: 10, left: 3, resetsIn: 40 })
    expect(points.take('a', 3)).toEqual({ allowed: true, limit: 10, left: 0, resetsIn: 40 })
    expect(points.look('a').allowed).toBe(false)
    expect(points.take('b', 1).allowed).toBe(true)
    time.now += 39_500
    expect(points.take('a', 10)).toEqual({ allowed: true, limit: 10, left: 0, resetsIn: 60 })
  })

  test('can be charged for what is done already, beyond what there is', () => {
    const points = budget({ limit: 20, milliseconds: 1_000, clock: () => 0 })
    points.charge('a', 50)
    expect(points.look('a')).toEqual({ allowed: false, limit: 20, left: 0, resetsIn: 1 })
  })

  test('never refuses who keeps to 95 % of it, over 10,000 requests', () => {
    const { time, clock } = clockAt(0)
    const points = budget({ limit: 600, milliseconds: 60_000, clock })
    const refused = Array.from({ length: 10_000 }, () => { time.now += 60_000 / (600 * 0.95); return points.take('a', 1).allowed }).filter((allowed) => !allowed)
    expect(refused).toEqual([])
  })

  test('never lets more through in its time than its limit', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 20 }))), (steps) => {
      const { time, clock } = clockAt(0)
      const points = budget({ limit: 50, milliseconds: 1_000, clock })
      const taken: [at: number, points: number][] = []
      for (const [pause, size] of steps) { time.now += pause; if (points.take('a', size).allowed) taken.push([time.now, size]) }
      // Two budgets may touch one stretch of time, never three.
      for (const [at] of taken) expect(taken.filter(([other]) => other >= at && other < at + 1_000).reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(100)
    }))
  })

  test('goes by a clock that nobody sets: one that is put on or back gives and takes nothing', () => {
    onTestFinished(() => { vi.useRealTimers() })
    vi.useFakeTimers({ toFake: ['Date'] })
    const points = budget({ limit: 1, milliseconds: 60_000 })
    expect(points.take('a', 1).allowed).toBe(true)
    for (const day of ['2099-01-01', '1999-01-01']) {
      vi.setSystemTime(day)
      expect(points.look('a').allowed).toBe(false)
    }
  })

  test('remembers so many clients and no more: the one that began earliest is forgotten', () => {
    const points = budget({ limit: 1, milliseconds: 1_000, clock: () => 0, mostClients: 3 })
    for (const client of ['a', 'b', 'c', 'd']) points.take(client, 1)
    expect(['a', 'd'].map((client) => points.look(client).allowed)).toEqual([true, false])
  })
})

describe('a client', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'], ['::ffff:192.0.2.7', '192.0.2.7'], ['::FFFF:192.0.2.7', '192.0.2.7'],
    ['2001:db8:0:1:2:3:4:5', '2001:db8:0:1::/64'], ['2001:0db8:0000:0001:ffff::1', '2001:db8:0:1::/64'], ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'], ['fe80::1%eth0', 'fe80:0:0:0::/64'], ['unknown', 'unknown'],
  ])('at %s is %s', (address, client) => expect(clientOf(address)).toBe(client))
})

describe('turns', () => {
  const gate = () => { let open = () => undefined as void; const opened = new Promise<void>((resolve) => { open = resolve }); return { open, opened } }
  const codeOf = (error: unknown) => (error instanceof JukwaaError ? error.code : error)

  test('let so many run, so many wait, in the order they came', async () => {
    const { open, opened } = gate()
    const order: number[] = []
    const two = turns({ mostRunning: 2, mostWaiting: 2 })
    const all = [0, 1, 2, 3].map((number) => two.take(async () => { await opened; order.push(number) }))
    expect([two.running, two.waiting]).toEqual([2, 2])
    await expect(two.take(async () => undefined).catch(codeOf)).resolves.toBe('OVERLOADED')
    open()
    await Promise.all(all)
    expect([order, two.running, two.waiting]).toEqual([[0, 1, 2, 3], 0, 0])
  })

  test('are given up when they do not come in time', async () => {
    const { open, opened } = gate()
    const one = turns({ mostRunning: 1, longestWait: 20 })
    const first = one.take(() => opened)
    await expect(one.take(async () => 'second').catch(codeOf)).resolves.toBe('OVERLOADED')
    open()
    await first
    expect([await one.take(async () => 'third'), one.running, one.waiting]).toEqual(['third', 0, 0])
  })

  test('go on after work that failed', async () => {
    const one = turns({ mostRunning: 1 })
    await expect(one.take(async () => { throw new Error('no') })).rejects.toThrow('no')
    expect(await one.take(async () => 'yes')).toBe('yes')
  })
})
