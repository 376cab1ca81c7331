import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { JukwaaError } from '../errors.ts'
import type { PrefetchMode } from './prefetch-modes.ts'
import { prime, statementFor } from './prefetch.ts'
import { seenBefore } from './seen-before.ts'

export interface Prefetching {
  readonly mode: PrefetchMode
  /** Whether the server keeps the document with this SHA-256. */
  readonly isKept: (hash: string) => boolean
}

/** A text that the database has not planned takes it longer than the statements that it spares: one that comes once is not worth it. */
const often = 3
/** Fewer than the plans that a small database keeps. */
const mostTexts = 200

/** Of the time that a request has: what takes longer is left to the loaders, which can do with a part of it. */
const share = 0.5

/** Before execution, asks in one statement for what the loaders will be asked, so that they find it there; what fails here is asked again by them. */
export const prefetchPlugin = (
  schema: GraphQLSchema,
  { mode, isKept }: Prefetching,
  onCause: (error: unknown, requestId: string) => void,
): ApolloServerPlugin<Context> => {
  const texts = seenBefore(often, mostTexts)
  return {
    requestDidStart: async () => ({
      executionDidStart: async ({ document, operation, request, queryHash, contextValue: { requestId, read, loaders, journal } }) => {
        // Runs also where no operation could be chosen, whatever its type says: then graphql says so.
        if (!operation) return
        const kept = isKept(queryHash)
        if (mode === 'off' || (mode === 'registered' && !kept)) return
        const made = statementFor(schema, document, operation, request.variables)
        if (!made || !(kept || texts.comes(made.statement.text))) return
        try {
          const [row] = await read<{ answers: unknown[] }>(made.statement, made.parameters, share)
          if (row) prime(loaders, made.read(row))
          journal.way = 'one statement'
        } catch (error) {
          // The loaders ask for it again, and say what is wrong; a statement that could never be right is for whoever runs the server.
          if (!(error instanceof JukwaaError)) onCause(error, requestId)
        }
      },
    }),
  }
}
