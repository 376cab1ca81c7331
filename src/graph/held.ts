import { batches } from './batches.ts'
import { statement, type Run } from './database.ts'
import type { Elements } from './elements.ts'
import type { PreparedDocument } from './prepare-document.ts'

/** Which of the entities and statements that a document speaks of the graph holds. */
export interface Held {
  readonly elements: Elements
  /** Keys of statements that facts of the graph make. */
  readonly statements: Set<string>
}

/** What was read in the turn of the load before. */
export interface HeldAhead {
  readonly turn: number
  readonly held: Held | null
}

/** What a load wrote in its turn. */
export interface Written extends Held {
  readonly turn: number
}

const heldEntities = statement(
  'entities of a document that the graph holds',
  `UNWIND [$document] AS document
WITH document
WHERE NOT EXISTS { MATCH (:Entity:Document {id: document, contentHash: $contentHash}) }
CALL () {
  MATCH (entity:Entity)
  WHERE entity.id IN $ids
  RETURN collect([entity.id, elementId(entity)]) AS elements
}
RETURN elements`,
)

const heldStatements = statement(
  'statements of a document that the graph holds',
  `MATCH (fact:Fact)
WHERE fact.statementKey IN $keys
RETURN collect(DISTINCT fact.statementKey) AS statements`,
)

/** Asks the graph; null if that has loaded the document with this content: then nothing need be known. */
export const readHeld = async (run: Run, { id, entityIds, rows }: PreparedDocument, contentHash: string | null): Promise<Held | null> => {
  const elements: Elements = new Map()
  for (const ids of batches(entityIds)) {
    const [held] = await run<{ elements: readonly (readonly [id: string, element: string])[] }>(heldEntities, {
      document: id,
      contentHash,
      ids,
    })
    if (!held) return null
    for (const [entity, element] of held.elements) elements.set(entity, element)
  }
  const statements = new Set<string>()
  // Of an entity that the graph does not hold it can hold no statement either.
  const known = rows.filter(({ subject, object }) => elements.has(subject) && (object === null || elements.has(object)))
  for (const keys of batches([...new Set(known.map(({ statementKey }) => statementKey))])) {
    const [held] = await run<{ statements: readonly string[] }>(heldStatements, { keys })
    for (const key of held?.statements ?? []) statements.add(key)
  }
  return { elements, statements }
}

/**
 * What was read ahead, as it is when the document's own turn comes: with what the load before, in whose turn it was read, has written since.
 * Null if others have loaded between the two, so that it may be out of date.
 */
export const upToDate = (ahead: HeldAhead | null, before: Written | null, turn: number, document: PreparedDocument): Held | null => {
  if (!ahead?.held || (before ? before.turn !== ahead.turn || turn !== before.turn + 1 : turn !== ahead.turn)) return null
  const { elements, statements } = ahead.held
  for (const id of document.entityIds) {
    const element = before?.elements.get(id)
    if (element !== undefined) elements.set(id, element)
  }
  for (const key of document.statementKeys) if (before?.statements.has(key)) statements.add(key)
  return ahead.held
}
