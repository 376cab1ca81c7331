import type { Database } from '../src/graph/database.ts'
import { fingerprintOfSeed, noteSeed } from '../src/graph/loaded-seed.ts'
import { fingerprint } from '../run/fingerprint.js'

/** What the seed is made of, and what decides how it is written. */
const sources = ['seed', 'src/graph', 'src/model', 'src/time']

const fingerprintNow = (): Promise<string> => fingerprint(sources)

/** Notes that the shipped seed is loaded whole, so that the next start need not read it. */
export const noteShippedSeed = async (database: Database): Promise<void> => noteSeed(database, await fingerprintNow())

/** Loads what is new in the shipped seed; one that the graph has loaded is not even read. */
export const loadSeed = async (database: Database, tell: (text: string) => void): Promise<void> => {
  const wanted = await fingerprintNow()
  if ((await fingerprintOfSeed(database)) === wanted) return
  // What reads it takes a second to begin.
  const [{ seedDocuments }, { loadDocuments }] = await Promise.all([import('./documents.ts'), import('./load-documents.ts')])
  await loadDocuments(database, seedDocuments(), tell)
  await noteSeed(database, wanted)
}
