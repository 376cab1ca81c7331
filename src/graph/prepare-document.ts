import { setImmediate as others } from 'node:timers/promises'
import type { SeedDocument } from '../../seed/seed-document.ts'
import { hashOf } from './hash-of.ts'
import { mentionsIn, type Mention } from './declared-ends.ts'
import { declaredEntities, type DeclaredEntity } from './declared-entities.ts'
import { factsToWrite, type FactToWrite } from './fact-to-write.ts'

/** A document as the graph is to hold it: all of loading it that needs no database. */
export interface PreparedDocument {
  readonly id: string
  readonly contentHash: string
  readonly declared: readonly DeclaredEntity[]
  readonly rows: readonly FactToWrite[]
  /** What its entities and facts speak of, and the ids of that and of the entities that it declares, each once. */
  readonly mentions: readonly Mention[]
  readonly entityIds: readonly string[]
  /** The moment at which what is new of it is recorded. */
  readonly recordedAt: string
}

const rowsAtOnce = 20

/** Prepares a document little by little, so that whatever else the program does goes on meanwhile. */
export const prepareDocument = async (document: SeedDocument, now: Date): Promise<PreparedDocument> => {
  const recordedAt = now.toISOString()
  const rows: FactToWrite[] = []
  for (const row of factsToWrite(document, recordedAt)) {
    rows.push(row)
    if (rows.length % rowsAtOnce === 0) await others()
  }
  const { facts: _facts, ...rest } = document
  const contentHash = hashOf([rest, rows.map(({ rowHash }) => rowHash)])
  await others()
  const declared = declaredEntities(document)
  const mentions = mentionsIn(declared, rows)
  return {
    id: document.document.id,
    contentHash,
    declared,
    rows,
    mentions,
    entityIds: [...new Set([...declared.map(({ entity }) => entity.id), ...mentions.map(({ id }) => id)])],
    recordedAt,
  }
}
