import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import neo4j, { type Driver } from 'neo4j-driver'
import type { DatabaseAddress } from './database.ts'

/**
 * The driver writes a message in pieces of 1,400 bytes, each to the system by itself, and waits for each to be acknowledged: 40 ms. What it
 * writes in one go leaves together and at once.
 */
const sendAtOnce = (socket: Socket): void => {
  socket.setNoDelay(true)
  const write = socket.write.bind(socket) as (...given: unknown[]) => boolean
  let isGathering = false
  const sendGathered = () => {
    isGathering = false
    socket.uncork()
  }
  socket.write = (...given: unknown[]) => {
    if (!isGathering) {
      isGathering = true
      socket.cork()
      process.nextTick(sendGathered)
    }
    return write(...given)
  }
}

let isListening = false
const listenForSockets = (): void => {
  if (isListening) return
  isListening = true
  subscribe('net.client.socket', (message) => sendAtOnce((message as { socket: Socket }).socket))
}

export interface DriverOptions {
  readonly connections: number
  /** Milliseconds to wait for a connection of the pool, and for one to be made. */
  readonly patience: number
}

/** A pool of connections; nothing is sent before the first statement. */
export const openDriver = ({ uri, user, password }: DatabaseAddress, { connections, patience }: DriverOptions): Driver => {
  listenForSockets()
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
