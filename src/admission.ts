import type { Socket } from 'node:net'
import type { FastifyRequest } from 'fastify'
import { createContext, type Context, type Journal } from './context.ts'
import { errorCodes, type ErrorCode } from './errors.ts'
import { away } from './graph/database-failure.ts'
import type { Database, Leaving } from './graph/database.ts'
import type { DatabaseState } from './graph/watch-database.ts'
import type { Passages } from './passages.ts'
import type { Answer, Question } from './question.ts'
import { clientOf } from './rates/client-of.ts'
import type { Rates } from './rates/rates.ts'
import { turns } from './turns.ts'

export interface AdmissionParts {
  /** Answers a question in the context of its request; `byGet` refuses what is no query. */
  readonly answer: (question: Question, context: Context, byGet: boolean) => Promise<Answer>
  readonly database: Database
  readonly state: () => DatabaseState
  readonly passages: Passages
  readonly rates: Rates
  /** Milliseconds in which a question must be answered. */
  readonly deadline: number
  readonly onStatement: (name: string, milliseconds: number) => void
}

/** The one way of a question to its answer, whether it came over HTTP or a page of ours asks it. */
export interface Admission {
  ask(request: FastifyRequest, question: Question, byGet?: boolean): Promise<{ readonly answer: Answer; readonly context: Context }>
  /** Of all questions that a request has asked until now. */
  journalsOf(request: FastifyRequest): readonly Journal[]
  readonly running: number
  readonly waiting: number
}

/** What one process executes at once, and who waits. Beyond, it would answer everybody too late. */
const inAll = { mostRunning: 100, mostWaiting: 200, longestWait: 1_000 }

export const admission = ({ answer: answerTo, database, state, passages, rates, deadline, onStatement }: AdmissionParts): Admission => {
  const queue = turns(inAll)
  const journals = new WeakMap<FastifyRequest, Journal[]>()
  const execute = async (request: FastifyRequest, client: string, question: Question, byGet: boolean) => {
    let refused: unknown = null
    let charged = false
    const onCost = (nodes: number, introspects: boolean) => {
      // What one way began and the other answers is paid for once.
      if (charged) return
      charged = true
      try {
        rates.take(client, 'cost', 1 + nodes)
        if (introspects) rates.take(client, 'introspections', 1)
      } catch (error) {
        refused = error
        throw error
      }
    }
    const context = createContext({
      database,
      passages,
      requestId: request.id,
      deadline,
      signal: new GoneAway(request.raw.socket),
      onStatement,
      onCost,
    })
    const { journal } = context
    journals.set(request, [...(journals.get(request) ?? []), journal])
    try {
      const answer = await answerTo(question, context, byGet)
      // Apollo keeps the words of an error, and not the error, which knows when to come again.
      if (refused !== null) throw refused
      return { answer, context }
    } finally {
      rates.charge(client, 'databaseTime', journal.databaseMilliseconds)
      if (!journal.executed && journal.codes.some(isRefusal)) rates.charge(client, 'refusals', 1)
    }
  }
  return {
    ask: async (request, question, byGet = false) => {
      if (state() === 'away') throw away()
      const client = clientOf(request.ip)
      return rates.enter(client, () => queue.take(() => execute(request, client, question, byGet)))
    },
    journalsOf: (request) => journals.get(request) ?? [],
    get running() {
      return queue.running
    },
    get waiting() {
      return queue.waiting
    },
  }
}

const isRefusal = (code: ErrorCode): boolean => code !== 'RATE_LIMITED' && ['transport', 'document'].includes(errorCodes[code].class)

/** Tells when whoever asked has gone away. An AbortController for each request takes longer than the request. */
class GoneAway implements Leaving {
  readonly #socket: Socket

  constructor(socket: Socket) {
    this.#socket = socket
  }

  get aborted(): boolean {
    return this.#socket.destroyed
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    this.#socket.once('close', listener)
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#socket.off('close', listener)
  }
}

/** What the questions of one request came to together, for the log and the figures. */
export const summaryOf = (journals: readonly Journal[]) => ({
  questions: journals.length,
  operation: journals.at(-1)?.operation ?? null,
  way: journals.at(-1)?.way ?? null,
  statements: sum(journals, ({ statements }) => statements.length),
  databaseMilliseconds: Math.round(sum(journals, ({ databaseMilliseconds }) => databaseMilliseconds)),
  cost: sum(journals, ({ cost }) => cost),
  codes: [...new Set(journals.flatMap(({ codes }) => codes))],
})

const sum = (journals: readonly Journal[], of: (journal: Journal) => number): number =>
  journals.reduce((total, journal) => total + of(journal), 0)
