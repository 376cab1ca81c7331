import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  print,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

export type Variables = Readonly<Record<string, unknown>>

/** An operation to be compiled. */
export interface Operation {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Coerced; they decide on `@skip` and `@include`. */
  readonly variables: Variables
}

/** A field as it is selected of one type: the first of its nodes has the arguments, all together have what is selected in it. */
export interface Selected {
  readonly key: string
  readonly nodes: readonly [FieldNode, ...FieldNode[]]
}

/** What selections select of objects of a type, in the order of the answer. */
export const selectedOf = (
  of: Operation,
  type: GraphQLObjectType,
  nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
): readonly Selected[] => {
  const { schema, fragments, variables } = of
  const byKey = new Map<string, [FieldNode, ...FieldNode[]]>()
  const spread = new Set<string>()
  const isLeftOut = (node: SelectionNode): boolean =>
    !!node.directives &&
    node.directives.length > 0 &&
    (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false)
  const fits = (condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true
    const conditional = schema.getType(condition)
    return isAbstractType(conditional) && schema.isSubType(conditional, type)
  }
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (isLeftOut(node)) continue
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value
        const known = byKey.get(key)
        if (known) known.push(node)
        else byKey.set(key, [node])
        continue
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(node.name.value)) continue
        spread.add(node.name.value)
      }
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value]
      if (inner && fits(inner.typeCondition?.name.value)) collect(inner.selectionSet)
    }
  }
  for (const { selectionSet } of nodes) collect(selectionSet)
  return [...byKey].map(([key, all]) => ({ key, nodes: all }))
}

/** The arguments of a field of a type, for the variables of a request. */
export const argumentsOf = <Arguments>(type: GraphQLObjectType, node: FieldNode, variables: Variables): Arguments => {
  const definition = type.getFields()[node.name.value]
  if (!definition) throw new Error(`no field ${type.name}.${node.name.value}`)
  return getArgumentValues(definition, node, variables) as Arguments
}

/** Tells one field's arguments from another's, by their text. */
export const argumentsText = ({ arguments: given = [] }: FieldNode): string =>
  given
    .map((each) => print(each))
    .sort()
    .join(', ')

/** The names of the variables that decide on `@skip` and `@include`. */
export const decidingVariables = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>()
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names].sort()
}
