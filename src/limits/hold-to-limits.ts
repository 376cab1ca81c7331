import { getVariableValues, type GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { JukwaaError } from '../errors.ts'
import { hasHalves } from '../http/graphql-request.ts'
import { requestLimits, type Limits } from './limits.ts'
import { measureOf, type Measure, type OperationToMeasure } from './measure.ts'

/** A query with the variables as they were sent. */
export interface Sent extends Omit<OperationToMeasure, 'variables'> {
  readonly given: Readonly<Record<string, unknown>>
}

/** What it may cost, which of its keys tell of the schema, and its coerced variables. */
export interface Taken {
  readonly nodes: number
  readonly introspected: ReadonlySet<string>
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * Takes a query before anything is asked of the graph: refuses what asks for too much or with arguments that cannot be, and charges what it
 * may cost. Gives null where a variable is wrong: graphql says so itself, and before it asks any resolver.
 */
export const holdToLimits = (schema: GraphQLSchema, limits: Limits): ((sent: Sent, context: Context) => Taken | null) => {
  const measure = measureOf(schema)
  return ({ operation, fragments, given }, { journal, onCost }) => {
    checkTexts(given)
    const options = { maxErrors: requestLimits.errors }
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, options)
    if (!coerced) return null
    const measured = measure({ operation, fragments, variables: coerced })
    const { nodes, introspected } = measured
    journal.cost = nodes
    checkMeasure(measured, limits)
    journal.operation = operation.name?.value ?? null
    onCost(nodes, introspected.size > 0)
    return { nodes, introspected, variables: coerced }
  }
}

/** Refuses a text with half of a character, wherever it stands. */
const checkTexts = (value: unknown): void => {
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
