import { connect, type Socket } from 'node:net'

/** A request by POST with a JSON body, laid out as it goes over the wire. */
export const wireRequest = (url: string, body: unknown): Buffer => {
  const { host, pathname } = new URL(url)
  const text = JSON.stringify(body)
  return Buffer.from(
    `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  )
}

export interface LoadOptions {
  readonly url: string
  readonly requests: readonly Buffer[]
  readonly connections: number
  readonly seconds: number
  /** Ends it when the whole comparison is ended. */
  readonly signal: AbortSignal
}

export interface LoadFigures {
  readonly perSecond: number
  readonly count: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

/** The longest that an answer may take, in milliseconds. */
const patience = 30_000

/**
 * Sends requests one after the other on each of some kept-alive connections, for a while; waits for the last answers. An answer other than
 * 200 without errors, or none, is an error. Written on sockets, so that it takes little from what it measures on the same machine.
 */
export const httpLoad = async ({ url, requests, connections, seconds, signal }: LoadOptions): Promise<LoadFigures> => {
  const { hostname, port } = new URL(url)
  const milliseconds: number[] = []
  const began = performance.now()
  const until = began + seconds * 1_000
  let next = 0
  const work = async () => {
    let connection: Connection | null = null
    try {
      while (performance.now() < until && !signal.aborted) {
        connection ??= await open(hostname, Number(port))
        const request = requests[next++ % requests.length] as Buffer
        const sentAt = performance.now()
        const { status, body, closes } = await connection.send(request)
        milliseconds.push(performance.now() - sentAt)
        if (status !== 200 || body.indexOf('"errors":[') !== -1) throw new Error(`answered ${status}: ${body.toString('utf8', 0, 300)}`)
        if (closes) {
          connection.end()
          connection = null
        }
      }
    } finally {
      connection?.end()
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  const elapsed = (performance.now() - began) / 1_000
  const sorted = Float64Array.from(milliseconds).sort()
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { perSecond: milliseconds.length / elapsed, count: milliseconds.length, p50: at(0.5), p99: at(0.99) }
}

interface Answer {
  readonly status: number
  readonly body: Buffer
  /** The server closes the connection behind it. */
  readonly closes: boolean
}

interface Connection {
  send(request: Buffer): Promise<Answer>
  end(): void
}

const open = async (host: string, port: number): Promise<Connection> => {
  const socket = connect({ host, port, noDelay: true })
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | null = null
  let received: Buffer[] = []
  const settle = (outcome: Answer | Error) => {
    const waiter = waiting
    waiting = null
    received = []
    if (outcome instanceof Error) waiter?.reject(outcome)
    else waiter?.resolve(outcome)
  }
  socket.on('data', (piece: Buffer) => {
    received.push(piece)
    const outcome = answerIn(received)
    if (outcome) settle(outcome)
  })
  socket.on('error', settle)
  socket.on('close', () => settle(new Error('the connection was closed in place of an answer')))
  socket.setTimeout(patience, () => {
    settle(new Error(`no answer within ${patience / 1_000} s`))
    socket.destroy()
  })
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return { send: (request) => sendOn(socket, request, (waiter) => (waiting = waiter)), end: () => socket.destroy() }
}

const sendOn = (
  socket: Socket,
  request: Buffer,
  wait: (waiter: { resolve(answer: Answer): void; reject(error: Error): void }) => void,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    wait({ resolve, reject })
    socket.write(request)
  })

/** The answer, once it is there as a whole. */
const answerIn = (pieces: Buffer[]): Answer | Error | null => {
  const bytes = pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)
  if (pieces.length > 1) pieces.splice(0, pieces.length, bytes)
  const end = bytes.indexOf('\r\n\r\n')
  if (end === -1) return null
  const head = bytes.toString('latin1', 0, end).toLowerCase()
  const status = Number(head.slice(9, 12))
  const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1]
  if (length === undefined) return new Error(`an answer without a length: ${head}`)
  const body = bytes.subarray(end + 4)
  return body.length < Number(length) ? null : { status, body, closes: head.includes('\r\nconnection: close') }
}
