import { batches } from './batches.ts'
import { statement, type Run } from './database.ts'

const countSources = statement(
  'count sources',
  `UNWIND $keys AS key
MATCH (fact:Fact {statementKey: key})
WITH key, collect(fact) AS facts
CALL (facts) {
  UNWIND facts AS fact
  WITH fact WHERE NOT fact:Unlisted
  MATCH (fact)-[:CITES]->(:Citation)-[:IN]->(document:Document)
  RETURN count(DISTINCT document) AS documents
}
FOREACH (fact IN facts | SET fact.sources = CASE WHEN documents = 0 THEN 1 ELSE documents END)`,
)

/** Counts anew how many documents say the same, for each thing said by these keys. */
export const writeSources = async (run: Run, keys: readonly string[]): Promise<void> => {
  for (const batch of batches([...new Set(keys)])) await run(countSources, { keys: batch })
}
