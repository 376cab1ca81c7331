import type { FastifyRequest } from 'fastify'
import type { Answer } from '../web/shared/ask.ts'
import type { TypedDocumentString } from '../web/generated/documents.ts'
import type { Admission } from './admission.ts'
import { JukwaaError, retryAfterOf } from './errors.ts'

/** Answers a question of our own pages as it would answer a client's: the same way, under the same limits, with the errors a client would see. */
export type AnswerQuestion = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  request: FastifyRequest,
) => Promise<Answer<Data>>

/** Asks without a way round over HTTP. */
export const answersOf =
  ({ ask }: Admission): AnswerQuestion =>
  async <Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, request: FastifyRequest) => {
    try {
      const question = { query: String(document), variables: variables as Record<string, unknown> }
      const { data, errors = [] } = (await ask(request, question)).answer
      return { data: (data as Data | null | undefined) ?? null, errors, retryAfter: null }
    } catch (error) {
      if (!(error instanceof JukwaaError)) throw error
      const { code, message } = error
      return { data: null, errors: [{ message, extensions: { code, requestId: request.id } }], retryAfter: retryAfterOf(error) }
    }
  }
