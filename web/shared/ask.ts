import type { TypedDocumentString } from '../generated/documents.ts'

/** One error of an answer, as the API words it. */
export interface AnswerError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: { readonly code?: string; readonly requestId?: string }
}

/** What came of a question: data, errors, or both. Without an answer from the server, one error with the code NO_ANSWER. */
export interface Answer<Data> {
  readonly data: Data | null
  readonly errors: readonly AnswerError[]
  /** Seconds after which the server wants to be asked again; null where it does not say. */
  readonly retryAfter: number | null
}

const noAnswer = (message: string): Answer<never> => ({
  data: null,
  errors: [{ message, extensions: { code: 'NO_ANSWER' } }],
  retryAfter: null,
})

/** Asks the API, as every client does. An aborted question rejects; nothing else does. */
export const ask = async <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> => {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: String(document), variables }),
      ...(signal && { signal }),
    })
    const { data = null, errors = [] } = (await response.json()) as { data?: Data | null; errors?: AnswerError[] }
    const seconds = Number(response.headers.get('retry-after'))
    return { data, errors, retryAfter: seconds > 0 ? seconds : null }
  } catch (error) {
    if (signal?.aborted) throw error
    return noAnswer('The server does not answer')
  }
}
