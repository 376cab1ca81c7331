import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloServer, type GraphQLRequestContextWillSendResponse } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'
import { shownError } from './errors.ts'
import { resolvers } from './resolvers/resolvers.ts'

/** The schema that clients see, ready to be executed. */
export const executableSchema = (): GraphQLSchema => makeExecutableSchema({
  typeDefs: readFileSync(join(import.meta.dirname, '../schema/generated.graphql'), 'utf8'),
  resolvers: resolvers(),
  resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
})

/** Told of every error that a client does not see. */
export type OnMasked = (error: unknown, requestId: string) => void

/** Apollo over that schema. What a client sees of an error is decided in one place; what is masked goes to `onMasked`. */
export const graphqlServer = (onMasked: OnMasked) =>
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
      { requestDidStart: async () => ({ willSendResponse: async (request) => showErrors(request, onMasked) }) },
    ],
  })

const showErrors = ({ contextValue, operationName, errors = [], response }: GraphQLRequestContextWillSendResponse<Context>, onMasked: OnMasked): void => {
  const shown = errors.map((error) => shownError(error, contextValue.requestId, (cause) => onMasked(cause, contextValue.requestId)))
  if (shown.length > 0 && response.body.kind === 'single') response.body.singleResult.errors = shown
  contextValue.journal.operation = operationName ?? null
  contextValue.journal.codes = shown.map(({ extensions }) => extensions.code)
}
