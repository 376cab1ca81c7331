import { pino } from 'pino'
import { readConfig } from '../../../src/config.ts'
import { connect } from '../../../src/connect.ts'
import type { DatabaseAddress } from '../../../src/graph/database.ts'
import { openDriver } from '../../../src/graph/open-driver.ts'
import { startServer } from '../../../src/server.ts'
import type { Contender } from './contender.ts'

/** Jukwaa as it is, but for its pages and the limit of requests for each client. */
export const startOurs = async (address: DatabaseAddress): Promise<Contender> => {
  const { uri, user, password, database } = address
  const config = readConfig({
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    PORT: '0',
    RATE_LIMIT: 'off',
  })
  const connected = await connect(config, { report: () => undefined })
  const server = await startServer({ config, database: connected.database, log: pino({ level: 'error' }), pages: null })
  // Not the one that it asks by, but of the same classes.
  return { url: `${server.url}/graphql`, driver: openDriver(address, { connections: 1, patience: 15_000 }) }
}
