import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  GraphQLScalarType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { resolvers } from './resolvers/resolvers.ts'

let built: GraphQLSchema | undefined

/** The schema that clients see, ready to be executed; built once. */
export const executableSchema = (): GraphQLSchema => (built ??= build())

const build = (): GraphQLSchema => {
  const text = readFileSync(join(import.meta.dirname, '../schema/generated.graphql'), 'utf8')
  // It is written by codegen and checked by the tests: parsed and no more.
  const schema = buildSchema(text, { assumeValid: true, noLocation: true })
  for (const [name, own] of Object.entries(resolvers())) {
    const type = schema.getType(name)
    if (type && isScalarType(type) && own instanceof GraphQLScalarType) Object.assign(type, functionsOf(own))
    else if (type) attach(type, own as Readonly<Record<string, unknown>>)
    else throw new Error(`resolvers of ${name}, which the schema does not have`)
  }
  return schema
}

const functionsOf = ({ serialize, parseValue, parseLiteral }: GraphQLScalarType) => ({ serialize, parseValue, parseLiteral })

const attach = (type: GraphQLNamedType, own: Readonly<Record<string, unknown>>): void => {
  for (const [name, resolve] of Object.entries(own)) {
    const place = isInterfaceType(type) && name === '__resolveType' ? type : isObjectType(type) ? type.getFields()[name] : undefined
    if (!place) throw new Error(`a resolver of ${type.name}.${name}, which the schema does not have`)
    Object.assign(place, { [name === '__resolveType' ? 'resolveType' : 'resolve']: resolve })
  }
}
