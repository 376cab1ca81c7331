import {
  Kind,
  parse,
  print,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import { isFactType } from '../model/facts.ts'

/**
 * The whole schema from its hand-written part and the generated one. By hand, a type lists only what is its own; here it receives
 * the fields of its interfaces, and every field that returns a connection receives the arguments that all of them take.
 */
export const expandSchema = (sources: readonly string[]): string => {
  const definitions = sources.flatMap((source) => parse(source, { noLocation: true }).definitions)
  const interfaces = new Map(
    definitions.flatMap((definition) => (definition.kind === Kind.INTERFACE_TYPE_DEFINITION ? [[definition.name.value, definition]] : [])),
  )
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: definitions.map((definition) => (isFielded(definition) ? expanded(definition, interfaces) : definition)),
  }
  return `${print(document)}\n`
}

type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode
type Interfaces = ReadonlyMap<string, InterfaceTypeDefinitionNode>

const isFielded = (definition: { readonly kind: Kind }): definition is Fielded =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION

const expanded = <Type extends Fielded>(type: Type, interfaces: Interfaces): Type => {
  const inherited = ancestors(type, interfaces)
  const own = type.fields ?? []
  const names = new Set(own.map(({ name }) => name.value))
  const added = inherited.flatMap(({ fields }) => fields ?? []).filter(({ name }) => !names.has(name.value) && names.add(name.value))
  return {
    ...type,
    interfaces: inherited.map(({ name }): NamedTypeNode => ({ kind: Kind.NAMED_TYPE, name })),
    fields: [...added, ...own].map(withConnectionArguments),
  }
}

/** All interfaces of a type, the most general first. */
const ancestors = (type: Fielded, interfaces: Interfaces): readonly InterfaceTypeDefinitionNode[] => [
  ...new Set(
    (type.interfaces ?? []).flatMap(({ name }) => {
      const found = interfaces.get(name.value)
      if (!found) throw new Error(`${type.name.value} implements ${name.value}, which no file of the schema defines`)
      return [...ancestors(found, interfaces), found]
    }),
  ),
]

const withConnectionArguments = (field: FieldDefinitionNode): FieldDefinitionNode => {
  const type = field.type.kind === Kind.NAMED_TYPE ? /^(\w+)Connection$/.exec(field.type.name.value)?.[1] : undefined
  return type && type !== 'Search' ? { ...field, arguments: [...(field.arguments ?? []), ...connectionArguments(type)] } : field
}

const timeArguments = `
    "Only what holds, or may hold, on this day: see certainty. Not inherited by what lies below." asOf: Date
    "Only what the graph held at this moment, what was retracted since included. Not inherited by what lies below." asKnownAt: DateTime`

const connectionArguments = (type: string): readonly InputValueDefinitionNode[] => {
  const field = `type Any { field(
    "Which of them: all of this must hold. Null and empty filter nothing." where: ${type}Where
    "The order; without it the first that the enum has." orderBy: [${type}Order!]
    "How many from the beginning, 0 to 100; 20 if neither first nor last is given." first: Int
    "Only what comes after this cursor." after: String
    "How many from the end, 0 to 100; not together with first." last: Int
    "Only what comes before this cursor." before: String
    ${type === 'Fact' || isFactType(type) ? timeArguments : ''}
  ): Int }`
  const [any] = parse(field, { noLocation: true }).definitions
  return (any as ObjectTypeDefinitionNode).fields?.[0]?.arguments ?? []
}
