import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Ask } from './ask.ts'

/**
 * A question is a pair of files: `name.graphql`, and `name.json` with its answer as worked out by hand from the sources
 * and the number of statements it takes. UPDATE_ANSWERS=1 writes what came; read the difference before you keep it.
 */
export const runQuestions = (what: string, folder: string, ask: Ask): void => {
  describe(what, () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.graphql')).map((name) => name.slice(0, -'.graphql'.length))
    test.each(names)('%s', async (name) => {
      const { data, errors, statements } = await ask(readFileSync(join(folder, `${name}.graphql`), 'utf8'))
      const came = JSON.parse(JSON.stringify({ statements, ...(errors && { errors }), data }))
      const path = join(folder, `${name}.json`)
      if (process.env['UPDATE_ANSWERS']) writeFileSync(path, `${JSON.stringify(came, null, 2)}\n`)
      expect(came).toEqual(JSON.parse(readFileSync(path, 'utf8')))
    })

    test('there are questions, each with its answer', () => {
      expect(names.length).toBeGreaterThan(0)
      const files = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length))
      expect(files).toEqual(names)
    })
  })
}
