import type { FastifyReply, FastifyRequest } from 'fastify'
import { formTypes } from '../../web/entity/otherForms.ts'
import type { AnswerError } from '../../web/shared/ask.ts'
import { errorCodes, retryAfterOf, type ErrorCode } from '../errors.ts'

/** Seconds after which it is worth asking again. */
const soon = 1

/** Gives the status of a page or a file that could not be made: unlike an answer of GraphQL, it is never there in part. */
export const failed = (reply: FastifyReply, [first]: readonly AnswerError[]): FastifyReply => {
  const code = (first?.extensions?.code ?? 'INTERNAL_SERVER_ERROR') as ErrorCode
  const retryAfter = code === 'QUERY_TIMEOUT' ? soon : retryAfterOf(code)
  const status = code === 'QUERY_TIMEOUT' ? 503 : errorCodes[code].status
  return retryAfter === null ? reply.code(status) : reply.code(status).header('Retry-After', retryAfter)
}

/** Answers with errors as /graphql words them. */
export const sendErrors = (reply: FastifyReply, errors: readonly AnswerError[]): FastifyReply =>
  failed(reply, errors).type(formTypes.json).send(JSON.stringify({ errors }))

/** That a parameter has a value it cannot have. */
export const badInput = ({ id: requestId }: FastifyRequest, message: string): AnswerError => {
  const code: ErrorCode = 'BAD_USER_INPUT'
  return { message, extensions: { code, requestId } }
}
