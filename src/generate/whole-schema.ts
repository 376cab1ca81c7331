import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expandSchema } from './expand-schema.ts'
import { generatedSdl } from './sdl.ts'

const folder = join(import.meta.dirname, '../../schema')

/** The hand-written files of the schema, in the order of their names. */
export const handwrittenSchema = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql') && name !== 'generated.graphql')
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))

/** The whole schema: what is written by hand and what follows from the model. */
export const wholeSchema = (): string => expandSchema([...handwrittenSchema(), generatedSdl()])
