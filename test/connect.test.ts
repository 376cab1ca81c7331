import { createServer as createHttpServer } from 'node:http'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import neo4j from 'neo4j-driver'
import { readConfig } from '../src/config.ts'
import { connect } from '../src/connect.ts'
import { checkDatabase, DatabaseRefused } from '../src/graph/check-database.ts'
import type { DatabaseAddress } from '../src/graph/database.ts'
import { scratchAddress } from './support/scratch-database.ts'

const shipped = inject('shipped')
const scratch = scratchAddress()
const wrong = 'hunter2 hunter2'

/** What a person reads of a refusal: what failed, why, and what to do next. */
const refusal = async (attempt: Promise<unknown>): Promise<readonly string[]> => {
  const error = await attempt.then(() => new Error('nothing was refused'), (reason: unknown) => reason)
  if (!(error instanceof DatabaseRefused)) throw error
  expect(error.message).not.toContain(wrong)
  expect(error.message).not.toContain(shipped.password)
  const lines = error.message.split('\n')
  expect(lines).toHaveLength(3)
  for (const line of lines) expect(line).toMatch(/^\S.{10,}$/)
  return lines
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)) })

describe('a database that can be used', () => {
  test.each(['bolt', 'neo4j'])('is reached by %s://, and tells its version', async (scheme) => {
    expect(await checkDatabase({ ...shipped, uri: shipped.uri.replace(/^\w+/, scheme) })).toMatch(/^5\.(2[6-9]|[3-9]\d)|^\d{4}\./)
  })

  test('is brought up to date by connect, which tells so, and is left running by stop', async () => {
    const { uri, user, password, database } = scratch
    const reports: string[] = []
    const config = readConfig({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database })
    const connected = await connect(config, { report: (text) => { reports.push(text) } })
    expect(connected.version).toMatch(/^\d+\.\d+/)
    expect(await connected.database.read({ name: 'version', text: 'MATCH (schema:Schema) RETURN count(schema) AS count' }, {})).toEqual([{ count: 1 }])
    expect(reports).toEqual([expect.stringMatching(/^migrating: /)])
    await connected.stop()
    await expect(connected.database.read({ name: 'one', text: 'RETURN 1' }, {})).rejects.toThrow()
    expect(await checkDatabase(scratch)).toBe(connected.version)
  })
})

describe('a database that cannot be used is refused in three lines', () => {
  test('a wrong password', async () => {
    expect(await refusal(checkDatabase({ ...shipped, password: wrong }))).toEqual([
      'The database does not accept the user or the password.', expect.stringContaining(`Tried ${shipped.user} at ${shipped.uri}`), expect.stringContaining('NEO4J_PASSWORD'),
    ])
    expect(await checkDatabase(shipped)).toMatch(/^\d/)
  })

  test('a name that it does not have', async () => {
    for (const uri of [shipped.uri, shipped.uri.replace('bolt', 'neo4j')]) {
      expect(await refusal(checkDatabase({ ...shipped, uri, database: 'elsewhere' }))).toEqual([
        'There is no database elsewhere.', expect.stringContaining(shipped.uri.replace(/^\w+:\/\//, '')), expect.stringContaining('NEO4J_DATABASE'),
      ])
    }
  })

  test.each(['bolt', 'neo4j'])('a port where nothing listens, by %s://', async (scheme) => {
    const listener = createServer()
    const uri = `${scheme}://127.0.0.1:${await listen(listener)}`
    await new Promise((resolve) => { listener.close(resolve) })
    const began = performance.now()
    expect(await refusal(checkDatabase({ ...shipped, uri }))).toEqual(['The database cannot be reached.', expect.stringContaining(`Tried ${uri}: `), expect.stringContaining('NEO4J_URI')])
    expect(performance.now() - began).toBeLessThan(15_000)
  })

  test('a host that is not known', async () => {
    expect((await refusal(checkDatabase({ ...shipped, uri: 'bolt://nowhere.invalid:7687' })))[0]).toBe('The database cannot be reached.')
  })

  test('a port where something else answers', async () => {
    const web = createHttpServer((_request, response) => response.end('not a database'))
    const uri = `bolt://127.0.0.1:${await listen(web)}`
    expect((await refusal(checkDatabase({ ...shipped, uri })))[0]).toBe('The database cannot be reached.')
    web.closeAllConnections()
    web.close()
  })

  test('a port that takes the connection and says nothing, before anybody gives up waiting', { timeout: 20_000 }, async () => {
    const silent = createServer()
    silent.on('connection', (socket) => onTestFinished(() => { socket.destroy() }))
    onTestFinished(() => { silent.close() })
    const uri = `bolt://127.0.0.1:${await listen(silent)}`
    expect((await refusal(checkDatabase({ ...shipped, uri })))[0]).toBe('The database cannot be reached.')
  })

  test('by connect too, which migrates nothing then', async () => {
    const reports: string[] = []
    const config = readConfig({ NEO4J_URI: scratch.uri, NEO4J_PASSWORD: scratch.password, NEO4J_DATABASE: 'elsewhere' })
    expect((await refusal(connect(config, { report: (text) => { reports.push(text) } })))[0]).toBe('There is no database elsewhere.')
    expect(reports).toEqual([])
  })
})

describe('a password that was wrong too often', () => {
  const other: DatabaseAddress = { ...scratch, user: 'forgetful', password: 'a right password' }
  const administer = async (text: string, parameters = {}): Promise<void> => {
    const driver = neo4j.driver(scratch.uri, neo4j.auth.basic(scratch.user, scratch.password))
    await driver.executeQuery(text, parameters, { database: 'system' })
    await driver.close()
  }
  beforeAll(() => administer('CREATE OR REPLACE USER forgetful SET PASSWORD $password CHANGE NOT REQUIRED', { password: other.password }))
  afterAll(() => administer('DROP USER forgetful IF EXISTS'))

  test('is told from one that is wrong', async () => {
    expect(await checkDatabase(other)).toMatch(/^\d/)
    const said: string[] = []
    for (let tries = 0; tries < 5 && !said.at(-1)?.includes('for a while'); tries += 1) said.push((await refusal(checkDatabase({ ...other, password: wrong })))[0] ?? '')
    expect(said.at(0)).toBe('The database does not accept the user or the password.')
    expect(said.at(-1)).toBe('The database lets nobody in for a while.')
    expect((await refusal(checkDatabase(other)))[2]).toMatch(/^Wait ten seconds/)
    expect(await checkDatabase(scratch)).toMatch(/^\d/)
  })
})
