import type { Context } from '../context.ts'
import { nestedStatement, type Ask, type Place, type Slots } from '../graph/nested-statement.ts'
import type { Statement } from '../graph/database.ts'
import type { Parameters } from '../graph/parameters.ts'
import { LeftToResolvers, Plan, type Came, type Run } from './plan.ts'
import { rootOf } from './root.ts'
import type { Operation, Variables } from './selection.ts'

/** An operation as one statement, and how its answer is made of the one row that comes. */
export interface Compiled {
  readonly statement: Statement
  /** What is made of a request's variables; null where these ask for something of another shape. */
  slotsFor(variables: Variables): Slots | null
  /** The same, with what must be asked of the graph before the statement. */
  walked(slots: Slots, context: Context): Promise<Slots>
  /** What comes for the root where a walk met nothing of which the graph need be asked; null where it must be. */
  known(slots: Slots): Came | null
  /** The values of the statement. */
  parametersFor(slots: Slots): Parameters
  write(root: Came, run: Run): Readonly<Record<string, unknown>>
}

/** Questions within one statement: the database plans each of them. */
const mostQuestions = 20

/** Compiles an operation for variables of this shape; null where it asks for what no statement made for it answers, or for very many things. */
export const compile = (of: Operation): Compiled | null => {
  const type = of.schema.getRootType(of.operation.operation)
  if (!type) return null
  try {
    const plan = new Plan(of)
    const write = rootOf(plan, type)
    const { statement, asks } = nestedStatement(plan.root, plan.values)
    if (asks.length === 0 || asks.length > mostQuestions) return null
    return {
      statement,
      slotsFor: (variables) => plan.valuesFor(variables),
      walked: (slots, context) => plan.walked(slots, context),
      // Nothing but a walk comes to nothing: else all questions would be made twice.
      known: (slots) => (plan.isWalked ? knownOf(plan.root, slots) : null),
      parametersFor: (slots) => parametersOf(asks, slots),
      write,
    }
  } catch (error) {
    if (error instanceof LeftToResolvers) return null
    throw error
  }
}

const knownOf = (root: Place, slots: Slots): Came | null => {
  const came: unknown[] = []
  for (const step of root.steps.values()) {
    const question = step.is === 'ask' ? step.question(slots) : null
    if (step.is !== 'ask' || !question?.isOtherwise) return null
    came[step.column.at] = question.otherwise
  }
  return came
}

const parametersOf = (asks: readonly Ask[], slots: Slots): Parameters => {
  const all: Record<string, unknown> = {}
  for (const [number, { question }] of asks.entries()) {
    const { parameters } = question(slots)
    for (const name of Object.keys(parameters)) all[name + number] = parameters[name]
  }
  return all
}
