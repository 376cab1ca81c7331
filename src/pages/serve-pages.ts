import { existsSync } from 'node:fs'
import { join } from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { AnswerQuestion } from '../answer.ts'
import { varyBy } from '../http/vary.ts'
import { entityPages, sendNotFound } from './entity-pages.ts'
import { exports } from './exports.ts'
import { frameIn } from './frame.ts'
import { policy, withEditor } from './policies.ts'

/**
 * Serves the pages: the playground at `/`, the explorer at `/explore` and `/paths`, those of entities and facts under `/e/`,
 * files of what the explorer shows at `/export`; and the pages' own files, whose names change with their content, for good.
 */
export const servePages = async (app: FastifyInstance, folder: string, answer: AnswerQuestion): Promise<void> => {
  await app.register(async (built) => {
    built.addHook('onRequest', async (_request, reply) => {
      varyBy(reply, 'Accept-Encoding')
    })
    await built.register(files, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
      index: false,
      decorateReply: false,
    })
    await built.register(files, { root: folder, serve: false, preCompressed: true, cacheControl: false })
    const page = (address: string, name: string, contentPolicy: string): void => {
      if (!existsSync(join(folder, name))) return
      built.get(address, (_request, reply) =>
        reply.header('Content-Security-Policy', contentPolicy).header('Cache-Control', 'no-cache').sendFile(name),
      )
    }
    page('/', 'index.html', withEditor)
    page('/explore', 'explorer.html', policy)
    page('/paths', 'explorer.html', policy)
  })
  app.get('/export', exports(answer))
  const frame = frameIn(folder)
  if (frame === null) return
  app.get('/e/*', entityPages(frame, answer))
  app.get('/*', (request, reply) => (isPage(request) ? sendNotFound(request, reply, frame) : reply.callNotFound()))
}

/** Whether a browser asked for a page; the API answers in JSON, whoever asks. */
const isPage = ({ url, headers }: FastifyRequest): boolean => !url.startsWith('/graphql') && /\btext\/html\b/.test(headers.accept ?? '')
