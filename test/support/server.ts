import { pino } from 'pino'
import type { Database } from '../../src/graph/database.ts'
import { startServer, type Server, type ServerParts } from '../../src/server.ts'

/** Starts the real server, without pages, on a port that is free; it says nothing. */
export const quietServer = (database: Database, config: Partial<ServerParts['config']> = {}, state?: ServerParts['state'], more: Pick<ServerParts, 'longestReading'> = {}): Promise<Server> =>
  startServer({ config: { host: '127.0.0.1', port: 0, corsOrigins: [], documentsDir: null, rateLimit: false, drain: 0, ...config }, database, ...(state && { state }), log: pino({ level: 'silent' }), pages: null, ...more })
