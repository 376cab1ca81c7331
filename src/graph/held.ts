import { batches } from './batches.ts'
import { statement, type Run } from './database.ts'
import type { Elements } from './elements.ts'
import type { PreparedDocument } from './prepare-document.ts'

/** Which of the entities and statements that a document speaks of the graph holds. */
export interface Held {
  readonly elements: Elements
  /** Keys of statements that facts of the graph make. */
  readonly statements: ReadonlySet<string>
}

const heldEntities = statement(
  'entities of a document that the graph holds',
  `MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN collect([entity.id, elementId(entity)]) AS elements`,
)

const heldStatements = statement(
  'statements of a document that the graph holds',
  `MATCH (fact:Fact)
WHERE fact.statementKey IN $keys
RETURN collect(DISTINCT fact.statementKey) AS statements`,
)

/** Asks the graph what it holds, but for the entities that are known to be there. */
export const readHeld = async (run: Run, { entityIds, rows }: PreparedDocument, known: Elements): Promise<Held> => {
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
  const statements = new Set<string>()
  // Of an entity that the graph does not hold it can hold no statement either.
  const between = rows.filter(({ subject, object }) => elements.has(subject) && (object === null || elements.has(object)))
  for (const keys of batches([...new Set(between.map(({ statementKey }) => statementKey))])) {
    const [held] = await run<{ statements: readonly string[] }>(heldStatements, { keys })
    for (const key of held?.statements ?? []) statements.add(key)
  }
  return { elements, statements }
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
