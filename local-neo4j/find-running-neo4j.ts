import { dataFolder, readPassword } from './data-folder.ts'
import { readHolder, stillRuns } from './holder.ts'

/** Where the database of the data folder `dataDir` answers, or null where none runs that is ready. */
export async function findRunningNeo4j(dataDir: string): Promise<{ uri: string; user: string; password: string; pid: number } | null> {
  const folder = dataFolder(dataDir)
  const holder = await readHolder(folder)
  const password = await readPassword(folder)
  if (holder === null || holder.uri === null || password === null || !stillRuns(holder.database)) return null
  return { uri: holder.uri, user: 'neo4j', password, pid: holder.database.pid }
}
