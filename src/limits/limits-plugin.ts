import type { ApolloServerPlugin } from '@apollo/server'
import { Kind, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { errorCodes, JukwaaError } from '../errors.ts'
import { costTold } from './actual-cost.ts'
import { fragmentsOf } from './fragments-of.ts'
import { holdToLimits } from './hold-to-limits.ts'
import type { Limits } from './limits.ts'

/** Refuses, before execution, what asks for too much or with arguments that cannot be, and says in every answer what it cost. */
export const limitsPlugin = (schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<Context> => {
  const take = holdToLimits(schema, limits)
  return {
    requestDidStart: async () => {
      let introspected: ReadonlySet<string> = new Set()
      return {
        // Runs also where no operation could be chosen: then graphql says so.
        didResolveOperation: async ({ document, operation, request, contextValue }) => {
          checkOperations(document, limits.operations)
          if (!operation) return
          if (operation.operation !== 'query')
            throw new JukwaaError('OPERATION_NOT_SUPPORTED', errorCodes.OPERATION_NOT_SUPPORTED.meaning, undefined, operation)
          const taken = take({ operation, fragments: fragmentsOf(document), given: request.variables ?? {} }, contextValue)
          if (taken) introspected = taken.introspected
        },
        willSendResponse: async ({ contextValue: { journal }, response: { body } }) => {
          if (body.kind !== 'single' || body.singleResult.data === undefined) return
          body.singleResult.extensions = {
            ...body.singleResult.extensions,
            ...costTold(journal.cost, body.singleResult.data, introspected, limits),
          }
        },
      }
    },
  }
}

const checkOperations = ({ definitions }: DocumentNode, most: number): void => {
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length
  if (operations > most)
    throw new JukwaaError(
      'TOO_MANY_OPERATIONS',
      `The document has ${operations} operations; the limit is ${most}; send only the one to be run`,
    )
}
