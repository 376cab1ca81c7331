import { resolve } from 'node:path'
import type { DatabaseAddress } from './graph/database.ts'

export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** A database that is there already; null: the program runs its own. */
  readonly neo4j: DatabaseAddress | null
  readonly heapMegabytes: number
  readonly documentsDir: string | null
  readonly corsOrigins: readonly string[]
  readonly logLevel: string
  /** What the programs that this one starts (Java, Maven) are to find. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** A setting that cannot be used: which one, what was wanted, what came. */
export class ConfigError extends Error {}

interface Setting {
  readonly otherwise: string
  readonly meaning: string
  readonly wanted: string
  readonly allows: (text: string) => boolean
  /** Never shown, not even when wrong. */
  readonly secret?: true
}

const wholeNumber = (low: number, high: number) => (text: string) => /^\d+$/.test(text) && Number(text) >= low && Number(text) <= high
const anyText = (text: string) => text.length <= 4096
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** Every environment variable that the program reads, with what it has if it is not set. */
export const settings = {
  PORT: {
    otherwise: '4000',
    meaning: 'the port of the API and the pages; 0 takes any that is free',
    wanted: 'a whole number from 0 to 65535',
    allows: wholeNumber(0, 65_535),
  },
  HOST: {
    otherwise: '127.0.0.1',
    meaning: 'the address to listen on',
    wanted: 'an IP address or a host name',
    allows: (text) => /^[A-Za-z0-9.:_-]+$/.test(text),
  },
  DATA_DIR: {
    otherwise: '.data',
    meaning: 'the folder of the database that the program runs itself',
    wanted: 'a path',
    allows: (text) => text !== '' && anyText(text),
  },
  NEO4J_URI: {
    otherwise: '',
    meaning: 'a Neo4j 5.26 or later to use instead of an own one',
    wanted: 'bolt:// or neo4j:// (+s, +ssc), a host and perhaps a port',
    allows: (text) => text === '' || /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/.test(text),
  },
  NEO4J_USER: { otherwise: 'neo4j', meaning: 'its user', wanted: 'a name', allows: (text) => text !== '' && anyText(text) },
  NEO4J_PASSWORD: {
    otherwise: '',
    meaning: 'its password; needed with NEO4J_URI',
    wanted: 'the password of NEO4J_USER',
    allows: anyText,
    secret: true,
  },
  NEO4J_DATABASE: {
    otherwise: 'neo4j',
    meaning: 'the name of the database on it',
    wanted: 'a database name',
    allows: (text) => /^[A-Za-z0-9.-]{1,63}$/.test(text),
  },
  NEO4J_HEAP_MB: {
    otherwise: '512',
    meaning: 'the heap of the own database in MB',
    wanted: 'a whole number from 256 to 65536',
    allows: wholeNumber(256, 65_536),
  },
  DOCUMENTS_DIR: {
    otherwise: '',
    meaning: "a folder of the documents' texts, for the words of citations",
    wanted: 'a path, or nothing',
    allows: anyText,
  },
  CORS_ORIGINS: {
    otherwise: '',
    meaning: 'origins whose pages may call the API, separated by commas; * for all',
    wanted: 'origins such as https://example.org, or *',
    allows: (text) => originsIn(text).every(isOrigin),
  },
  LOG_LEVEL: {
    otherwise: 'info',
    meaning: 'the least of the log',
    wanted: `one of ${logLevels.join(', ')}`,
    allows: (text) => logLevels.includes(text),
  },
} as const satisfies Record<string, Setting>

type Name = keyof typeof settings

/** An address may hold a password, which is nobody's business. */
const withoutCredentials = (text: string): string => text.replace(/\/\/[^/@]*@/, '//…@')

const originsIn = (text: string): string[] =>
  text
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '')
const isOrigin = (origin: string): boolean => origin === '*' || /^https?:\/\/[A-Za-z0-9.-]+(:\d+)?$/.test(origin)

/** Reads the environment once; names everything that is wrong in one ConfigError. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const value = (name: Name): string => environment[name] ?? settings[name].otherwise
  const wrong = (Object.keys(settings) as Name[])
    .filter((name) => !settings[name].allows(value(name)))
    .map(
      (name) =>
        `${name} wants ${settings[name].wanted}; got ${'secret' in settings[name] ? 'something else' : JSON.stringify(withoutCredentials(value(name)))}`,
    )
  if (value('NEO4J_URI') !== '' && value('NEO4J_PASSWORD') === '')
    wrong.push('NEO4J_PASSWORD wants the password of NEO4J_USER, since NEO4J_URI is set; got nothing')
  if (wrong.length > 0) throw new ConfigError(wrong.join('\n'))
  return {
    port: Number(value('PORT')),
    host: value('HOST'),
    dataDir: resolve(value('DATA_DIR')),
    neo4j:
      value('NEO4J_URI') === ''
        ? null
        : { uri: value('NEO4J_URI'), user: value('NEO4J_USER'), password: value('NEO4J_PASSWORD'), database: value('NEO4J_DATABASE') },
    heapMegabytes: Number(value('NEO4J_HEAP_MB')),
    documentsDir: value('DOCUMENTS_DIR') === '' ? null : resolve(value('DOCUMENTS_DIR')),
    corsOrigins: originsIn(value('CORS_ORIGINS')),
    logLevel: value('LOG_LEVEL'),
    environment,
  }
}

/** The settings as lines for `--help`. */
export const settingsHelp = (): string =>
  (Object.entries(settings) as [string, Setting][])
    .map(([name, { otherwise, meaning }]) => `  ${name.padEnd(15)} ${meaning}${otherwise === '' ? '' : ` (${otherwise})`}`)
    .join('\n')
