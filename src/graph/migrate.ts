import { DatabaseRefused } from './check-database.ts'
import { statement, type Database, type Statement } from './database.ts'
import { changesFrom } from './older-versions.ts'
import { schemaItems } from './schema-statements.ts'

/** The version of the graph's shape that this program reads and writes. */
export const schemaVersion = 4

const storedVersion = statement('schema version', 'MATCH (schema:Schema) RETURN schema.version AS version ORDER BY version DESC LIMIT 1')
const storeVersion = statement('store schema version', 'MERGE (schema:Schema) SET schema.version = $version')
const existing = [
  statement('existing indexes', 'SHOW INDEXES YIELD name RETURN name'),
  statement('existing constraints', 'SHOW CONSTRAINTS YIELD name RETURN name'),
]
const awaitIndexes = statement('await indexes', 'CALL db.awaitIndexes(60)')

/** Makes the constraints and indexes that are not there yet, and of an older graph one of this version. A database of a newer program is refused. */
export const migrate = async (database: Database): Promise<void> => {
  const [stored] = await database.read<{ version: number }>(storedVersion, {})
  if (stored && stored.version > schemaVersion) {
    throw new DatabaseRefused(
      `The database is of a newer Jukwaa.\nWanted schema version ${schemaVersion} or older, came version ${stored.version}.\n` +
        'Start the newer Jukwaa, or choose another database: NEO4J_URI, NEO4J_DATABASE or DATA_DIR.',
    )
  }
  const names = new Set(
    (await Promise.all(existing.map((question) => database.read<{ name: string }>(question, {})))).flat().map(({ name }) => name),
  )
  const missing = schemaItems.filter(({ name }) => !names.has(name))
  if (missing.length > 0) {
    await database.write(async (run) => {
      for (const { create } of missing) await run(create, {})
    })
  }
  await database.write((run) => run(awaitIndexes, {}))
  for (let version = stored?.version ?? schemaVersion; version < schemaVersion; version += 1) {
    for (const change of changesFrom[version] ?? []) await changeAll(database, change)
  }
  // Writes to the schema and to the data cannot share a transaction.
  if (stored?.version !== schemaVersion) await database.write((run) => run(storeVersion, { version: schemaVersion }))
}

const changeAll = async (database: Database, change: Statement): Promise<void> => {
  for (;;) {
    const [result] = await database.write((run) => run<{ changed: number }>(change, {}))
    if (!result?.changed) return
  }
}
