import type { FastifyInstance } from 'fastify'

/** What is smaller the system takes off our hands at once. */
const smallest = 16_384

/** Ends the connection of a client that has not taken its answer after so many milliseconds: until then it stays in memory. */
export const endSlowReaders = (app: FastifyInstance, longest: number): void => {
  app.addHook('onSend', (_request, reply, payload, done) => {
    if ((typeof payload === 'string' || Buffer.isBuffer(payload)) && payload.length < smallest) return done(null, payload)
    const timer = setTimeout(() => reply.raw.destroy(), longest)
    reply.raw.once('close', () => clearTimeout(timer))
    done(null, payload)
  })
}
