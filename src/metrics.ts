import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { ErrorCode } from './errors.ts'

/** What the gauges read when they are asked. */
export interface Levels {
  /** Requests being executed, and those that wait for their turn. */
  readonly running: () => number
  readonly waiting: () => number
  /** Whether the database answered when last asked. */
  readonly databaseAnswers: () => boolean
}

/** A request as it is counted. */
export interface CountedRequest {
  /** The pattern of its address, never the address itself; `none` where nothing is there. */
  readonly route: string
  readonly method: string
  readonly status: number
  readonly seconds: number
  readonly codes: readonly ErrorCode[]
  /** Possible nodes, where the request was a question that was looked at. */
  readonly cost?: number
}

export interface Metrics {
  readonly contentType: string
  request(request: CountedRequest): void
  /** A statement, by name, and how long its answer took or failed to come. */
  statement(name: string, seconds: number): void
  /** All of it in Prometheus' text format. */
  text(): Promise<string>
}

/** The figures of one server, in a registry of its own. */
export const metrics = ({ running, waiting, databaseAnswers }: Levels): Metrics => {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const requests = new Counter({
    name: 'jukwaa_requests_total',
    help: 'Requests answered.',
    labelNames: ['route', 'method', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'jukwaa_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer.',
    labelNames: ['route'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const errors = new Counter({ name: 'jukwaa_errors_total', help: 'Errors in answers, by code.', labelNames: ['code'], registers })
  const costs = new Histogram({
    name: 'jukwaa_query_cost_nodes',
    help: 'Nodes that a question may answer with, counted before it is executed.',
    buckets: [10, 100, 1_000, 10_000, 50_000],
    registers,
  })
  const statements = new Histogram({
    name: 'jukwaa_statement_duration_seconds',
    help: 'Statements to the database, by name.',
    labelNames: ['statement'],
    buckets: [0.001, 0.01, 0.1, 1, 5],
    registers,
  })
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  gauge('jukwaa_requests_running', 'Requests being executed.', running)
  gauge('jukwaa_requests_waiting', 'Requests that wait for their turn.', waiting)
  gauge('jukwaa_database_answers', '1 if the database answered when last asked, otherwise 0.', () => Number(databaseAnswers()))
  return {
    contentType: register.contentType,
    request: ({ route, method, status, seconds, codes, cost }) => {
      requests.inc({ route, method, status })
      durations.observe({ route }, seconds)
      for (const code of codes) errors.inc({ code })
      if (cost !== undefined) costs.observe(cost)
    },
    statement: (statement, seconds) => statements.observe({ statement }, seconds),
    text: () => register.metrics(),
  }
}
