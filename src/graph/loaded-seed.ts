import { statement, type Database } from './database.ts'

// A node of its own: it goes with all the others when somebody empties the graph.
const loadedSeed = statement('loaded seed', 'MATCH (seed:Seed) RETURN seed.fingerprint AS fingerprint LIMIT 1')
const storeLoaded = statement('store loaded seed', 'MERGE (seed:Seed) SET seed.fingerprint = $fingerprint')

/** The fingerprint of the seed that the graph has loaded whole; null if none. */
export const fingerprintOfSeed = async (database: Database): Promise<string | null> => {
  const [loaded] = await database.read<{ fingerprint: string }>(loadedSeed, {})
  return loaded?.fingerprint ?? null
}

/** Notes that the seed with this fingerprint is loaded whole. */
export const noteSeed = async (database: Database, fingerprint: string): Promise<void> => {
  await database.write((run) => run(storeLoaded, { fingerprint }))
}
