import type { FastifyReply } from 'fastify'

/** Says that the answer depends on a header of the request, beside those that it depends on already. */
export const varyBy = (reply: FastifyReply, header: string): FastifyReply =>
  reply.header('Vary', [reply.getHeader('Vary'), header].filter(Boolean).join(', '))
