import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Kind, parse, validate } from 'graphql'
import { executableSchema } from '../../src/executable-schema.ts'
import type { Statement } from '../../src/graph/database.ts'
import { statementFor } from '../../src/prefetch/prefetch.ts'

/** The examples, and the questions of the tests, by name. */
export const savedQuestions: readonly (readonly [name: string, query: string])[] = ['../../examples', '../questions'].flatMap((folder) => {
  const path = join(import.meta.dirname, folder)
  return readdirSync(path).filter((name) => name.endsWith('.graphql')).sort()
    .map((name) => [basename(name, '.graphql'), readFileSync(join(path, name), 'utf8')] as const)
})

/** The one statement that a question is answered by, if there is one. */
export const oneStatementFor = (query: string, variables: Record<string, unknown> = {}): Statement | undefined => {
  const [schema, document] = [executableSchema(), parse(query)]
  const wrong = validate(schema, document)
  if (wrong[0]) throw wrong[0]
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  return operation && statementFor(schema, document, operation, variables)?.statement
}
