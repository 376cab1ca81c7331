import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import cors from '@fastify/cors'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { admission, summaryOf } from './admission.ts'
import { answersOf } from './answer.ts'
import type { Config } from './config.ts'
import { errorCodes, JukwaaError, retryAfterOf, type ErrorCode } from './errors.ts'
import { graphqlServer } from './graphql.ts'
import type { Database } from './graph/database.ts'
import type { DatabaseState } from './graph/watch-database.ts'
import { codeOfStatus, errorBody, everyAnswer, refuseExpectation, refuseUnreadable } from './http-errors.ts'
import { acceptedEncoding, compress, isCompressible } from './http/compress.ts'
import { endSlowReaders } from './http/end-slow-readers.ts'
import { graphqlPath, serveGraphql } from './http/graphql-route.ts'
import { healthPaths, serveHealth } from './http/health.ts'
import { jsonInUtf8, readBody } from './http/read-body.ts'
import { acceptedType, jsonMediaType, statusOf } from './http/status.ts'
import { trustedDocuments } from './http/trusted-documents.ts'
import { varyBy } from './http/vary.ts'
import { defaultLimits } from './limits/limits.ts'
import { metrics } from './metrics.ts'
import { servePages } from './pages/serve-pages.ts'
import { passagesIn } from './passages.ts'
import { clientOf } from './rates/client-of.ts'
import { noRates, rates } from './rates/rates.ts'
import * as pageDocuments from '../web/generated/documents.ts'

export interface Server {
  /** The address that it listens on, without a slash at the end. */
  readonly url: string
  /** Answers one of its pages to nobody, so that it is quick for others: it takes from no client's quota. */
  visit(path: string): Promise<void>
  /** Says that it stops, answers for a while what still comes, takes no more, answers those in flight, then closes. */
  stop(): Promise<void>
}

export interface ServerParts {
  readonly config: Pick<Config, 'host' | 'port' | 'corsOrigins' | 'documentsDir'> &
    Partial<
      Pick<
        Config,
        | 'limits'
        | 'statusProfile'
        | 'trustedDocuments'
        | 'trustedDocumentsDir'
        | 'deadline'
        | 'rateLimit'
        | 'trustProxy'
        | 'drain'
        | 'oneStatement'
      >
    >
  readonly database: Database
  /** Whether the database can be asked; it always counts as such if this is not given. */
  readonly state?: () => DatabaseState
  readonly log: Logger
  /** The folder of the built pages; without it there are none. */
  readonly pages: string | null
  /** Milliseconds that a client has to take an answer; 30,000 if not given. */
  readonly longestReading?: number
}

const examples = join(import.meta.dirname, '../examples')
const methods = 'GET, HEAD, POST, OPTIONS'
const takenMethods: ReadonlySet<string> = new Set(methods.split(', '))

/** The HTTP side: Apollo at /graphql, the pages, and two addresses that tell whether the program is well. */
export const startServer = async ({
  config,
  database,
  state = () => 'answers',
  log,
  pages,
  longestReading = 30_000,
}: ServerParts): Promise<Server> => {
  const { limits = defaultLimits, statusProfile: profile = 'audit', trustedDocuments: mode = 'off', trustedDocumentsDir = null } = config
  const { deadline = 5_000, rateLimit = true, trustProxy = [], drain = 2_000, oneStatement = 'on' } = config
  const folders = trustedDocumentsDir === null ? [examples] : [examples, trustedDocumentsDir]
  const kept = trustedDocuments(folders, Object.values(pageDocuments).map(String))
  const texts = new Set(kept.values())
  const graphql = graphqlServer((error, requestId) => log.error({ requestId, err: error }, 'error behind an answer'), limits, {
    mode: oneStatement,
    isKept: (text) => texts.has(text),
  })
  await graphql.start()
  const quotas = rateLimit ? rates() : noRates
  const admitted = admission({
    answer: graphql.answer,
    database,
    state,
    passages: passagesIn(config.documentsDir),
    rates: quotas,
    deadline,
    onStatement: (name, milliseconds) => figures.statement(name, milliseconds / 1_000),
  })
  const figures = metrics({
    running: () => admitted.running,
    waiting: () => admitted.waiting,
    databaseAnswers: () => state() === 'answers',
  })
  const refusals = new WeakMap<FastifyRequest, ErrorCode>()
  const refuse = (request: FastifyRequest, reply: FastifyReply, code: ErrorCode, error?: JukwaaError | null) => {
    refusals.set(request, code)
    const retryAfter = retryAfterOf(error ?? code)
    if (retryAfter !== null) reply.header('Retry-After', retryAfter)
    if (code === 'METHOD_NOT_ALLOWED' && !reply.hasHeader('Allow')) reply.header('Allow', methods)
    const accepted = acceptedType(request.headers.accept) ?? jsonMediaType
    const type = errorCodes[code].class === 'document' ? accepted : jsonMediaType
    return reply
      .code(statusOf([code], false, accepted, profile))
      .type(`${type}; charset=utf-8`)
      .header('X-Request-Id', request.id)
      .send(errorBody(code, request.id, error?.message))
  }
  const app = fastify({
    bodyLimit: limits.body,
    genReqId: ({ headers }) => requestId(headers['x-request-id']),
    requestTimeout: 10_000,
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    keepAliveTimeout: 5_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    exposeHeadRoutes: true,
    logger: false,
    // A request without a Host is answered by us, in our form.
    http: { maxHeaderSize: limits.headers, headersTimeout: 5_000, connectionsCheckingInterval: 1_000, requireHostHeader: false },
    frameworkErrors: (error, request, reply) => {
      void refuse(request, reply.headers(everyAnswer), codeOfStatus(error.statusCode))
    },
    clientErrorHandler: (error, socket) => refuseUnreadable(error, socket, newRequestId()),
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(jsonInUtf8, { parseAs: 'buffer' }, async (request: FastifyRequest, bytes: Buffer) =>
    readBody(bytes, request.headers['content-encoding'], limits.body),
  )
  await app.register(cors, {
    origin: config.corsOrigins.includes('*') ? '*' : [...config.corsOrigins],
    methods: ['GET', 'POST'],
    maxAge: 600,
    strictPreflight: false,
  })

  // Each of the requests that came one behind the other listens for its client's going away.
  app.server.on('connection', (socket) => socket.setMaxListeners(0))
  app.server.on('checkExpectation', (_request, response: ServerResponse) => refuseExpectation(response, newRequestId()))
  let stopping = false
  let lastRequestAt = -Infinity
  const checkRequest = ({ headers, raw, url, ip, method }: FastifyRequest): void => {
    if (headers.host === undefined && raw.httpVersion === '1.1') throw new JukwaaError('BAD_REQUEST', 'A request names its host')
    if (healthPaths.includes(url)) return
    lastRequestAt = performance.now()
    if (!url.startsWith('/assets/')) quotas.take(clientOf(ip), 'requests', 1)
    if (!takenMethods.has(method) && url.split('?')[0] === graphqlPath)
      throw new JukwaaError('METHOD_NOT_ALLOWED', errorCodes.METHOD_NOT_ALLOWED.meaning)
  }
  // Hooks that wait for nothing are told apart by how they end: to wait takes time on every request.
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(everyAnswer).header('X-Request-Id', request.id)
    if (stopping) reply.header('Connection', 'close')
    checkRequest(request)
    done()
  })
  endSlowReaders(app, longestReading)
  app.addHook('onSend', (request, reply, payload, done) => {
    const remains = request.routeOptions.url === graphqlPath ? quotas.nearest(clientOf(request.ip)) : null
    if (remains)
      reply.headers({ 'RateLimit-Limit': remains.limit, 'RateLimit-Remaining': remains.left, 'RateLimit-Reset': remains.resetsIn })
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return done(null, payload)
    const type = String(reply.getHeader('Content-Type') ?? '')
    if (reply.hasHeader('Content-Encoding') || !isCompressible(type, Buffer.byteLength(payload))) return done(null, payload)
    varyBy(reply, 'Accept-Encoding')
    const encoding = acceptedEncoding(request.headers['accept-encoding'])
    if (encoding === null || request.method === 'HEAD') return done(null, payload)
    reply.header('Content-Encoding', encoding).removeHeader('Content-Length')
    compress(encoding, Buffer.from(payload)).then((bytes) => done(null, bytes), done)
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { questions, ...journal } = summaryOf(admitted.journalsOf(request))
    const codes = refusals.has(request) ? [refusals.get(request)!] : journal.codes
    const route = request.routeOptions.url ?? 'none'
    const { method } = request
    figures.request({
      route,
      method,
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1_000,
      codes,
      ...(questions > 0 && { cost: journal.cost }),
    })
    log[route === graphqlPath ? 'info' : 'debug'](
      {
        requestId: request.id,
        method,
        route,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
        ...(questions > 0 && journal),
        codes,
      },
      'request',
    )
    done()
  })
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const own = error instanceof JukwaaError ? error : null
    const code = own?.code ?? codeOfStatus(error.statusCode)
    if (code === 'INTERNAL_SERVER_ERROR') log.error({ requestId: request.id, err: error }, 'error behind an answer')
    return refuse(request, reply, code, own)
  })
  app.setNotFoundHandler((request, reply) => refuse(request, reply, 'NOT_FOUND'))

  serveHealth(app, { state, isStopping: () => stopping, metrics: figures })
  serveGraphql(app, { admission: admitted, profile, trust: { mode, kept } })
  if (pages !== null) await servePages(app, pages, answersOf(admitted))

  const url = await app.listen({ host: config.host, port: config.port })
  // Addresses that no client has, another for each visit: one page that is asked for the first time may use up a client's minute.
  let visits = 0
  return {
    url,
    visit: async (path) => {
      visits = (visits + 1) % 256
      await app.inject({ url: path, remoteAddress: `0.0.0.${visits}` })
    },
    stop: async () => {
      stopping = true
      // Whoever hands out requests learns of it by /readyz first. Where none came of late, nobody does.
      if (performance.now() - lastRequestAt < 5_000) await pause(drain)
      await closeServer(app)
      await graphql.stop()
    },
  }
}

/** A client's own id if it is harmless in a log and a header, otherwise a new one. */
const requestId = (given: string | string[] | undefined): string =>
  typeof given === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(given) ? given : newRequestId()

const newRequestId = (): string => randomUUID().replaceAll('-', '')

/** Fastify alone would wait for kept-alive connections that fall idle only after it began to close. */
const closeServer = async (app: FastifyInstance): Promise<void> => {
  const timer = setInterval(() => app.server.closeIdleConnections(), 50)
  await app.close().finally(() => clearInterval(timer))
}
