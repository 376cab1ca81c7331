import type { AnyRequest } from '../../test/support/any-request.ts'

export interface Reply {
  readonly status: number
  readonly type: string
  readonly requestId: string
  readonly text: string
  readonly milliseconds: number
}

/** The longest that a client waits, far beyond what the server promises: whoever waits longer waits for ever. */
const patience = 20_000

/** Sends a request; what does not come back within 20 s, or not whole, is an error. */
export const send = async (
  url: string,
  { method, accept, query, variables }: Pick<AnyRequest, 'method' | 'accept' | 'query' | 'variables'>,
): Promise<Reply> => {
  const began = performance.now()
  const signal = AbortSignal.timeout(patience)
  const answer = await (method === 'GET'
    ? fetch(`${url}?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`, { headers: { accept }, signal })
    : fetch(url, { method, headers: { accept, 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }), signal }))
  const text = await answer.text()
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    requestId: answer.headers.get('x-request-id') ?? '',
    text,
    milliseconds: performance.now() - began,
  }
}

/** Asks what must be answered; an answer with errors is an error. */
export const ask = async (
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> => {
  const { text } = await send(url, { method: 'POST', accept: 'application/json', query, variables })
  const { data, errors } = JSON.parse(text) as { data?: Record<string, unknown>; errors?: unknown }
  if (!data || errors) throw new Error(`A question that is always answered was not: ${query}\n${text.slice(0, 500)}`)
  return data
}
