import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Admission } from '../admission.ts'
import { JukwaaError } from '../errors.ts'
import { questionInAddress, questionInBody } from './graphql-request.ts'
import { isKnownEncoding, jsonInUtf8 } from './read-body.ts'
import { acceptedType, jsonMediaType, statusOf, type StatusProfile } from './status.ts'
import { documentOf, type TrustedDocuments, type TrustMode } from './trusted-documents.ts'
import { varyBy } from './vary.ts'

export const graphqlPath = '/graphql'

export interface GraphqlRouteParts {
  readonly admission: Admission
  readonly profile: StatusProfile
  readonly trust: { readonly mode: TrustMode; readonly kept: TrustedDocuments }
}

/** Answers questions by GET and POST. No answer depends on who asks, and a POST is JSON, so no other page gains by sending one. */
export const serveGraphql = (app: FastifyInstance, { admission, profile, trust }: GraphqlRouteParts): void => {
  app.route({
    method: ['GET', 'POST'],
    url: graphqlPath,
    onRequest: (request, reply, done) => {
      varyBy(reply, 'Accept')
      checkHeaders(request)
      done()
    },
    handler: async (request, reply) => {
      const byPost = request.method === 'POST'
      const asked = byPost ? questionInBody(request.body) : questionInAddress(searchOf(request.url))
      const question = {
        query: documentOf(asked, trust.mode, trust.kept),
        variables: asked.variables ?? {},
        ...(asked.operationName !== null && { operationName: asked.operationName }),
      }
      const { answer, context } = await admission.ask(request, question, !byPost).catch((error: unknown) => {
        if (error instanceof JukwaaError && error.code === 'METHOD_NOT_ALLOWED') reply.header('Allow', 'POST')
        throw error
      })
      const { errors, data, extensions } = answer
      const { codes, executed } = context.journal
      const type = acceptedType(request.headers.accept) ?? jsonMediaType
      const text = JSON.stringify({ errors, data, extensions })
      reply.code(statusOf(codes, executed, type, profile)).type(`${type}; charset=utf-8`)
      return !byPost && executed && codes.length === 0 ? sendWithTag(request, reply, text) : reply.send(text)
    },
  })
}

/** Refuses by its headers what need not be read. */
const checkHeaders = ({ method, headers }: FastifyRequest): void => {
  const type = headers['content-type']
  if ((method === 'POST' || type !== undefined) && !jsonInUtf8.test(type ?? ''))
    throw new JukwaaError('UNSUPPORTED_MEDIA_TYPE', 'The body is application/json in UTF-8')
  if (!isKnownEncoding(headers['content-encoding']))
    throw new JukwaaError('UNSUPPORTED_MEDIA_TYPE', 'The body is plain, or encoded once by gzip, deflate or br')
  if (acceptedType(headers.accept) === null)
    throw new JukwaaError('NOT_ACCEPTABLE', 'The answer is application/graphql-response+json or application/json')
}

const searchOf = (url: string): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '')

/** A client that has this answer already is told so, in place of the answer. */
const sendWithTag = (request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply => {
  const tag = `W/"${createHash('sha256').update(text).digest('base64url')}"`
  reply.header('ETag', tag).header('Cache-Control', 'no-cache')
  const known = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim())
  return known.includes(tag) || known.includes('*') ? reply.code(304).send() : reply.send(text)
}
