import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Known } from '../../test/support/any-argument.ts'
import { newerType, requestNumber, type AnyRequest } from '../../test/support/any-request.ts'
import { checkAnswer } from './check-answer.ts'
import { send } from './send.ts'

/** What the answers were, so far. */
export interface Tally {
  sent: number
  /** Of those that have ended, one way or another. */
  ended: number
  wellFormed: number
  /** Never answered at all. */
  hung: number
  /** Later than the deadline allows, though well-formed. */
  late: number
  slowest: number
  readonly codes: Map<string, number>
  /** The first of what was not well-formed. */
  readonly faults: string[]
}

export interface LoadOptions {
  readonly url: string
  readonly known: Known
  readonly seed: number
  /** Of a hundred requests, how many are made up. */
  readonly madeUp: number
  /** How many in all, and how many in a second, at most. */
  readonly count: number
  readonly rate: number
  /** By performance.now(). */
  readonly until: number
  readonly tally: Tally
}

export const emptyTally = (): Tally => ({ sent: 0, ended: 0, wellFormed: 0, hung: 0, late: 0, slowest: 0, codes: new Map(), faults: [] })

const atOnce = 8
const mostFaults = 20
/** Of the requests that are made up: those of documents that come again, and those never seen. The rest are the saved questions. */
const share = { repeated: 20, fresh: 1 }
const repeatedDocuments = 150

const folder = join(import.meta.dirname, '../../examples')

/** The saved questions, and the small ones that pages ask all day, each with what is known filled in. */
const everyday = ({ ids, names }: Known): ((number: number) => AnyRequest)[] => {
  const of =
    (query: string, variables: (number: number) => Record<string, unknown>) =>
    (number: number): AnyRequest => ({
      mood: 'good',
      method: number % 10 === 0 ? 'GET' : 'POST',
      accept: number % 2 === 0 ? newerType : 'application/json',
      query,
      variables: variables(number),
      pages: [],
    })
  const saved = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => of(readFileSync(join(folder, file), 'utf8'), () => ({})))
  const id = (number: number) => ({ id: ids[number % ids.length] })
  return [
    ...saved,
    of(
      'query ($id: ID!) { node(id: $id) { __typename id ... on Entity { name facts(first: 5) { totalCount nodes { id citations { paragraph document { name } } } } } } }',
      id,
    ),
    of('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', (number) => ({
      ids: ids.slice(number % ids.length, (number % ids.length) + 50),
    })),
    of('query ($text: String!) { search(text: $text, first: 5) { nodes { id name } } }', (number) => ({
      text: names[number % names.length]?.slice(0, 1 + (number % 12)),
    })),
    of('query ($first: Int) { regions(first: $first) { totalCount nodes { id name } } }', (number) => ({ first: number % 120 })),
  ]
}

/**
 * Sends a mix of requests, eight at once, until all are sent or the time is over, and notes in the tally what came back. What slow answers
 * held up is made up for: over the whole time it is no more than the rate.
 */
export const load = async ({ url, known, seed, madeUp, count, rate, until, tally }: LoadOptions): Promise<void> => {
  const plain = everyday(known)
  const endpoint = `${url}/graphql`
  const requestOf = (number: number): AnyRequest => {
    const slot = (number * 37) % 100
    if (slot < (madeUp * share.fresh) / (share.fresh + share.repeated)) return requestNumber(seed, repeatedDocuments + number, known)
    if (slot < madeUp) return requestNumber(seed, number % repeatedDocuments, known)
    return (plain[number % plain.length] as (typeof plain)[number])(number)
  }
  const [first, last, began] = [tally.sent, tally.sent + count, performance.now()]
  const work = async () => {
    while (tally.sent < last && performance.now() < until) {
      const number = tally.sent++
      await pause(Math.max(0, began + (1_000 * (number - first)) / rate - performance.now()))
      await one(endpoint, requestOf(number), tally)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

const one = async (endpoint: string, request: AnyRequest, tally: Tally): Promise<void> => {
  const fault = (text: string) => {
    if (tally.faults.length < mostFaults)
      tally.faults.push(`${text}\n  ${request.query.slice(0, 500)}\n  ${JSON.stringify(request.variables).slice(0, 500)}`)
  }
  try {
    const reply = await send(endpoint, request)
    const { faults, codes } = checkAnswer({ text: request.query + JSON.stringify(request.variables), accept: request.accept }, reply)
    tally.slowest = Math.max(tally.slowest, reply.milliseconds)
    for (const code of codes.length > 0 ? new Set(codes) : ['none']) tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1)
    const wrong = faults.filter((each) => !each.startsWith('took '))
    if (wrong.length < faults.length) tally.late += 1
    if (wrong.length === 0) tally.wellFormed += 1
    else fault(wrong.join('; '))
  } catch (error) {
    const { name, message, cause } = error as Error
    if (name === 'TimeoutError') tally.hung += 1
    fault(`no answer: ${message}${cause instanceof Error ? `: ${cause.message}` : ''}`)
  } finally {
    tally.ended += 1
  }
}
