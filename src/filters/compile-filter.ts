import type { Filter } from '../graph/list.ts'
import type { NodeType } from '../model/orders.ts'

/** A client's `where`, as coerced by GraphQL. */
export type Where = Readonly<Record<string, unknown>>

/**
 * Turns a `where` into a condition on the node `n`. Null and absent filter nothing; an empty list matches nothing.
 * The text depends on which fields are given, never on their values.
 */
export const compileFilter = (_type: NodeType, where: Where | null | undefined): Filter => {
  const parameters: Record<string, unknown> = {}
  const parameter = (value: unknown): string => {
    const name = `filter${Object.keys(parameters).length}`
    parameters[name] = value
    return `$${name}`
  }
  const text = conditions('n', where, parameter).join(' AND ')
  return { text, parameters }
}

type Parameter = (value: unknown) => string

const conditions = (node: string, where: Where | null | undefined, parameter: Parameter): string[] =>
  Object.entries(where ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([field, value]) => {
    if (value === null || value === undefined) return []
    if (Array.isArray(value)) return [`${node}.${field} IN ${parameter(value)}`]
    const linked = linkedEntities[field]
    if (linked) return linkedCondition(node, linked, value as Where, parameter)
    return Object.entries(value as Where).flatMap(([operator, operand]) => scalarCondition(`${node}.${field}`, operator, operand, parameter))
  })

/** How the entities that a filter may go on to are reached from a fact. */
const linkedEntities: Readonly<Record<string, string>> = {
  document: '-[:CITES]->(:Citation)-[:IN]->',
  assertedBy: '-[:ASSERTED_BY]->',
}

const linkedCondition = (node: string, path: string, where: Where, parameter: Parameter): string[] => {
  const inner = conditions('linked', where, parameter)
  return inner.length === 0 ? [] : [`EXISTS { (${node})${path}(linked:Entity) WHERE ${inner.join(' AND ')} }`]
}

const scalarCondition = (property: string, operator: string, operand: unknown, parameter: Parameter): string[] => {
  if (operand === null || operand === undefined) return []
  return [`${property} ${operator === 'in' ? 'IN' : '='} ${parameter(operand)}`]
}
