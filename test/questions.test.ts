import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { openDatabase } from '../src/graph/database.ts'
import { askOf } from './support/ask.ts'

/**
 * A question is a pair of files: `name.graphql`, and `name.json` with its answer as worked out by hand from the articles
 * and the number of statements it takes. UPDATE_ANSWERS=1 writes what came; read the difference before you keep it.
 */
const folder = join(import.meta.dirname, 'questions')
const database = openDatabase(inject('shipped'))
const ask = askOf(database)
afterAll(() => database.close())

describe('questions to the shipped seed', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql')).map((name) => name.slice(0, -'.graphql'.length))
  test.each(names)('%s', async (name) => {
    const { data, errors, statements } = await ask(readFileSync(join(folder, `${name}.graphql`), 'utf8'))
    const came = JSON.parse(JSON.stringify({ statements, ...(errors && { errors }), data }))
    const path = join(folder, `${name}.json`)
    if (process.env['UPDATE_ANSWERS']) writeFileSync(path, `${JSON.stringify(came, null, 2)}\n`)
    expect(came).toEqual(JSON.parse(readFileSync(path, 'utf8')))
  })
})
