import { isIP } from 'node:net'
import { resolve } from 'node:path'
import type { DatabaseAddress } from './graph/database.ts'
import { statusProfiles, type StatusProfile } from './http/status.ts'
import { trustModes, type TrustMode } from './http/trusted-documents.ts'
import { oneStatementModes, type OneStatementMode } from './compiled/one-statement-modes.ts'
import { limitsFrom, settableLimits, type Limits, type LimitVariable } from './limits/limits.ts'

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
  readonly limits: Limits
  readonly statusProfile: StatusProfile
  readonly trustedDocuments: TrustMode
  readonly trustedDocumentsDir: string | null
  readonly oneStatement: OneStatementMode
  /** Milliseconds. */
  readonly deadline: number
  readonly drain: number
  readonly rateLimit: boolean
  /** Addresses of proxies, or networks of them. */
  readonly trustProxy: readonly string[]
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

const oneOf = (words: readonly string[]) => ({ wanted: `one of ${words.join(', ')}`, allows: (text: string) => words.includes(text) })

const limitSettings = Object.fromEntries(
  Object.values(settableLimits).map(({ variable, otherwise, least, most, meaning }): [string, Setting] => [
    variable,
    { otherwise: String(otherwise), meaning, wanted: `a whole number from ${least} to ${most}`, allows: wholeNumber(least, most) },
  ]),
) as Record<LimitVariable, Setting>

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
    allows: (text) => listed(text).every(isOrigin),
  },
  LOG_LEVEL: { otherwise: 'info', meaning: 'the least of the log', ...oneOf(logLevels) },
  HTTP_STATUS_PROFILE: {
    otherwise: 'audit',
    meaning: 'the edition of GraphQL over HTTP that statuses follow',
    ...oneOf(statusProfiles),
  },
  TRUSTED_DOCUMENTS: {
    otherwise: 'off',
    meaning: 'whether kept questions are asked by their SHA-256: off; prefer, beside others; only, and no others',
    ...oneOf(trustModes),
  },
  TRUSTED_DOCUMENTS_DIR: {
    otherwise: '',
    meaning: 'a folder of .graphql files to keep, beside the examples and the questions of the pages',
    wanted: 'a path, or nothing',
    allows: anyText,
  },
  DEADLINE_MS: {
    otherwise: '5000',
    meaning: 'milliseconds in which a question is answered; what is missing then is QUERY_TIMEOUT',
    wanted: 'a whole number from 100 to 600000',
    allows: wholeNumber(100, 600_000),
  },
  DRAIN_MS: {
    otherwise: '2000',
    meaning: 'milliseconds for which a server that stops still takes requests, so that others learn of it',
    wanted: 'a whole number from 0 to 60000',
    allows: wholeNumber(0, 60_000),
  },
  RATE_LIMIT: { otherwise: 'on', meaning: 'what one client may ask in a minute: on, or off for load tests', ...oneOf(['on', 'off']) },
  TRUST_PROXY: {
    otherwise: '',
    meaning: 'addresses of proxies whose X-Forwarded-For tells the client, separated by commas',
    wanted: 'IP addresses, each perhaps with /bits',
    allows: (text) => listed(text).every(isNetwork),
  },
  ONE_STATEMENT: {
    otherwise: 'on',
    meaning: 'which questions one statement is made for: off; registered, those that the server keeps; on, also those that come again',
    ...oneOf(oneStatementModes),
  },
  ...limitSettings,
} as const satisfies Record<string, Setting>

type Name = keyof typeof settings

/** An address may hold a password, which is nobody's business. */
const withoutCredentials = (text: string): string => text.replace(/\/\/[^/@]*@/, '//…@')

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...others] = text.split('/')
  const version = isIP(address)
  return version > 0 && others.length === 0 && (bits === undefined || wholeNumber(0, version === 4 ? 32 : 128)(bits))
}
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
    corsOrigins: listed(value('CORS_ORIGINS')),
    logLevel: value('LOG_LEVEL'),
    limits: limitsFrom((variable) => Number(value(variable))),
    statusProfile: value('HTTP_STATUS_PROFILE') as StatusProfile,
    trustedDocuments: value('TRUSTED_DOCUMENTS') as TrustMode,
    trustedDocumentsDir: value('TRUSTED_DOCUMENTS_DIR') === '' ? null : resolve(value('TRUSTED_DOCUMENTS_DIR')),
    deadline: Number(value('DEADLINE_MS')),
    drain: Number(value('DRAIN_MS')),
    rateLimit: value('RATE_LIMIT') === 'on',
    trustProxy: listed(value('TRUST_PROXY')),
    oneStatement: value('ONE_STATEMENT') as OneStatementMode,
    environment,
  }
}
