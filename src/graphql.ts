import { ApolloServer, HeaderMap, type GraphQLRequestContextWillSendResponse } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { Context } from './context.ts'
import { JukwaaError, shownError } from './errors.ts'
import type { Answer, Question } from './question.ts'
import { executableSchema } from './executable-schema.ts'
import { inDocumentOrder } from './in-document-order.ts'
import { limitsPlugin } from './limits/limits-plugin.ts'
import { compiledWay, type Compiling } from './compiled/compiled-way.ts'
import { defaultLimits, requestLimits, type Limits } from './limits/limits.ts'

/** Told of every error that a client does not see, or sees only the meaning of. */
export type OnCause = (error: unknown, requestId: string) => void

const noCompiling: Compiling = { mode: 'off', isKept: () => false }

/** Apollo over the schema. What a client sees of an error is decided in one place; what lies behind it goes to `onCause`. */
const apolloServer = (onCause: OnCause, limits: Limits) => {
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
      {
        requestDidStart: async () => ({ willSendResponse: async (request) => showErrors(request, onCause) }),
      },
    ],
  })
}

export interface GraphqlServer {
  start(): Promise<void>
  /** Answers a question in the context of its request; `byGet` refuses what is no query: METHOD_NOT_ALLOWED. */
  answer(question: Question, context: Context, byGet?: boolean): Promise<Answer>
  stop(): Promise<void>
}

/** The one place that decides which way a question goes: by one statement made for it, or through Apollo and the resolvers. */
export const graphqlServer = (onCause: OnCause, limits: Limits = defaultLimits, compiling: Compiling = noCompiling): GraphqlServer => {
  const apollo = apolloServer(onCause, limits)
  const compiled = compiledWay(executableSchema(), limits, compiling, onCause)
  return {
    start: () => apollo.start(),
    answer: async (question, context, byGet = false) => {
      const whole = await compiled.answer(question, context)
      if (whole) return whole
      const { query, variables = {}, operationName } = question
      const request = {
        query,
        variables,
        ...(operationName !== undefined && { operationName }),
        http: { method: byGet ? 'GET' : 'POST', headers: new HeaderMap(), search: '', body: null },
      }
      const { http, body } = await apollo.executeOperation(request, { contextValue: context })
      if (body.kind !== 'single') throw new Error('an answer in parts, which no operation of this schema gives')
      if (http.status === 405) throw new JukwaaError('METHOD_NOT_ALLOWED', 'A GET takes queries alone')
      const { data, errors, extensions } = body.singleResult
      if (data && !errors) compiled.answered(question)
      return { ...(errors && { errors }), ...(data !== undefined && { data }), ...(extensions && { extensions }) }
    },
    stop: () => apollo.stop(),
  }
}

const showErrors = ({ contextValue, errors = [], response }: GraphQLRequestContextWillSendResponse<Context>, onCause: OnCause): void => {
  const data = response.body.kind === 'single' ? response.body.singleResult.data : undefined
  const shown = inDocumentOrder(errors, data).map((error) =>
    shownError(error, contextValue.requestId, (cause) => onCause(cause, contextValue.requestId)),
  )
  if (shown.length > 0 && response.body.kind === 'single') response.body.singleResult.errors = shown
  contextValue.journal.executed = data !== undefined
  contextValue.journal.codes = shown.map(({ extensions }) => extensions.code)
}
