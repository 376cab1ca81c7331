import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloServer, type GraphQLRequestContextWillSendResponse } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'
import { errorCodes, JukwaaError, shownError } from './errors.ts'
import { resolvers } from './resolvers/resolvers.ts'

/** The schema that clients see, ready to be executed. */
export const executableSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: readFileSync(join(import.meta.dirname, '../schema/generated.graphql'), 'utf8'),
    resolvers: resolvers(),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })

/** Told of every error that a client does not see, or sees only the meaning of. */
export type OnCause = (error: unknown, requestId: string) => void

/** Apollo over that schema. What a client sees of an error is decided in one place; what lies behind it goes to `onCause`. */
export const graphqlServer = (onCause: OnCause) =>
  new ApolloServer<Context>({
    schema: executableSchema(),
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: 1_500 },
    validationOptions: { maxErrors: 5 },
    executionOptions: { maxCoercionErrors: 5 },
    maxRecursiveSelections: 5_000,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      {
        requestDidStart: async () => ({
          didResolveOperation: async ({ operation }) => refuseOtherThanQueries(operation?.operation),
          willSendResponse: async (request) => showErrors(request, onCause),
        }),
      },
    ],
  })

/** Validation lets a mutation pass although the schema has none. */
const refuseOtherThanQueries = (operation: string | undefined): void => {
  if (operation !== undefined && operation !== 'query')
    throw new JukwaaError('OPERATION_NOT_SUPPORTED', errorCodes.OPERATION_NOT_SUPPORTED.meaning)
}

const showErrors = (
  { contextValue, operationName, errors = [], response }: GraphQLRequestContextWillSendResponse<Context>,
  onCause: OnCause,
): void => {
  const shown = errors.map((error) => shownError(error, contextValue.requestId, (cause) => onCause(cause, contextValue.requestId)))
  if (shown.length > 0 && response.body.kind === 'single') response.body.singleResult.errors = shown
  contextValue.journal.operation = operationName ?? null
  contextValue.journal.codes = shown.map(({ extensions }) => extensions.code)
}
