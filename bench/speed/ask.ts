import type { Running } from './start-contender.ts'
import type { Values, Workload } from './workload.ts'

/** Where and with what body a contender is asked a question; null where it cannot be. */
export const questionTo = ({ name, url }: Running, workload: Workload, values: Values): { url: string; body: unknown } | null => {
  if (name === 'hand') return { url: `${url}/${workload.name}`, body: valuesIn(workload.hand.text, values) }
  const query = name === 'ours' ? workload.ours : 'query' in workload.peer ? workload.peer.query : null
  return query === null ? null : { url, body: { query, variables: valuesIn(query, values) } }
}

/** Those of the values that the text names. */
const valuesIn = (text: string, values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => new RegExp(`\\$${name}\\b`).test(text)))

/** The data that a contender answers; what is not data alone is an error. */
export const ask = async (contender: Running, workload: Workload, values: Values): Promise<unknown> => {
  const question = questionTo(contender, workload, values)
  if (!question) throw new Error('cannot be asked')
  const response = await fetch(question.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(question.body),
    signal: AbortSignal.timeout(60_000),
  })
  const text = await response.text()
  if (response.status !== 200) throw new Error(`answered ${response.status}: ${text.slice(0, 300)}`)
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown }
  if (!data || errors) throw new Error(`answered with errors: ${text.slice(0, 300)}`)
  return contender.name === 'peer' && 'query' in workload.peer ? workload.peer.answer(data as never, values) : data
}
