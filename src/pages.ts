import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Monaco, the playground's editor, writes style attributes: that is all that is allowed beyond our own files. */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; worker-src 'self' blob:; " +
  "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"

/** Serves the built pages: the playground at `/`, its files, whose names change with their content, for good. */
export const servePages = async (app: FastifyInstance, folder: string): Promise<void> => {
  await app.register(files, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    cacheControl: true,
    index: false,
    decorateReply: false,
  })
  const playground = readFileSync(join(folder, 'index.html'), 'utf8')
  app.get('/', async (_request, reply) =>
    reply.header('Content-Security-Policy', policy).header('Cache-Control', 'no-cache').type('text/html; charset=utf-8').send(playground),
  )
}
