import type { Database } from '../src/graph/database.ts'
import { loadDocument } from '../src/graph/load-document.ts'
import { SeedError } from '../src/graph/seed-error.ts'
import { seedDocuments } from './documents.ts'
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

/** Loads what is new in the shipped seed. */
export const loadSeed = (database: Database, report: (text: string) => void): Promise<LoadedDocuments> =>
  loadDocuments(database, seedDocuments(), report)

/** Loads what is new in documents, one after the other; each wholly or not at all, and none behind one that is wrong. */
export const loadDocuments = async (
  database: Database,
  documents: readonly SeedDocument[],
  report: (text: string) => void,
): Promise<LoadedDocuments> => {
  const total = { documents: documents.length, entities: 0, facts: 0, unchanged: 0, kept: [] as string[] }
  for (const [index, document] of documents.entries()) {
    const place = `document ${index + 1} of ${documents.length}`
    const { entities, facts, unchanged, kept } = await loadDocument(database, document, {
      now: new Date(),
      report: (done, of) => report(`${place}, fact ${done} of ${of}`),
    }).catch((error: unknown) => {
      const origin = originOf(document)
      throw error instanceof SeedError && origin ? error.from(origin) : error
    })
    total.entities += entities
    total.facts += facts
    total.unchanged += unchanged
    total.kept.push(...kept)
  }
  return total
}
