import {
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  getNullableType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { JukwaaError } from '../errors.ts'
import { fieldRules, type Asked, type Within } from './field-rules.ts'
import { prices } from './limits.ts'
import { namesVariables } from './names-variables.ts'

/** What an operation asks for at most. */
export interface Measure {
  /** Items of lists, and the prices of what takes work beside. */
  readonly nodes: number
  /** Single values. */
  readonly leaves: number
  /** Fields within each other, and the innermost. */
  readonly depth: number
  readonly deepest: string
  readonly aliases: number
  readonly directives: number
  /** The field with the largest page on the way that asks for most. */
  readonly widest: { readonly field: string; readonly page: number } | null
  /** Whether it depends on variables. */
  readonly varies: boolean
}

/** The keys of the answer under which the schema is told. */
export interface Introspected {
  readonly introspected: ReadonlySet<string>
}

export interface OperationToMeasure {
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>
}

const nothing: Measure = { nodes: 0, leaves: 0, depth: 0, deepest: '', aliases: 0, directives: 0, widest: null, varies: false }
const alone: Within = {}

const both = (one: Measure, other: Measure): Measure => {
  const [deeper, larger] = [other.depth > one.depth ? other : one, other.nodes > one.nodes ? other : one]
  return {
    nodes: one.nodes + other.nodes,
    leaves: one.leaves + other.leaves,
    depth: deeper.depth,
    deepest: deeper.deepest,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    widest: larger.widest ?? one.widest ?? other.widest,
    varies: one.varies || other.varies,
  }
}

/** Of two selections of which an answer holds only one, since an object has only one type. */
const either = (one: Measure, other: Measure): Measure => ({
  ...both(one, other),
  nodes: Math.max(one.nodes, other.nodes),
  leaves: Math.max(one.leaves, other.leaves),
})

/**
 * Makes the one walk over an operation that measures it and refuses arguments that cannot be. It never asks the database, counts what
 * `@skip` and `@include` leave out, and may count too much (a field selected twice) but never too little.
 */
export const measureOf = (schema: GraphQLSchema): ((asked: OperationToMeasure) => Measure & Introspected) => {
  const rules = fieldRules(schema)
  /** Of selections of a document that is asked again, by the type that they are of: what depends on no variable. */
  const fixed = new WeakMap<SelectionSetNode, Map<string, Measure>>()
  return ({ operation, fragments, variables }) => {
    const known = new Map<Within, Map<string, Measure>>()
    const introspected = new Set<string>()

    const ofField = (node: FieldNode, parent: GraphQLNamedType, within: Within): Measure => {
      const name = node.name.value
      const own: Measure = { ...nothing, depth: 1, deepest: name, aliases: node.alias ? 1 : 0, directives: node.directives?.length ?? 0 }
      if (name === '__typename') return { ...own, leaves: 1 }
      const definition =
        name === '__schema' || name === '__type'
          ? null
          : isObjectType(parent) || isInterfaceType(parent)
            ? parent.getFields()[name]
            : undefined
      if (!definition) {
        introspected.add(node.alias?.value ?? name)
        const { aliases, directives } = ofSyntax(node.selectionSet)
        return { ...own, nodes: prices.introspection, aliases: own.aliases + aliases, directives: own.directives + directives }
      }
      const rule = rules.get(`${parent.name}.${name}`)
      const asked: Asked = rule ? attempt(node, () => rule(getArgumentValues(definition, node, variables) as never, within)) : {}
      const items = asked.items ?? 1
      const type = getNamedType(definition.type)
      if (isLeafType(type)) return { ...own, nodes: asked.price ?? 0, leaves: items, varies: namesVariables(node.arguments) }
      const inner = node.selectionSet ? inside(node.selectionSet, type, asked.within ?? alone) : nothing
      const listed = isListType(getNullableType(definition.type)) && !asked.paid ? items : 0
      return {
        nodes: (asked.price ?? 0) + listed + items * inner.nodes,
        leaves: items * inner.leaves,
        depth: 1 + inner.depth,
        deepest: inner.deepest || name,
        aliases: own.aliases + inner.aliases,
        directives: own.directives + inner.directives,
        widest: asked.page !== undefined && asked.page >= (inner.widest?.page ?? 0) ? { field: name, page: asked.page } : inner.widest,
        varies: inner.varies || namesVariables(node.arguments),
      }
    }

    const inside = (set: SelectionSetNode, type: GraphQLNamedType, within: Within): Measure => {
      if (within !== alone) return ofSelections(set, type, within)
      const known = fixed.get(set)?.get(type.name)
      if (known) return known
      const measure = ofSelections(set, type, within)
      if (!measure.varies) fixed.set(set, (fixed.get(set) ?? new Map<string, Measure>()).set(type.name, measure))
      return measure
    }

    const ofFragment = (name: string, parent: GraphQLNamedType, within: Within): Measure => {
      const measured = known.get(within) ?? new Map<string, Measure>()
      known.set(within, measured)
      const before = measured.get(name)
      if (before) return before
      const fragment = fragments[name]
      const measure = fragment
        ? ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value) ?? parent, within)
        : nothing
      measured.set(name, measure)
      return measure
    }

    const ofSelections = ({ selections }: SelectionSetNode, parent: GraphQLNamedType, within: Within): Measure => {
      let common = nothing
      const byType = new Map<string, Measure>()
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) common = both(common, ofField(selection, parent, within))
        else {
          const condition = conditionOf(selection, fragments)
          const type = (condition && schema.getType(condition)) || parent
          const inner =
            selection.kind === Kind.INLINE_FRAGMENT
              ? ofSelections(selection.selectionSet, type, within)
              : ofFragment(selection.name.value, type, within)
          const measure = { ...inner, directives: inner.directives + (selection.directives?.length ?? 0) }
          if (isObjectType(type) && type !== parent) byType.set(type.name, both(byType.get(type.name) ?? nothing, measure))
          else common = both(common, measure)
        }
      }
      return both(common, [...byType.values()].reduce(either, nothing))
    }

    const syntaxKnown = new Map<string, Measure>()
    /** Of an introspection: its aliases and directives alone. */
    const ofSyntax = (set: SelectionSetNode | undefined): Measure =>
      (set?.selections ?? [])
        .map((selection) => {
          const own = {
            ...nothing,
            aliases: 'alias' in selection && selection.alias ? 1 : 0,
            directives: selection.directives?.length ?? 0,
          }
          if (selection.kind !== Kind.FRAGMENT_SPREAD) return both(own, ofSyntax(selection.selectionSet))
          const measure = syntaxKnown.get(selection.name.value) ?? ofSyntax(fragments[selection.name.value]?.selectionSet)
          syntaxKnown.set(selection.name.value, measure)
          return both(own, measure)
        })
        .reduce(both, nothing)

    const root = schema.getRootType(operation.operation)
    const measure = root ? ofSelections(operation.selectionSet, root, alone) : nothing
    const declared = (operation.variableDefinitions ?? []).reduce((sum, { directives }) => sum + (directives?.length ?? 0), 0)
    return { ...measure, introspected, directives: measure.directives + declared + (operation.directives?.length ?? 0) }
  }
}

const conditionOf = (selection: SelectionNode, fragments: OperationToMeasure['fragments']): string | undefined =>
  selection.kind === Kind.INLINE_FRAGMENT
    ? selection.typeCondition?.name.value
    : selection.kind === Kind.FRAGMENT_SPREAD
      ? fragments[selection.name.value]?.typeCondition.name.value
      : undefined

/** A refusal, told where in the document it belongs; what graphql refuses of an argument is the client's mistake too. */
const attempt = <Result>(node: FieldNode, work: () => Result): Result => {
  try {
    return work()
  } catch (error) {
    throw JukwaaError.at(node, error)
  }
}
