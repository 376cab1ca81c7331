import { getVariableValues, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { oneStatement, statementsOf, type Came, type OneStatement } from '../graph/one-statement.ts'
import type { Loaders } from '../loaders.ts'
import { fragmentsOf } from '../limits/fragments-of.ts'
import { selectedIn } from './selected.ts'
import { stepsOf } from './steps-of.ts'
import { rowsFor } from './rows-for.ts'

/** Steps that one statement may take: the database plans each of them. */
const mostSteps = 20

/**
 * The one statement that brings what an operation will ask the loaders, and no more of each node than it selects; null where it asks them for
 * nothing that can be told before, or for very many things, and where its variables do not fit.
 */
export const statementFor = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): OneStatement | null => {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!coerced) return null
  const steps = stepsOf(selectedIn({ schema, operation, fragments: fragmentsOf(document), variables: coerced }))
  const spared = statementsOf(steps)
  return spared > 0 && spared <= mostSteps ? oneStatement(steps, rowsFor(schema, document)) : null
}

/** Gives the loaders what came, so that the execution finds it there. */
export const prime = (loaders: Loaders, came: readonly Came[]): void => {
  for (const each of came) {
    if (!('rows' in each)) {
      const loader = loaders.of(each.step.question)
      for (const [id, answer] of each.answers) loader.prime(id, answer)
      continue
    }
    for (const row of each.rows) loaders.node.prime(row.id, row)
    if (each.step.is === 'begin') for (const id of each.step.ids) loaders.node.prime(id, null)
  }
}
