import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execute, Kind, parse } from 'graphql'
import { createContext } from './context.ts'
import { executableSchema } from './executable-schema.ts'
import type { Database } from './graph/database.ts'
import { entities } from './model/entities.ts'
import { passagesIn } from './passages.ts'
import { compile } from './compiled/compile.ts'
import { fragmentsOf } from './limits/fragments-of.ts'

const folder = join(import.meta.dirname, '../examples')

/** An entity of each type, for the sake of its page. */
const oneOfEach = `{ ${Object.values(entities)
  .map(({ list }) => `${list}(first: 1) { nodes { id } }`)
  .join(' ')} }`

/**
 * Asks the saved questions one after the other, and for a page of each type, so that the database has planned what people are likely to ask
 * before they do: a statement that it has never seen takes it seconds when it has just begun. Ends early when the program is stopped;
 * whatever fails is left alone.
 */
export const warmUp = async (database: Database, visit: (path: string) => Promise<void>, stopped: Promise<unknown>): Promise<void> => {
  let goOn = true
  void stopped.then(() => {
    goOn = false
  })
  const ask = async (text: string) => {
    const contextValue = createContext({ database, passages: passagesIn(null), requestId: 'warm-up' })
    const [schema, document] = [executableSchema(), parse(text)]
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
    const compiled = operation && compile({ schema, operation, fragments: fragmentsOf(document), variables: {} })
    // Both ways in which it may be answered.
    const slots = compiled?.slotsFor({})
    if (compiled && slots) await contextValue.read(compiled.statement, compiled.parametersFor(slots)).catch(() => [])
    return execute({ schema, document, contextValue })
  }
  const examples = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  for (const name of examples.sort()) {
    if (!goOn) return
    await ask(readFileSync(join(folder, name), 'utf8')).catch(() => null)
  }
  const { data } = (await ask(oneOfEach).catch(() => ({ data: null }))) as {
    data: Record<string, { nodes: { id: string }[] } | null> | null
  }
  for (const list of Object.values(data ?? {})) {
    const id = list?.nodes[0]?.id
    if (!goOn) return
    if (id !== undefined) await visit(`/e/${id}.json`).catch(() => null)
  }
}
