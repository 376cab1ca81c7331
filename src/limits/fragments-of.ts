import { Kind, type DocumentNode, type FragmentDefinitionNode } from 'graphql'

/** The fragments of a document, by name. */
export const fragmentsOf = ({ definitions }: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> =>
  Object.fromEntries(
    definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])),
  )
