import neo4j, { Neo4jError } from 'neo4j-driver'
import type { DatabaseAddress } from './database.ts'

/** A database that the program cannot use: what failed, why, and what to do next, one line each. */
export class DatabaseRefused extends Error {
  /** True where waiting may help: the database may only not be up yet. */
  readonly mayMend: boolean

  constructor(message: string, mayMend = false) {
    super(message)
    this.mayMend = mayMend
  }
}

/** Milliseconds that the database may take to answer. */
const patience = 10_000

const oldest = [5, 26] as const

/** The version of the database at this address; DatabaseRefused where it cannot be reached, lets nobody in, or is too old. */
export const checkDatabase = async ({ uri, user, password, database }: DatabaseAddress): Promise<string> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: patience,
    connectionAcquisitionTimeout: patience,
    maxTransactionRetryTime: 1_000,
    telemetryDisabled: true,
  })
  try {
    const { records } = await driver.executeQuery(
      'CALL dbms.components() YIELD versions RETURN versions[0] AS version',
      {},
      { database, routing: neo4j.routing.READ },
    )
    const version = String(records[0]?.get('version'))
    const [major = 0, minor = 0] = version.split('.').map(Number)
    if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return version
    throw new DatabaseRefused(
      `The database is too old.\nWanted Neo4j ${oldest.join('.')} or later; ${shown(uri)} has ${version}.\nUpgrade it, or unset NEO4J_URI to let Jukwaa run its own.`,
    )
  } catch (error) {
    throw error instanceof Neo4jError ? refusal(error, uri, user, database) : error
  } finally {
    await driver.close()
  }
}

const refusal = (error: Neo4jError, uri: string, user: string, database: string): DatabaseRefused => {
  if (error.code.includes('DatabaseNotFound')) {
    return new DatabaseRefused(
      `There is no database ${database}.\n${shown(uri)} answers, but has none of that name.\nSet NEO4J_DATABASE to one that it has: SHOW DATABASES lists them.`,
    )
  }
  if (error.code.includes('AuthenticationRateLimit')) {
    return new DatabaseRefused(
      `The database lets nobody in for a while.\n${shown(uri)} was given a wrong password too often.\nWait ten seconds, check NEO4J_USER and NEO4J_PASSWORD, then start again.`,
    )
  }
  if (error.code.includes('Security')) {
    return new DatabaseRefused(
      `The database does not accept the user or the password.\nTried ${user} at ${shown(uri)}; the database says ${error.code.split('.').at(-1)}.\nSet NEO4J_USER and NEO4J_PASSWORD to what it was set up with.`,
    )
  }
  return new DatabaseRefused(
    `The database cannot be reached.\nTried ${shown(uri)}: ${error.message.split('\n')[0]?.slice(0, 160)}.\nStart it, or correct NEO4J_URI, or unset NEO4J_URI to let Jukwaa run its own.`,
    true,
  )
}

/** The address without what may be secret in it. */
const shown = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//')
