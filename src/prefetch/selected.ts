import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** An operation that is about to be executed. */
export interface Operation {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** A field of an object or an interface that an operation selects. */
export interface SelectedField {
  /** The type on which it is selected: that of the fragment that it stands in. */
  readonly on: string
  readonly name: string
  arguments<Arguments>(): Arguments
  /** What is selected in it. */
  fields(): readonly SelectedField[]
}

/** Fields that are looked at: selections that name each other again and again unfold without end. */
const mostFields = 1_000

/** The fields that an operation selects at its root, without what `@skip` and `@include` leave out, and what is beyond a bound. */
export const selectedIn = ({ schema, operation, fragments, variables }: Operation): readonly SelectedField[] => {
  const isLeftOut = (node: SelectionNode): boolean =>
    !!node.directives &&
    node.directives.length > 0 &&
    (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false)

  let looked = 0
  const selectedField = (node: FieldNode, on: GraphQLObjectType | GraphQLInterfaceType): SelectedField[] => {
    const definition = on.getFields()[node.name.value]
    looked += 1
    if (!definition || looked > mostFields) return []
    return [
      {
        on: on.name,
        name: node.name.value,
        arguments: <Arguments>() => getArgumentValues(definition, node, variables) as Arguments,
        fields: () => (node.selectionSet ? fieldsOf(node.selectionSet, getNamedType(definition.type).name) : []),
      },
    ]
  }

  const fieldsOf = ({ selections }: SelectionSetNode, on: string, spread = new Set<string>()): SelectedField[] =>
    selections.flatMap((node): SelectedField[] => {
      if (isLeftOut(node)) return []
      const type = schema.getType(on)
      if (node.kind === Kind.FIELD) return isObjectType(type) || isInterfaceType(type) ? selectedField(node, type) : []
      if (node.kind === Kind.FRAGMENT_SPREAD && spread.has(node.name.value)) return []
      if (node.kind === Kind.FRAGMENT_SPREAD) spread.add(node.name.value)
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value]
      return inner ? fieldsOf(inner.selectionSet, inner.typeCondition?.name.value ?? on, spread) : []
    })

  return fieldsOf(operation.selectionSet, schema.getRootType(operation.operation)?.name ?? '')
}
