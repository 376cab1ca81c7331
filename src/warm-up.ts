import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execute, parse } from 'graphql'
import { createContext } from './context.ts'
import { executableSchema } from './graphql.ts'
import type { Database } from './graph/database.ts'
import { passagesIn } from './passages.ts'

const folder = join(import.meta.dirname, '../examples')

/**
 * Asks the saved questions one after the other, so that the database has planned what people are likely to ask before they do: a statement
 * that it has never seen takes it seconds when it has just begun. Ends early when the program is stopped; whatever fails is left alone.
 */
export const warmUp = async (database: Database, stopped: Promise<unknown>): Promise<void> => {
  let goOn = true
  void stopped.then(() => {
    goOn = false
  })
  const schema = executableSchema()
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()) {
    if (!goOn) return
    const document = parse(readFileSync(join(folder, name), 'utf8'))
    await Promise.resolve(execute({ schema, document, contextValue: createContext(database, passagesIn(null), 'warm-up') })).catch(
      () => undefined,
    )
  }
}
