import type { Database } from '../src/graph/database.ts'
import { loadInTurn } from '../src/graph/load-document.ts'
import { SeedError } from '../src/graph/seed-error.ts'
import { originOf } from './read-document.ts'
import type { SeedDocument } from './seed-document.ts'

/** What loading did, over all documents. */
export interface LoadedDocuments {
  readonly documents: number
  readonly entities: number
  readonly facts: number
  readonly unchanged: number
  /** Facts that stand in the graph, but in their documents no longer. */
  readonly kept: readonly string[]
}

/** Loads what is new in documents, one after the other; each wholly or not at all, and none behind one that is wrong. */
export const loadDocuments = async (
  database: Database,
  documents: readonly SeedDocument[],
  tell: (text: string) => void,
): Promise<LoadedDocuments> => {
  const total = { documents: 0, entities: 0, facts: 0, unchanged: 0, kept: [] as string[] }
  const report = (done: number, of: number) => tell(`document ${total.documents + 1} of ${documents.length}, fact ${done} of ${of}`)
  try {
    for await (const { entities, facts, unchanged, kept } of loadInTurn(database, documents, report)) {
      total.documents += 1
      total.entities += entities
      total.facts += facts
      total.unchanged += unchanged
      total.kept.push(...kept)
    }
    return total
  } catch (error) {
    const wrong = documents[total.documents]
    const origin = wrong && originOf(wrong)
    throw error instanceof SeedError && origin ? error.from(origin) : error
  }
}
