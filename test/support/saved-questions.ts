import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { getVariableValues, Kind, parse, validate } from 'graphql'
import { executableSchema } from '../../src/executable-schema.ts'
import type { Statement } from '../../src/graph/database.ts'
import { compile, type Compiled } from '../../src/compiled/compile.ts'
import { fragmentsOf } from '../../src/limits/fragments-of.ts'

/** The examples, and the questions of the tests, by name. */
export const savedQuestions: readonly (readonly [name: string, query: string])[] = ['../../examples', '../questions'].flatMap((folder) => {
  const path = join(import.meta.dirname, folder)
  return readdirSync(path).filter((name) => name.endsWith('.graphql')).sort()
    .map((name) => [basename(name, '.graphql'), readFileSync(join(path, name), 'utf8')] as const)
})

/** What a question is compiled to for its variables; null where it is left to the resolvers. */
export const compiledFor = (query: string, variables: Record<string, unknown> = {}): Compiled | null => {
  const [schema, document] = [executableSchema(), parse(query)]
  const wrong = validate(schema, document)
  if (wrong[0]) throw wrong[0]
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  if (!operation) return null
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  return coerced ? compile({ schema, operation, fragments: fragmentsOf(document), variables: coerced }) : null
}

/** The variables of a question with their defaults. */
export const compiledVariables = (query: string, variables: Record<string, unknown> = {}): Record<string, unknown> => {
  const operation = parse(query).definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  return (operation && getVariableValues(executableSchema(), operation.variableDefinitions ?? [], variables).coerced) ?? {}
}

/** The one statement that a question is answered by, if there is one. */
export const oneStatementFor = (query: string, variables: Record<string, unknown> = {}): Statement | undefined => compiledFor(query, variables)?.statement
