import type { FastifyInstance } from 'fastify'
import type { DatabaseState } from '../graph/watch-database.ts'
import { jsonType } from '../http-errors.ts'
import type { Metrics } from '../metrics.ts'

export interface Health {
  readonly state: () => DatabaseState
  readonly isStopping: () => boolean
  readonly metrics: Metrics
}

/** The addresses by which others watch the program. None of them asks the database: they tell what is known. */
export const healthPaths: readonly string[] = ['/livez', '/readyz', '/startupz', '/metrics']

/** Whether the program lives, is to be sent requests, and has started; and its figures for Prometheus. */
export const serveHealth = (app: FastifyInstance, { state, isStopping, metrics }: Health): void => {
  let hasStarted = false
  app.get('/livez', async (_request, reply) => reply.type(jsonType).send({ alive: true }))
  app.get('/readyz', async (_request, reply) => {
    const [database, stopping] = [state(), isStopping()]
    const ready = database === 'answers' && !stopping
    return reply
      .code(ready ? 200 : 503)
      .type(jsonType)
      .send({ ready, database, stopping })
  })
  app.get('/startupz', async (_request, reply) => {
    hasStarted ||= state() !== 'away'
    return reply
      .code(hasStarted ? 200 : 503)
      .type(jsonType)
      .send({ started: hasStarted })
  })
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()))
}
