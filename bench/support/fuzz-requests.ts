import type { Known } from '../../test/support/any-argument.ts'
import { requestNumber, type AnyRequest } from '../../test/support/any-request.ts'
import { checkAnswer, type Checked } from './check-answer.ts'
import { ask, send } from './send.ts'

export interface FuzzOptions {
  readonly url: string
  readonly known: Known
  readonly seed: number
  /** The numbers of the requests of the seed that are sent. */
  readonly first: number
  readonly count: number
  /** No more is sent after so long. */
  readonly milliseconds?: number
  readonly report?: (summary: Summary) => void
}

export interface Failure {
  readonly number: number
  /** Whether it is the next page of that request. */
  readonly turned: boolean
  readonly faults: readonly string[]
  readonly requestId: string
  readonly request: Pick<AnyRequest, 'query' | 'variables' | 'method' | 'accept'>
}

export interface Summary {
  answers: number
  /** Next pages, asked for with the cursors of the pages before. */
  turned: number
  /** Answers with this code among their errors; `none` counts those without. */
  readonly codes: Map<string, number>
  readonly slowest: { readonly number: number; readonly milliseconds: number }[]
  readonly milliseconds: number[]
  cost: { requested: number; actual: number; nearest: number }
  readonly failures: Failure[]
}

const atOnce = 8
const probeEvery = 50

/** Sends requests of a seed, eight at once, with the next pages that their answers lead to, and holds every answer against the promises. */
export const fuzzRequests = async ({ url, known, seed, first, count, milliseconds = Infinity, report }: FuzzOptions): Promise<Summary> => {
  const summary: Summary = {
    answers: 0,
    turned: 0,
    codes: new Map(),
    slowest: [],
    milliseconds: [],
    cost: { requested: 0, actual: 0, nearest: 0 },
    failures: [],
  }
  const one = async (number: number, request: AnyRequest, turned: boolean): Promise<Checked | null> => {
    const fail = (faults: readonly string[], requestId = '') => {
      if (faults.length > 0) summary.failures.push({ number, turned, faults, requestId, request })
    }
    const reply = await send(url, request).catch((error: unknown) => fail([`no answer: ${causeOf(error)}`]))
    if (!reply) return null
    const checked = checkAnswer({ text: request.query + JSON.stringify(request.variables), accept: request.accept }, reply)
    fail([...checked.faults, ...(reply.status >= 500 ? [`status ${reply.status}`] : [])], reply.requestId)
    note(summary, number, reply.milliseconds, checked)
    return checked
  }
  const until = performance.now() + milliseconds
  let next = first
  const work = async () => {
    while (next < first + count && performance.now() < until) {
      const number = next++
      const request = requestNumber(seed, number, known)
      const checked = await one(number, request, false)
      const cursors = cursorsIn(request, checked)
      if (Object.keys(cursors).length > 0) {
        summary.turned += 1
        await one(number, { ...request, method: 'POST', variables: { ...request.variables, ...cursors } }, true)
      }
      if (number % probeEvery === 0) {
        await ask(url, '{ people(first: 1) { nodes { name } } }').catch((error: unknown) => {
          summary.failures.push({
            number,
            turned: false,
            faults: [`the good request behind it: ${causeOf(error)}`],
            requestId: '',
            request,
          })
        })
        report?.(summary)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  summary.failures.sort((one, other) => one.number - other.number)
  return summary
}

const causeOf = (error: unknown): string => {
  const { message, cause } = error as Error
  return cause instanceof Error ? `${message}: ${cause.message}` : message
}

const note = (summary: Summary, number: number, milliseconds: number, { codes, cost }: Checked): void => {
  summary.answers += 1
  for (const code of codes.length > 0 ? new Set(codes) : ['none']) summary.codes.set(code, (summary.codes.get(code) ?? 0) + 1)
  summary.milliseconds.push(milliseconds)
  summary.slowest.push({ number, milliseconds })
  summary.slowest.sort((one, other) => other.milliseconds - one.milliseconds).splice(5)
  if (!cost) return
  summary.cost = {
    requested: Math.max(summary.cost.requested, cost.requested),
    actual: Math.max(summary.cost.actual, cost.actual),
    nearest: Math.max(summary.cost.nearest, cost.actual / Math.max(1, cost.requested)),
  }
}

/** The cursors to read on with, by the variable that each belongs in. */
const cursorsIn = ({ pages }: AnyRequest, checked: Checked | null): Record<string, string> =>
  Object.fromEntries(
    pages.flatMap(({ key, variable }) => {
      const { pageInfo } = (checked?.data?.[key] ?? {}) as { pageInfo?: { endCursor?: string | null; hasNextPage?: boolean } }
      return pageInfo?.hasNextPage && pageInfo.endCursor ? [[variable, pageInfo.endCursor]] : []
    }),
  )
