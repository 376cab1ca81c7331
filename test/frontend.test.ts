import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { expect, inject, test } from 'vitest'
import codegen from '../codegen.ts'
import { openDatabase } from '../src/graph/database.ts'
import { askOf } from './support/ask.ts'

const root = join(import.meta.dirname, '..')
const guide = readFileSync(join(root, 'examples/frontend.md'), 'utf8')
const [question = ''] = [...guide.matchAll(/^```graphql\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)

test('the question for a front end agrees with the schema, and is answered', async () => {
  const schema = buildSchema(readFileSync(join(root, 'schema/generated.graphql'), 'utf8'))
  expect(validate(schema, parse(question))).toEqual([])
  const database = openDatabase(inject('shipped'))
  try {
    const { data, errors } = await askOf(database)(question, { person: 'person/fred-matiangi' })
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ person: { name: 'Fred Matiangi', participations: { nodes: expect.arrayContaining([expect.objectContaining({ role: 'CHAIR' })]) } } })
  } finally {
    await database.close()
  }
})

test('codegen is set up as it says, in 20 lines of it', () => {
  const [settings = '', ask = ''] = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
  const own = codegen.generates['web/generated/documents.ts'] as { documents: string; plugins: unknown[]; config: { documentMode: string } }
  for (const words of [own.documents, own.config.documentMode, ...own.plugins.filter((plugin) => typeof plugin === 'string')]) expect(settings).toContain(words)
  expect(ask.trim().split('\n').length).toBeLessThanOrEqual(20)
})
