import { batches } from './batches.ts'
import { statement, type Run } from './database.ts'
import type { SeedProblem } from './seed-error.ts'
import type { DeclaredEntity } from './declared-entities.ts'
import { writeRows } from './write-rows.ts'

const mergeIdentifiers = statement(
  'merge identifiers',
  `UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
MERGE (identifier:Identifier {scheme: row.scheme, value: row.value})
MERGE (entity)-[:HAS_IDENTIFIER]->(identifier)
RETURN count(*) AS written`,
)

const otherHolders = statement(
  'other holders of identifiers',
  `UNWIND $rows AS row
MATCH (:Identifier {scheme: row.scheme, value: row.value})<-[:HAS_IDENTIFIER]-(holder:Entity)
WHERE holder.id <> row.id
RETURN row.id AS id, row.index AS index, row.scheme + ' ' + row.value AS code, min(holder.id) AS holder`,
)

interface OtherHolder {
  id: string
  index: number
  code: string
  holder: string
}

/** Gives entities their codes; a code that another entity holds is a problem. */
export const writeIdentifiers = async (run: Run, declared: readonly DeclaredEntity[]): Promise<SeedProblem[]> => {
  const rows = declared.flatMap(({ entity }, index) =>
    (entity.identifiers ?? []).map(({ scheme, value }) => ({ id: entity.id, index, scheme, value })),
  )
  for (const batch of batches(rows)) await writeRows(run, mergeIdentifiers, batch)
  const problems: SeedProblem[] = []
  for (const batch of batches(rows)) {
    for (const { id, index, code, holder } of await run<OtherHolder>(otherHolders, { rows: batch })) {
      problems.push({
        path: [...(declared[index]?.path ?? []), 'identifiers'],
        row: id,
        wanted: `a code that ${holder} does not hold`,
        came: code,
      })
    }
  }
  return problems
}
