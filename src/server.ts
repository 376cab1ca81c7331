import { randomBytes } from 'node:crypto'
import { HeaderMap } from '@apollo/server'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { createContext, type Journal } from './context.ts'
import { errorCodes, type ErrorCode } from './errors.ts'
import { graphqlServer } from './graphql.ts'
import type { Database } from './graph/database.ts'
import { readinessOf } from './graph/probe.ts'
import { codeOfStatus, errorBody, everyAnswer, jsonType, refuseUnreadable } from './http-errors.ts'
import { servePages } from './pages.ts'
import { passagesIn } from './passages.ts'

export interface Server {
  /** The address that it listens on, without a slash at the end. */
  readonly url: string
  /** Takes no new requests, answers those in flight, then closes. */
  stop(): Promise<void>
}

export interface ServerParts {
  readonly config: Pick<Config, 'host' | 'port' | 'corsOrigins' | 'documentsDir'>
  readonly database: Database
  readonly log: Logger
  /** The folder of the built pages; without it there are none. */
  readonly pages: string | null
}

/** The largest body in bytes. */
const largestBody = 100_000
/** What a body must be: JSON in UTF-8, and nothing that only looks like it. */
const jsonInUtf8 = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i
/** Bytes of the address and the headers together. */
const largestHeaders = 8_192
const graphqlPath = '/graphql'

/** The HTTP side: Apollo at /graphql, the pages, and two addresses that tell whether the program is well. */
export const startServer = async ({ config, database, log, pages }: ServerParts): Promise<Server> => {
  const apollo = graphqlServer((error, requestId) => log.error({ requestId, err: error }, 'error behind an answer'))
  await apollo.start()
  const passages = passagesIn(config.documentsDir)
  const journals = new WeakMap<FastifyRequest, Journal>()
  const refusals = new WeakMap<FastifyRequest, ErrorCode>()
  const refuse = (request: FastifyRequest, reply: FastifyReply, code: ErrorCode, allow = 'GET, HEAD, POST, OPTIONS') => {
    refusals.set(request, code)
    if (code === 'METHOD_NOT_ALLOWED') reply.header('Allow', allow)
    return reply.code(errorCodes[code].status).type(jsonType).header('X-Request-Id', request.id).send(errorBody(code, request.id))
  }
  const app = fastify({
    bodyLimit: largestBody,
    genReqId: ({ headers }) => requestId(headers['x-request-id']),
    requestTimeout: 10_000,
    keepAliveTimeout: 5_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    exposeHeadRoutes: true,
    logger: false,
    http: { maxHeaderSize: largestHeaders },
    frameworkErrors: (error, request, reply) => {
      void refuse(request, reply.headers(everyAnswer), codeOfStatus(error.statusCode))
    },
    clientErrorHandler: (error, socket) => refuseUnreadable(error, socket, newRequestId()),
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(jsonInUtf8, { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'))
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } },
    referrerPolicy: { policy: 'no-referrer' },
    hsts: false,
  })
  await app.register(cors, {
    origin: config.corsOrigins.includes('*') ? '*' : [...config.corsOrigins],
    methods: ['GET', 'POST'],
    maxAge: 600,
    strictPreflight: false,
  })

  let stopping = false
  app.addHook('onRequest', async (request, reply) => {
    reply.header('X-Request-Id', request.id).header('Cache-Control', 'no-store')
    if (stopping) reply.header('Connection', 'close')
  })
  app.addHook('onResponse', async (request, reply) => {
    const journal = journals.get(request)
    const level = request.routeOptions.url === graphqlPath ? 'info' : 'debug'
    log[level](
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
        ...(journal && { ...journal, statements: journal.statements.length }),
        ...(refusals.has(request) && { codes: [refusals.get(request)] }),
      },
      'request',
    )
  })
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const code = codeOfStatus(error.statusCode)
    if (code === 'INTERNAL_SERVER_ERROR') log.error({ requestId: request.id, err: error }, 'error behind an answer')
    return refuse(request, reply, code)
  })
  app.setNotFoundHandler((request, reply) =>
    refuse(request, reply, request.url.split('?')[0] === graphqlPath ? 'METHOD_NOT_ALLOWED' : 'NOT_FOUND'),
  )

  const ready = readinessOf(database)
  app.get('/livez', async (_request, reply) => reply.type(jsonType).send({ alive: true }))
  app.get('/readyz', async (_request, reply) => {
    const databaseAnswers = await ready()
    return reply
      .code(databaseAnswers && !stopping ? 200 : 503)
      .type(jsonType)
      .send({ ready: databaseAnswers && !stopping, database: databaseAnswers ? 'answers' : 'away', stopping })
  })
  app.route({
    method: ['GET', 'POST'],
    url: graphqlPath,
    onRequest: async (request, reply) => {
      if (request.method === 'POST' && !jsonInUtf8.test(request.headers['content-type'] ?? ''))
        return refuse(request, reply, 'UNSUPPORTED_MEDIA_TYPE')
      return undefined
    },
    handler: async (request, reply) => {
      if (Array.isArray(request.body)) return refuse(request, reply, 'BATCHING_DISABLED')
      const context = createContext(database, passages, request.id)
      journals.set(request, context.journal)
      const {
        status = 200,
        headers,
        body,
      } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: httpRequest(request), context: async () => context })
      if (body.kind === 'chunked') throw new Error('an answer in parts, which no operation of this schema gives')
      // What Apollo refuses before it looks at the operation has not passed through our list of codes.
      if (status === 405 || status === 406 || (status >= 400 && !body.string.includes(`"requestId":"${request.id}"`)))
        return refuse(request, reply, codeOfStatus(status), 'POST')
      for (const [name, value] of headers) reply.header(name, value)
      return reply.code(status).send(body.string)
    },
  })
  if (pages !== null) await servePages(app, pages)

  const url = await app.listen({ host: config.host, port: config.port })
  return {
    url,
    stop: async () => {
      stopping = true
      await closeServer(app)
      await apollo.stop()
    },
  }
}

/** A client's own id if it is harmless in a log and a header, otherwise a new one. */
const requestId = (given: string | string[] | undefined): string =>
  typeof given === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(given) ? given : newRequestId()

const newRequestId = (): string => randomBytes(16).toString('hex')

/** No answer depends on who asks, so a GET needs no protection against being sent by another page: that is what the header says. */
const httpRequest = (request: FastifyRequest) => {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  headers.set('apollo-require-preflight', 'true')
  return {
    method: request.method === 'HEAD' ? 'GET' : request.method,
    headers,
    search: new URL(request.url, 'http://localhost').search,
    body: request.body,
  }
}

/** Fastify alone would wait for kept-alive connections that fall idle only after it began to close. */
const closeServer = async (app: FastifyInstance): Promise<void> => {
  const timer = setInterval(() => app.server.closeIdleConnections(), 50)
  await app.close().finally(() => clearInterval(timer))
}
