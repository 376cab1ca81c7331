import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { dataFolder } from '../local-neo4j/data-folder.ts'
import { readHolder } from '../local-neo4j/holder.ts'
import { readConfig } from '../src/config.ts'
import { connect } from '../src/connect.ts'
import { JukwaaError } from '../src/errors.ts'
import { statement } from '../src/graph/database.ts'
import { watchDatabase } from '../src/graph/watch-database.ts'

/** A disk of its own that is small enough to be filled; null where this user may not make one. */
const smallDisk = ((): string | null => {
  const folder = mkdtempSync(join(tmpdir(), 'jukwaa-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=640m', 'tmpfs', folder], { stdio: 'pipe' })
    return folder
  } catch (error) {
    console.warn(`A full disk is not tried, since none can be mounted here: ${(error as Error).message.split('\n').at(-2) ?? ''}`)
    rmSync(folder, { recursive: true })
    return null
  }
})()
const ending = new AbortController()
const closing: (() => Promise<unknown>)[] = []
afterAll(async () => {
  ending.abort()
  for (const close of closing.reverse()) await close()
  if (!smallDisk) return
  execFileSync('umount', [smallDisk])
  rmSync(smallDisk, { recursive: true })
})

const rows = 500
const write = statement('write ballast', `UNWIND range(1, ${rows}) AS number CREATE (:Ballast {number: number, text: $text})`)
const count = statement('count ballast', 'MATCH (ballast:Ballast) RETURN count(ballast) AS count')

test.skipIf(smallDisk === null)('a full disk loses nothing that was told to be written, and the database is whole again when there is room', { timeout: 240_000, retry: 0 }, async () => {
  const dataDir = join(smallDisk!, 'data')
  const connected = await connect(readConfig({ ...process.env, NEO4J_URI: '', DATA_DIR: dataDir }), { report: () => undefined, lasting: { signal: ending.signal, warn: () => undefined } })
  closing.push(() => connected.stop())
  const database = watchDatabase(connected.database)
  closing.push(() => database.close())
  await database.answers()

  const ballast = join(smallDisk!, 'ballast')
  const file = await open(ballast, 'w')
  const block = Buffer.alloc(1_000_000)
  await expect((async () => { for (;;) await file.write(block) })()).rejects.toMatchObject({ code: 'ENOSPC' })
  await file.close()

  let written = 0
  const writing = async () => {
    for (let times = 0; times < 60; times += 1) {
      await database.write((run) => run(write, { text: `${times}`.padEnd(10_000, 'x') }))
      written += rows
    }
  }
  await expect(writing()).rejects.toThrow()
  const outcome = await database.read<{ count: number }>(count, {}).then(([row]) => row?.count, (error: unknown) => (error instanceof JukwaaError ? error.code : error))
  expect([written, 'DATABASE_UNAVAILABLE', 'QUERY_TIMEOUT', 'OVERLOADED']).toContain(outcome)

  rmSync(ballast)
  const { database: java } = (await readHolder(dataFolder(dataDir)))!
  process.kill(java.pid, 'SIGKILL')
  await vi.waitUntil(() => database.state() !== 'answers', { timeout: 10_000 })
  await database.answers()
  const [after] = await database.read<{ count: number }>(count, {})
  // What was under way when the disk was full may be there, whole, or not at all.
  expect([written, written + rows]).toContain(after?.count)
})
