import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Kind, parse } from 'graphql'

const schemaFolder = fileURLToPath(new URL('../../schema/', import.meta.url))

/** The words of every enum of the contract, by the enum's name, read from schema/*.graphql. */
export const enumWords = (): Readonly<Record<string, readonly string[]>> => {
  const files = readdirSync(schemaFolder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
  const definitions = files.flatMap((file) => parse(readFileSync(schemaFolder + file, 'utf8'), { noLocation: true }).definitions)
  return Object.fromEntries(
    definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION
        ? [[definition.name.value, (definition.values ?? []).map(({ name }) => name.value)]]
        : [],
    ),
  )
}
