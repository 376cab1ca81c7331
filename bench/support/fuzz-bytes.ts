import { createConnection } from 'node:net'
import fc from 'fast-check'
import { errorCodes } from '../../src/errors.ts'
import { chance, number, pick, type Draw } from '../../test/support/any-argument.ts'
import { ask } from './send.ts'

export interface BytesFailure {
  readonly number: number
  readonly fault: string
  readonly bytes: string
}

export interface BytesSummary {
  /** What came back, by its first line, or `closed` where nothing did. */
  readonly answers: Map<string, number>
  readonly failures: BytesFailure[]
}

export interface BytesOptions {
  readonly url: string
  readonly seed: number
  readonly count: number
  readonly report?: (summary: BytesSummary) => void
}

const atOnce = 8
const probeEvery = 100
/** Milliseconds in which a server that waits for the rest of a request has given it up. */
const patience = 15_000

/** Sends pieces of requests that are cut, flipped and spliced, on bare sockets; each must draw an answer in JSON or a closed connection. */
export const fuzzBytes = async ({ url, seed, count, report }: BytesOptions): Promise<BytesSummary> => {
  const summary: BytesSummary = { answers: new Map(), failures: [] }
  const { port, hostname } = new URL(url)
  let next = 0
  const work = async () => {
    while (next < count) {
      const index = next++
      const bytes = bytesNumber(seed, index)
      const fail = (fault: string) => summary.failures.push({ number: index, fault, bytes: bytes.toString('latin1') })
      try {
        const answers = answersIn(await exchange(hostname, Number(port), bytes))
        for (const answer of answers.length > 0 ? answers : ['closed']) summary.answers.set(answer, (summary.answers.get(answer) ?? 0) + 1)
      } catch (error) {
        fail((error as Error).message)
      }
      if (index % probeEvery === 0) {
        await ask(url, '{ dataset { licence } }').catch((error: Error) => fail(`the good request behind it: ${error.message}`))
        report?.(summary)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return summary
}

const post = (body: string, headers = ''): string =>
  `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`
const question = '{ people(first: 2) { nodes { name } } }'
const chunked = `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`
const requests: readonly Buffer[] = [
  post(JSON.stringify({ query: question })),
  post(
    JSON.stringify({ query: 'query ($text: String!) { search(text: $text) { nodes { id } } }', variables: { text: 'Ng’ang’a' } }),
    'X-Request-Id: abc\r\nCookie: a=b\r\n',
  ),
  post(
    JSON.stringify({ query: question }),
    'Accept: application/graphql-response+json\r\nConnection: close\r\nOrigin: https://example.org\r\n',
  ),
  `GET /graphql?query=${encodeURIComponent(question)} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\n\r\n`,
  `${chunked}${JSON.stringify({ query: question }).length.toString(16)}\r\n${JSON.stringify({ query: question })}\r\n0\r\n\r\n`,
  post(JSON.stringify({ query: question }), 'Expect: 100-continue\r\n'),
  'OPTIONS /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://example.org\r\nAccess-Control-Request-Method: POST\r\n\r\n',
].map((text) => Buffer.from(text))

/** The bytes of a number among those of a seed. */
export const bytesNumber = (seed: number, index: number): Buffer => {
  const [bytes] = fc.sample(fc.noBias(fc.gen().map(changed)), {
    seed: (Math.imul(seed, 0x9e3779b1) + Math.imul(index, 0xc2b2ae35)) | 0,
    numRuns: 1,
  })
  return bytes ?? Buffer.alloc(0)
}

const changed = (draw: Draw): Buffer => {
  let bytes = pick(draw, requests)
  for (let times = number(draw, 1, 3); times > 0; times -= 1) bytes = pick(draw, changes)(draw, bytes)
  return bytes
}

const place = (draw: Draw, bytes: Buffer): number => number(draw, 0, Math.max(0, bytes.length - 1))

const changes: readonly ((draw: Draw, bytes: Buffer) => Buffer)[] = [
  (draw, bytes) => bytes.subarray(0, place(draw, bytes)),
  (draw, bytes) => bytes.subarray(place(draw, bytes)),
  (draw, bytes) => {
    const copy = Buffer.from(bytes)
    for (let times = number(draw, 1, 8); times > 0 && copy.length > 0; times -= 1) {
      const at = place(draw, copy)
      copy[at] = chance(draw, 50) ? (copy[at] ?? 0) ^ (1 << number(draw, 0, 7)) : number(draw, 0, 255)
    }
    return copy
  },
  (draw, bytes) => {
    const other = pick(draw, requests)
    const from = place(draw, other)
    const at = place(draw, bytes)
    return Buffer.concat([bytes.subarray(0, at), other.subarray(from, from + number(draw, 1, other.length)), bytes.subarray(at)])
  },
  (draw, bytes) => {
    const at = place(draw, bytes)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + number(draw, 1, 20))])
  },
]

/** Writes the bytes and no more, and gives all that comes back until the other side closes. */
const exchange = (host: string, port: number, bytes: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    const socket = createConnection({ host, port, noDelay: true, allowHalfOpen: true }, () => socket.end(bytes))
    const timer = setTimeout(() => {
      socket.destroy()
      reject(new Error(`neither answered nor closed within ${patience} ms`))
    }, patience)
    socket.on('data', (piece: Buffer) => pieces.push(piece))
    // A reset after the answer is a close as well.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(Buffer.concat(pieces))
    })
  })

/** The first lines of the answers that came one after the other; throws where one is not what the server may send. */
const answersIn = (bytes: Buffer): string[] => {
  if (bytes.length === 0) return []
  const end = bytes.indexOf('\r\n\r\n')
  const head = bytes.subarray(0, end).toString('latin1')
  const [line = '', ...lines] = head.split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(line)?.[1])
  if (end < 0 || !status) throw new Error(`not an answer: ${bytes.toString('latin1', 0, 200)}`)
  if (status === 100) return answersIn(bytes.subarray(end + 4))
  const headers = Object.fromEntries(
    lines.map((text) => [text.slice(0, text.indexOf(':')).toLowerCase(), text.slice(text.indexOf(':') + 1).trim()]),
  )
  const length = status === 204 ? 0 : Number(headers['content-length'])
  const body = bytes.subarray(end + 4, end + 4 + length)
  if (status >= 500) throw new Error(`${line}: ${body}`)
  if (status !== 204) {
    if (!/^application\/(graphql-response\+)?json; charset=utf-8$/.test(headers['content-type'] ?? '')) throw new Error(`not JSON: ${head}`)
    if (body.length !== length) throw new Error(`an answer that is not whole: ${head}`)
    const { errors = [] } = JSON.parse(body.toString()) as { errors?: readonly { extensions: { code: string } }[] }
    for (const { extensions } of errors) {
      if (!Object.hasOwn(errorCodes, extensions.code) || extensions.code === 'INTERNAL_SERVER_ERROR')
        throw new Error(`code ${extensions.code}: ${body}`)
    }
  }
  return [line, ...answersIn(bytes.subarray(end + 4 + length))]
}
