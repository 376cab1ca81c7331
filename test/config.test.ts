import { execFileSync, spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LocalNeo4jError } from '../local-neo4j/local-neo4j-error.ts'
import { ConfigError, readConfig, settings } from '../src/config.ts'
import { explain as explained, explainUnexpected, type Explained } from '../src/explain.ts'
import { defaultLimits, settableLimits } from '../src/limits/limits.ts'
import { DatabaseRefused } from '../src/graph/check-database.ts'

type Name = keyof typeof settings
type Environment = Readonly<Partial<Record<Name, string>>>

const names = Object.keys(settings) as Name[]
const root = join(import.meta.dirname, '..')

/** What is read, but for the environment itself, which is handed on as it is. */
const read = (given: Environment) => {
  const { environment, ...config } = readConfig(given)
  expect(environment).toBe(given)
  return config
}

const refusal = (environment: Environment): string => {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error('the settings were not refused')
}

describe('readConfig', () => {
  test('needs nothing to be set', () => {
    expect(read({})).toEqual({
      port: 4000, host: '127.0.0.1', dataDir: resolve('.data'), neo4j: null, heapMegabytes: 512, documentsDir: null, corsOrigins: [], logLevel: 'info',
      limits: defaultLimits, statusProfile: 'audit', trustedDocuments: 'off', trustedDocumentsDir: null, oneStatement: 'on',
      deadline: 5_000, drain: 2_000, rateLimit: true, trustProxy: [],
    })
  })

  test('has a default for every setting that the setting itself allows', () => {
    for (const name of names) expect(settings[name].allows(settings[name].otherwise), name).toBe(true)
  })

  test('takes what is set', () => {
    expect(read({
      PORT: '0', HOST: '::1', DATA_DIR: 'somewhere', NEO4J_URI: 'neo4j+s://db.example.org:7687', NEO4J_USER: 'reader', NEO4J_PASSWORD: 'a secret',
      NEO4J_DATABASE: 'office', NEO4J_HEAP_MB: '1024', DOCUMENTS_DIR: 'texts', CORS_ORIGINS: 'https://example.org, http://localhost:3000,', LOG_LEVEL: 'silent',
      HTTP_STATUS_PROFILE: 'draft-2026-08', TRUSTED_DOCUMENTS: 'only', TRUSTED_DOCUMENTS_DIR: 'questions', ONE_STATEMENT: 'registered', MAX_DEPTH: '12', MAX_NODES: '2000',
      DEADLINE_MS: '900', DRAIN_MS: '0', RATE_LIMIT: 'off', TRUST_PROXY: '10.0.0.1, fd00::/8',
    })).toEqual({
      port: 0, host: '::1', dataDir: resolve('somewhere'), heapMegabytes: 1024, documentsDir: resolve('texts'), logLevel: 'silent',
      neo4j: { uri: 'neo4j+s://db.example.org:7687', user: 'reader', password: 'a secret', database: 'office' },
      corsOrigins: ['https://example.org', 'http://localhost:3000'],
      limits: { ...defaultLimits, depth: 12, nodes: 2_000 }, statusProfile: 'draft-2026-08', trustedDocuments: 'only', trustedDocumentsDir: resolve('questions'), oneStatement: 'registered',
      deadline: 900, drain: 0, rateLimit: false, trustProxy: ['10.0.0.1', 'fd00::/8'],
    })
  })

  test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('takes %s:// addresses', (scheme) => {
    expect(readConfig({ NEO4J_URI: `${scheme}://db:7687`, NEO4J_PASSWORD: 'x' }).neo4j?.uri).toBe(`${scheme}://db:7687`)
  })

  test('a user, a password or a database without an address changes nothing', () => {
    expect(read({ NEO4J_USER: 'other', NEO4J_PASSWORD: 'x', NEO4J_DATABASE: 'other' })).toEqual(read({}))
  })
})

const bad: readonly (readonly [Name, string])[] = [
  ['PORT', '65536'], ['PORT', '-1'], ['PORT', '80.5'], ['PORT', ''], ['PORT', '0x50'], ['PORT', ' 80'], ['PORT', 'http'],
  ['HOST', ''], ['HOST', 'a host'], ['HOST', 'http://host/'],
  ['DATA_DIR', ''], ['DATA_DIR', 'x'.repeat(4097)],
  ['NEO4J_URI', 'localhost:7687'], ['NEO4J_URI', 'http://localhost:7474'], ['NEO4J_URI', 'bolt://'], ['NEO4J_URI', 'bolt://host/path'],
  ['NEO4J_USER', ''], ['NEO4J_DATABASE', ''], ['NEO4J_DATABASE', 'my db'], ['NEO4J_DATABASE', 'a'.repeat(64)],
  ['NEO4J_HEAP_MB', '255'], ['NEO4J_HEAP_MB', '65537'], ['NEO4J_HEAP_MB', '1g'],
  ['DOCUMENTS_DIR', 'x'.repeat(4097)],
  ['CORS_ORIGINS', 'example.org'], ['CORS_ORIGINS', 'https://example.org/'], ['CORS_ORIGINS', 'null'], ['CORS_ORIGINS', 'https://*.example.org'],
  ['LOG_LEVEL', 'verbose'], ['LOG_LEVEL', 'INFO'], ['LOG_LEVEL', ''],
  ['HTTP_STATUS_PROFILE', 'draft'], ['TRUSTED_DOCUMENTS', 'on'], ['TRUSTED_DOCUMENTS_DIR', 'x'.repeat(4097)], ['ONE_STATEMENT', 'sometimes'],
  ['DEADLINE_MS', '99'], ['DEADLINE_MS', '5s'], ['DRAIN_MS', '60001'], ['RATE_LIMIT', 'no'], ['TRUST_PROXY', 'localhost'], ['TRUST_PROXY', '10.0.0.0/33'], ['TRUST_PROXY', '::1/129'],
  ...Object.values(settableLimits).flatMap(({ variable, least, most }) => [String(least - 1), String(most + 1), '', '1e4', '-5'].map((value) => [variable, value] as const)),
]

describe('a setting that cannot be used', () => {
  test.each(bad.map(([name, value]) => ({ name, value, short: JSON.stringify(value.slice(0, 30)) })))('$name=$short is named, with what was wanted and what came', ({ name, value }) => {
    const message = refusal({ [name]: value, NEO4J_PASSWORD: 'the password' })
    expect(message.split('\n')).toEqual([`${name} wants ${settings[name].wanted}; got ${JSON.stringify(value)}`])
  })

  test('every setting that can be wrong was tried', () => {
    expect(new Set([...bad.map(([name]) => name), 'NEO4J_PASSWORD'])).toEqual(new Set(names))
  })

  test('all of them are named at once', () => {
    const lines = refusal({ PORT: 'x', LOG_LEVEL: 'y', NEO4J_URI: 'bolt://db' }).split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['PORT', 'LOG_LEVEL', 'NEO4J_PASSWORD'])
  })

  test('an address wants a password', () => {
    expect(refusal({ NEO4J_URI: 'bolt://db:7687' })).toMatch(/^NEO4J_PASSWORD wants .*; got nothing$/)
    expect(refusal({ NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: '' })).toMatch(/^NEO4J_PASSWORD /)
  })

  test('a password is never shown, not even a wrong one, nor beside another wrong setting', () => {
    const secret = 'hunter2'.repeat(600)
    const message = refusal({ NEO4J_URI: 'nonsense', NEO4J_PASSWORD: secret, PORT: 'x' })
    expect(message).not.toContain('hunter2')
    expect(message).toContain('NEO4J_PASSWORD wants the password of NEO4J_USER; got something else')
  })

  test('a password that stands in the address is not shown', () => {
    expect(refusal({ NEO4J_URI: 'bolt://neo4j:hunter2@db:7687', NEO4J_PASSWORD: 'x' })).not.toContain('hunter2')
  })
})

describe('--help', () => {
  test.each(['src/main.ts', 'seed/main.ts'])('%s answers on one screen, naming every setting', (program) => {
    const help = execFileSync(process.execPath, ['run/program.js', program, '--help'], { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] } })
    const lines = help.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(30)
    expect(lines[0]).toMatch(/^Usage: npm /)
    for (const name of names) expect(help).toMatch(new RegExp(`^ .*\\b${name}[ =]`, 'm'))
    expect(help).toMatch(/^Exit codes: 0 /m)
  })
})

const explain = (error: unknown): Explained => {
  const told = explained(error)
  if (told === null) throw new Error('nothing is told of it')
  return told
}

describe('explain', () => {
  test('a database of our own that fails to start says what, why and what next, and keeps its exit code', () => {
    const error = new LocalNeo4jError({ what: 'The data folder is in use.', why: 'Another program has it.', next: 'Stop that one.' }, 75)
    expect(explain(error)).toEqual({ text: 'The data folder is in use.\nAnother program has it.\nStop that one.', exitCode: 75 })
  })

  test('a setting that cannot be used is wrong use', () => {
    const { text, exitCode } = explain(new ConfigError('PORT wants a number; got "x"'))
    expect(text.split('\n')).toEqual(['A setting cannot be used.', 'PORT wants a number; got "x"', expect.stringContaining('--help')])
    expect(exitCode).toBe(2)
  })

  test('a database that refuses says so in its own words', () => {
    expect(explain(new DatabaseRefused('The database cannot be reached.'))).toEqual({ text: 'The database cannot be reached.', exitCode: 1 })
  })

  const networkError = (code: string, port: number) => Object.assign(new Error('listen'), { code, port, address: '127.0.0.1' })

  test('a port that is taken names the next one', () => {
    const { text, exitCode } = explain(networkError('EADDRINUSE', 4000))
    expect(text.split('\n')).toEqual(['The port is taken.', 'Wanted 127.0.0.1:4000; another program listens there.', 'Next: PORT=4001 npm start'])
    expect(exitCode).toBe(1)
  })

  test('a port that is taken is answered with one that can be set', () => {
    const [, port = ''] = /PORT=(\d+)/.exec(explain(networkError('EADDRINUSE', 65_535)).text) ?? []
    expect(() => readConfig({ PORT: port })).not.toThrow()
  })

  test('a port that is not allowed names one that is', () => {
    expect(explain(networkError('EACCES', 80)).text).toMatch(/^The port is not allowed\.\nWanted 127\.0\.0\.1:80; .*\n.*PORT=4000/)
  })


  test('what nobody foresaw is told without its stack, which --verbose adds', () => {
    expect(explained(new Error('unforeseen'))).toBe(null)
    expect(explainUnexpected(new Error('unforeseen'), 'It failed.', 'npm start')).toEqual({ text: 'It failed.\nError: unforeseen\nNext: npm start -- --verbose', exitCode: 1 })
    expect(explainUnexpected('thrown text', 'It failed.', 'npm start').text).toContain('thrown text')
  })

  test.each(['extra', '--port=1', '--help=please'])('a wrong command line is answered without a stack: %s', (argument) => {
    const { status, stderr } = spawnSync(process.execPath, ['run/program.js', 'src/main.ts', argument], { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] } })
    expect(stderr).toContain('npm start -- --help')
    expect(stderr).not.toMatch(/^ +at /m)
    expect(status).toBe(2)
  })
})
