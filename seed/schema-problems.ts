import { Ajv, type ErrorObject } from 'ajv'
import { documentSchema } from '../src/generate/document-schema.ts'
import { came, type SeedProblem } from '../src/graph/seed-error.ts'

type Path = readonly (string | number)[]
type Described = { readonly description?: string; readonly properties?: Readonly<Record<string, Described>>; readonly $ref?: string }

const makeValidator = () => {
  const schema = documentSchema()
  const validate = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, strictRequired: false }).compile(schema)
  const definitions = (schema as { readonly definitions: Readonly<Record<string, Described>> }).definitions
  return { validate, definitions }
}
let validator: ReturnType<typeof makeValidator> | undefined

/** Where a value is no document by the JSON Schema: one problem for each place. */
export const schemaProblems = (value: unknown): SeedProblem[] => {
  validator ??= makeValidator()
  const { validate, definitions } = validator
  if (validate(value)) return []
  const problems = new Map<string, SeedProblem>()
  for (const error of validate.errors ?? []) {
    // The branch of a type that fails says itself what is wrong with it.
    if (error.keyword === 'if') continue
    const problem = problemOf(value, error, definitions)
    const place = problem.path.join('/')
    if (!problems.has(place)) problems.set(place, problem)
  }
  return [...problems.values()]
}

const problemOf = (value: unknown, error: ErrorObject, definitions: Readonly<Record<string, Described>>): SeedProblem => {
  const parent = (error.parentSchema ?? {}) as Described
  const path = stepsOf(value, error.instancePath)
  const { missingProperty, additionalProperty } = error.params as { missingProperty?: string; additionalProperty?: string }
  if (missingProperty !== undefined) {
    const missing = parent.properties?.[missingProperty]
    const wanted = (missing?.$ref ? definitions[missing.$ref.split('/').at(-1) ?? ''] : missing)?.description ?? missingProperty
    return problemAt(value, [...path, missingProperty], wanted, 'nothing')
  }
  if (additionalProperty !== undefined) {
    const known = Object.keys(parent.properties ?? {}).join(', ')
    return problemAt(value, [...path, additionalProperty], `one of the fields ${known}`, `the field ${came(additionalProperty)}`)
  }
  return problemAt(value, path, parent.description ?? error.message ?? error.keyword, came(error.data))
}

const problemAt = (value: unknown, path: Path, wanted: string, what: string): SeedProblem => {
  const row = rowAt(value, path)
  return { path, ...(row !== undefined && { row }), wanted, came: what }
}

/** The steps of a JSON Pointer, those into lists as numbers. */
const stepsOf = (value: unknown, pointer: string): Path => {
  let at = value
  return pointer
    .split('/')
    .slice(1)
    .map((text) => {
      const name = text.replaceAll('~1', '/').replaceAll('~0', '~')
      const step = Array.isArray(at) ? Number(name) : name
      at = (at as Record<string | number, unknown> | undefined)?.[step]
      return step
    })
}

/** The id of the entity or fact that a path leads into. */
const rowAt = (value: unknown, path: Path): string | undefined => {
  const steps = path[0] === 'document' ? path.slice(0, 1) : path.slice(0, 2)
  const row = steps.reduce((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], value)
  const id = (row as { readonly id?: unknown } | undefined)?.id
  return typeof id === 'string' ? id : undefined
}
