import { afterAll, inject } from 'vitest'
import { openDatabase, statement, type Database, type DatabaseAddress } from '../../src/graph/database.ts'
import { migrate } from '../../src/graph/migrate.ts'

/** Where the database is that is this file's alone while it runs. */
export const scratchAddress = (): DatabaseAddress => {
  const address = inject('scratch')[Number(process.env['VITEST_POOL_ID']) - 1]
  if (!address) throw new Error('More files run at once than there are databases for them.')
  return address
}

/** An empty, migrated database for one test file, on the server that the run has started; closed after the file's tests. */
export const scratchDatabase = async (): Promise<Database> => {
  const database = openDatabase(scratchAddress())
  afterAll(() => database.close())
  await migrate(database)
  await clearGraph(database)
  return database
}

const deleteSome = statement('delete some nodes', 'MATCH (n) WHERE NOT n:Schema WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS deleted')

/** Deletes all that a test has written; constraints, indexes and the schema's version stay. */
export const clearGraph = async (database: Database): Promise<void> => {
  for (;;) {
    const [result] = await database.write((run) => run<{ deleted: number }>(deleteSome, {}))
    if (!result?.deleted) return
  }
}
