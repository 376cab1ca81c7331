import { batches } from './batches.ts'
import { statement, type Run } from './database.ts'

const heldKeys = statement(
  'held statements',
  `MATCH (fact:Fact)
WHERE fact.statementKey IN $keys
RETURN DISTINCT fact.statementKey AS key`,
)

const countSources = statement(
  'count sources',
  `UNWIND $keys AS key
MATCH (fact:Fact {statementKey: key})
WITH collect(fact) AS facts
CALL (facts) {
  UNWIND facts AS fact
  WITH fact WHERE NOT fact:Unlisted
  MATCH (fact)-[:CITES]->(:Citation)-[:IN]->(document:Document)
  RETURN count(DISTINCT document) AS documents
}
FOREACH (fact IN facts | SET fact.sources = CASE WHEN documents = 0 THEN 1 ELSE documents END)`,
)

/** Of the keys of statements, those that the graph holds facts under. */
export const heldStatements = async (run: Run, keys: readonly string[]): Promise<string[]> => {
  const held: string[] = []
  for (const batch of batches([...new Set(keys)]))
    held.push(...(await run<{ key: string }>(heldKeys, { keys: batch })).map(({ key }) => key))
  return held
}

/** Counts anew how many documents say the same by these keys. */
export const writeSources = async (run: Run, keys: readonly string[]): Promise<void> => {
  for (const batch of batches(keys)) await run(countSources, { keys: batch })
}
