import type { Fetcher, FetcherParams } from '@graphiql/toolkit'
import { withOwnOperation } from './ownOperation.ts'
import { runStore, type Run, type ServerAnswer } from './runs.ts'

const post = async (params: FetcherParams, headers: Record<string, string> | undefined, signal?: AbortSignal): Promise<Response> =>
  fetch('/graphql', {
    method: 'POST',
    // Asked so, a query in error is answered with 200, which browsers do not report as a fault of the page.
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(params),
    ...(signal && { signal }),
  })

const isAnswer = (body: unknown): body is ServerAnswer => typeof body === 'object' && body !== null && ('data' in body || 'errors' in body)

interface Outcome {
  readonly answer: ServerAnswer | null
  readonly retryAfter: number | null
  readonly failure: string | null
}

const outcomeOf = async (params: FetcherParams, headers: Record<string, string> | undefined, signal: AbortSignal): Promise<Outcome> => {
  const response = await post(withOwnOperation(params), headers, signal).catch(() => null)
  if (!response) return { answer: null, retryAfter: null, failure: 'The server does not answer.' }
  const seconds = Number(response.headers.get('retry-after'))
  const retryAfter = seconds > 0 ? seconds : null
  const body: unknown = await response.json().catch(() => null)
  if (isAnswer(body)) return { answer: body, retryAfter, failure: null }
  return { answer: null, retryAfter, failure: `The server's answer is not one of GraphQL (HTTP ${response.status}).` }
}

/** Runs a query for the tab shown, and keeps what came of it. Without an answer the last one stays. */
const run = async (params: FetcherParams, headers: Record<string, string> | undefined, signal: AbortSignal): Promise<void> => {
  const tab = runStore.shownTab()
  const started = performance.now()
  const begun: Run = {
    phase: 'running',
    query: params.query,
    variables: params.variables ?? {},
    answer: runStore.of(tab)?.answer ?? null,
    took: null,
    retryAfter: null,
    failure: null,
  }
  runStore.set(tab, begun)
  const { answer, retryAfter, failure } = await outcomeOf(params, headers, signal)
  const took = performance.now() - started
  if (signal.aborted) runStore.set(tab, { ...begun, phase: 'stopped', took })
  else if (answer) runStore.set(tab, { ...begun, phase: 'answered', answer, took, retryAfter })
  else runStore.set(tab, { ...begun, phase: 'unanswered', took, retryAfter, failure })
}

/**
 * How GraphiQL asks. A query it runs has its answer in the store of runs; GraphiQL itself is given a stream without items, which ends with the
 * request, and ends the request when it is closed.
 */
export const fetcher: Fetcher = (params, options) => {
  const headers = options?.headers as Record<string, string> | undefined
  if (params.operationName === 'IntrospectionQuery') return post(params, headers).then((response) => response.json())
  const abort = new AbortController()
  const ended = run(params, headers, abort.signal).then((): IteratorReturnResult<undefined> => ({ done: true, value: undefined }))
  const stream: AsyncIterator<never, undefined> = {
    next: () => ended,
    return: () => {
      abort.abort()
      return ended
    },
  }
  return { [Symbol.asyncIterator]: () => stream }
}
