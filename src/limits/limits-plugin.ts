import type { ApolloServerPlugin } from '@apollo/server'
import { getVariableValues, Kind, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { errorCodes, JukwaaError } from '../errors.ts'
import { hasHalves } from '../http/graphql-request.ts'
import { costTold } from './actual-cost.ts'
import { fragmentsOf } from './fragments-of.ts'
import { requestLimits, type Limits } from './limits.ts'
import { measureOf, type Measure } from './measure.ts'

/** Refuses, before execution, what asks for too much or with arguments that cannot be, and says in every answer what it cost. */
export const limitsPlugin = (schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<Context> => {
  const measure = measureOf(schema)
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
          checkTexts(request.variables)
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, {
            maxErrors: requestLimits.errors,
          })
          // Graphql says itself what is wrong with a variable, and before it asks any resolver.
          if (!coerced) return
          const measured = measure({ operation, fragments: fragmentsOf(document), variables: coerced })
          contextValue.journal.cost = measured.nodes
          introspected = measured.introspected
          checkMeasure(measured, limits)
          contextValue.journal.operation = operation.name?.value ?? null
          contextValue.onCost(measured.nodes, introspected.size > 0)
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

/** Refuses a text with half of a character, wherever it stands. */
export const checkTexts = (value: unknown): void => {
  if (typeof value === 'string' && hasHalves(value)) throw new JukwaaError('BAD_USER_INPUT', 'A variable has half of a character')
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(checkTexts)
}

const shown = (number: number): string => (number > 1e12 ? 'more than a million million' : number.toLocaleString('en'))

/** Refuses what is more than the limits allow, and names the number, the limit and the way out. */
export const checkMeasure = ({ nodes, leaves, depth, deepest, aliases, directives, widest }: Measure, limits: Limits): void => {
  const lower = widest ? `lower \`first\` of ${widest.field}` : 'ask for less at once'
  if (depth > limits.depth)
    throw new JukwaaError(
      'QUERY_TOO_DEEP',
      `${deepest} is ${depth} fields deep; the limit is ${limits.depth}; begin nearer to it, by node(id:) or its own list`,
    )
  if (aliases > limits.aliases)
    throw new JukwaaError(
      'TOO_MANY_ALIASES',
      `The question has ${shown(aliases)} aliases; the limit is ${limits.aliases}; ask in two requests`,
    )
  if (directives > limits.directives)
    throw new JukwaaError(
      'TOO_MANY_DIRECTIVES',
      `The question has ${shown(directives)} directives; the limit is ${limits.directives}; leave fields out instead`,
    )
  if (nodes > limits.nodes)
    throw new JukwaaError(
      'QUERY_TOO_COMPLEX',
      `The question asks for up to ${shown(nodes)} nodes; the limit is ${shown(limits.nodes)}; ${lower}`,
    )
  if (leaves > limits.leaves)
    throw new JukwaaError(
      'QUERY_TOO_COMPLEX',
      `The question asks for up to ${shown(leaves)} values; the limit is ${shown(limits.leaves)}; ${lower}, or leave fields out`,
    )
}
