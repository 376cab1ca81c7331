import { getNamedType, isInterfaceType, isObjectType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import type { GraphQLSchema, SelectionNode, SelectionSetNode } from 'graphql'

interface Insertion {
  readonly at: number
  readonly text: string
}

const selects = (selections: readonly SelectionNode[], name: string): boolean =>
  selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === name && !selection.alias)

const insertion = (query: string, { loc, selections }: SelectionSetNode): Insertion | null => {
  const names = ['__typename', 'id'].filter((name) => !selects(selections, name))
  const first = selections[0]?.loc
  if (!loc || !first || names.length === 0) return null
  const lineBefore = query.slice(query.lastIndexOf('\n', first.start) + 1, first.start)
  const separator = lineBefore.trim() ? ' ' : `\n${lineBefore}`
  return { at: loc.start + 1, text: names.map((name) => separator + name).join('') }
}

/**
 * The query with `__typename` and `id` in the selection of every field whose type has an id, so that its answer can be drawn; all else is left
 * as written. Null where nothing is missing, or where the query cannot be read.
 */
export const withIds = (query: string, schema: GraphQLSchema): string | null => {
  const types = new TypeInfo(schema)
  const insertions: Insertion[] = []
  try {
    visit(
      parse(query),
      visitWithTypeInfo(types, {
        Field: ({ selectionSet }) => {
          const type = getNamedType(types.getType())
          const hasId = (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields()
          const missing = hasId && selectionSet ? insertion(query, selectionSet) : null
          if (missing) insertions.push(missing)
        },
      }),
    )
  } catch {
    return null
  }
  if (insertions.length === 0) return null
  return insertions
    .sort((one, other) => other.at - one.at)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), query)
}
