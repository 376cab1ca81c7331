import { batches } from './batches.ts'
import { statement, type Run } from './database.ts'
import type { Elements } from './elements.ts'
import type { PreparedDocument } from './prepare-document.ts'

const heldEntities = statement(
  'entities of a document that the graph holds',
  `MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN collect([entity.id, elementId(entity)]) AS elements`,
)

/** Asks the graph which entities of a document it holds, but for those that are known to be there. */
export const readHeld = async (run: Run, { entityIds }: PreparedDocument, known: Elements): Promise<Elements> => {
  const elements: Elements = new Map()
  const asked: string[] = []
  for (const id of entityIds) {
    const element = known.get(id)
    if (element === undefined) asked.push(id)
    else elements.set(id, element)
  }
  for (const ids of batches(asked)) {
    const [held] = await run<{ elements: readonly (readonly [id: string, element: string])[] }>(heldEntities, { ids })
    for (const [id, element] of held?.elements ?? []) elements.set(id, element)
  }
  return elements
}

const mostKnown = 100_000

/** Notes entities of a document that has been loaded for those behind it: no load takes one away. Of very many those noted first are forgotten. */
export const noteKnown = (known: Elements, { entityIds }: PreparedDocument, elements: Elements): void => {
  for (const id of entityIds) {
    const element = elements.get(id)
    if (element !== undefined) known.set(id, element)
  }
  for (const id of known.keys()) {
    if (known.size <= mostKnown) break
    known.delete(id)
  }
}
