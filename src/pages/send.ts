import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Sends a text made for this request, and not at all if the client has it already. */
export const sendText = (request: FastifyRequest, reply: FastifyReply, text: string, type: string): FastifyReply => {
  // Weak: it is the same however it is compressed.
  const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  void reply.header('Cache-Control', 'no-cache').header('ETag', tag)
  const held = request.headers['if-none-match'] ?? ''
  if (reply.statusCode === 200 && held.split(',').some((each) => each.trim() === tag)) return reply.code(304).send()
  return reply.type(type).send(text)
}

/** The address as it was asked for, in parts. */
export const addressAsked = ({ protocol, host, url }: FastifyRequest): URL => {
  const origin = `${protocol}://${host}`
  return new URL(url, URL.canParse(origin) ? origin : 'http://localhost')
}
