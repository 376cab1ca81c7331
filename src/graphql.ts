import { ApolloServer, type GraphQLRequestContextWillSendResponse } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { Context } from './context.ts'
import { shownError } from './errors.ts'
import { executableSchema } from './executable-schema.ts'
import { limitsPlugin } from './limits/limits-plugin.ts'
import { prefetchPlugin, type Prefetching } from './prefetch/prefetch-plugin.ts'
import { defaultLimits, requestLimits, type Limits } from './limits/limits.ts'

/** Told of every error that a client does not see, or sees only the meaning of. */
export type OnCause = (error: unknown, requestId: string) => void

const noPrefetching: Prefetching = { mode: 'off', isKept: () => false }

/** Apollo over that schema. What a client sees of an error is decided in one place; what lies behind it goes to `onCause`. */
export const graphqlServer = (onCause: OnCause, limits: Limits = defaultLimits, prefetching: Prefetching = noPrefetching) => {
  const schema = executableSchema()
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: requestLimits.errors },
    executionOptions: { maxCoercionErrors: requestLimits.errors },
    maxRecursiveSelections: requestLimits.recursiveSelections,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin(schema, limits),
      prefetchPlugin(schema, prefetching, onCause),
      {
        requestDidStart: async () => ({ willSendResponse: async (request) => showErrors(request, onCause) }),
      },
    ],
  })
}

const showErrors = ({ contextValue, errors = [], response }: GraphQLRequestContextWillSendResponse<Context>, onCause: OnCause): void => {
  const shown = errors.map((error) => shownError(error, contextValue.requestId, (cause) => onCause(cause, contextValue.requestId)))
  if (shown.length > 0 && response.body.kind === 'single') response.body.singleResult.errors = shown
  contextValue.journal.executed = response.body.kind === 'single' && response.body.singleResult.data !== undefined
  contextValue.journal.codes = shown.map(({ extensions }) => extensions.code)
}
