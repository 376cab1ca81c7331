import { afterEach, describe, expect, it } from 'vitest'
import { DatabaseRefused } from '../src/graph/check-database.ts'
import { statement, type Database } from '../src/graph/database.ts'
import { migrate, schemaVersion } from '../src/graph/migrate.ts'
import { schemaItems } from '../src/graph/schema-statements.ts'
import { readDocument } from '../seed/read-document.ts'
import { graphHash } from './support/graph-hash.ts'
import { loadAt } from './support/graph-reading.ts'
import { scratchDatabase } from './support/scratch-database.ts'

const database: Database = await scratchDatabase()
const setVersion = (version: number) =>
  database.write((run) => run(statement('test: set version', 'MATCH (schema:Schema) SET schema.version = $version'), { version }))

afterEach(() => setVersion(schemaVersion))

const readIndexes = () => database.read<{ name: string; state: string }>(statement('test: indexes', 'SHOW INDEXES YIELD name, type, state WHERE type <> \'LOOKUP\' RETURN name, state'), {})

describe('the migration', () => {
  it('makes every constraint and index of the model, all in use', async () => {
    const indexes = await readIndexes()
    expect(indexes.map(({ name }) => name).sort()).toEqual(schemaItems.map(({ name }) => name).sort())
    expect(indexes.filter(({ state }) => state !== 'ONLINE')).toEqual([])
  })

  it('does nothing the second time but to look', async () => {
    const names: string[] = []
    const watched: Database = { ...database, write: (work) => database.write((run) => work((question, parameters) => { names.push(question.name); return run(question, parameters) })) }
    await migrate(watched)
    expect(names).toEqual(['await indexes'])
  })

  it('makes of a graph of the first version the one that is loaded today', async () => {
    const load = () => loadAt(database, readDocument('test/documents/invented.yaml'), '2030-01-01T00:00:00.000Z')
    await load()
    const today = await graphHash(database)
    await database.write((run) => run(statement('test: hashes of the first version', `MATCH (fact:Fact)
SET fact.rowSha256 = fact.rowHash + $rest, fact.statementKey = fact.id + $rest, fact.rowHash = null, fact.sources = 9
WITH DISTINCT 1 AS once MATCH (document:Document) WHERE document.contentHash IS NOT NULL
SET document.contentSha256 = document.contentHash + $rest, document.contentHash = null`), { rest: '0'.repeat(32) }))
    await database.write((run) => run(statement('test: index of the third version', 'CREATE INDEX Fact_statementKey FOR (n:Fact) ON (n.statementKey)'), {}))
    await setVersion(1)
    await migrate(database)
    expect((await readIndexes()).map(({ name }) => name).sort()).toEqual(schemaItems.map(({ name }) => name).sort())
    expect(await load()).toMatchObject({ facts: 0, unchanged: 71 })
    expect(await graphHash(database)).toBe(today)
  })

  it('refuses the database of a newer program, and says what to do', async () => {
    await setVersion(schemaVersion + 1)
    const refused = migrate(database)
    await expect(refused).rejects.toThrow(DatabaseRefused)
    await expect(refused).rejects.toThrow(`Wanted schema version ${schemaVersion} or older, came version ${schemaVersion + 1}.`)
    expect(await refused.catch((error: Error) => error.message.split('\n'))).toHaveLength(3)
  })
})
