import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { dataFolder } from '../local-neo4j/data-folder.ts'
import { readHolder } from '../local-neo4j/holder.ts'
import { readConfig } from '../src/config.ts'
import { connect, type Connected } from '../src/connect.ts'
import { JukwaaError } from '../src/errors.ts'
import { statement } from '../src/graph/database.ts'
import { watchDatabase, type WatchedDatabase } from '../src/graph/watch-database.ts'

/** The program's own database, on a folder of its own: what is done to its process here would harm the other tests. */
let dataDir: string
let connected: Connected
let database: WatchedDatabase
const warnings: string[] = []
const ending = new AbortController()
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'jukwaa-test-'))
  connected = await connect(readConfig({ ...process.env, NEO4J_URI: '', DATA_DIR: dataDir }), {
    report: () => undefined, lasting: { signal: ending.signal, warn: (text) => warnings.push(text) },
  })
  database = watchDatabase(connected.database)
  await isIn('answers')
})
afterAll(async () => {
  ending.abort()
  await database?.close()
  await connected?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const isIn = (state: ReturnType<WatchedDatabase['state']>, timeout = 60_000) => vi.waitUntil(() => database.state() === state, { timeout, interval: 20 })
const javaPid = async (): Promise<number> => (await readHolder(dataFolder(dataDir)))!.database.pid
const version = statement('version', 'MATCH (schema:Schema) RETURN count(schema) AS count')
const outcome = async (milliseconds = 5_000): Promise<{ code: string; took: number }> => {
  const began = performance.now()
  const code = await database.read(version, {}, { until: began + milliseconds }).then((rows) => JSON.stringify(rows), (error: unknown) => { if (error instanceof JukwaaError) return error.code; throw error })
  return { code, took: performance.now() - began }
}
const good = '[{"count":1}]'

test('a frozen database hangs nobody, and is used again when it thaws', async () => {
  const pid = await javaPid()
  process.kill(pid, 'SIGSTOP')
  try {
    const many = await Promise.all(Array.from({ length: 12 }, () => outcome(1_500)))
    expect(many.filter(({ code, took }) => !/QUERY_TIMEOUT|OVERLOADED|DATABASE_UNAVAILABLE/.test(code) || took > 1_750)).toEqual([])
    await isIn('away', 3_000)
    const { code, took } = await outcome()
    expect([code, took < 20]).toEqual(['DATABASE_UNAVAILABLE', true])
  } finally {
    process.kill(pid, 'SIGCONT')
  }
  await isIn('answers', 8_000)
  expect((await outcome()).code).toBe(good)
})

test('a database that is killed is started again, on the same data, and answers without a hand', async () => {
  const before = await javaPid()
  const running = Array.from({ length: 8 }, () => outcome())
  process.kill(before, 'SIGKILL')
  const codes = (await Promise.all(running)).map(({ code }) => code)
  expect(codes.filter((code) => code !== good && code !== 'DATABASE_UNAVAILABLE')).toEqual([])
  await isIn('away', 3_000)
  expect((await outcome()).code).toBe('DATABASE_UNAVAILABLE')
  await isIn('answers')
  expect((await outcome()).code).toBe(good)
  expect(await javaPid()).not.toBe(before)
  expect(warnings).toEqual(['The database ended by itself; it is started again in 1 s.'])
})

test('a database that is stopped by its program stays so', async () => {
  const pid = await javaPid()
  await database.close()
  await connected.stop()
  expect(() => process.kill(pid, 0)).toThrow()
  expect(warnings).toHaveLength(1)
})
