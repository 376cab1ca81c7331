import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import neo4j, { type Driver } from 'neo4j-driver'
import type { DatabaseAddress } from './database.ts'

/** The driver writes a message in pieces and waits for each to be acknowledged: 40 ms on messages over 1,400 bytes. */
const sendAtOnce = () => subscribe('net.client.socket', (message) => (message as { socket: Socket }).socket.setNoDelay(true))
let sendsAtOnce = false

export interface DriverOptions {
  readonly connections: number
  /** Milliseconds to wait for a connection of the pool, and for one to be made. */
  readonly patience: number
}

/** A pool of connections; nothing is sent before the first statement. */
export const openDriver = ({ uri, user, password }: DatabaseAddress, { connections, patience }: DriverOptions): Driver => {
  if (!sendsAtOnce) sendAtOnce()
  sendsAtOnce = true
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: connections,
    connectionAcquisitionTimeout: patience,
    connectionTimeout: Math.min(patience, 1_000),
    connectionLivenessCheckTimeout: 5_000,
    maxConnectionLifetime: 600_000,
    maxTransactionRetryTime: 2_000,
    // Nobody reads the database's remarks on a statement; the tests do.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  })
}
