import { batches } from './batches.ts'
import { statement, type Run } from './database.ts'
import { factPrefixOf } from './fact-id.ts'

const countSources = statement(
  'count sources',
  `UNWIND $keys AS key
MATCH (fact:Fact {statementKey: key})
WITH collect(fact) AS facts, key
WHERE any(fact IN facts WHERE NOT fact.id STARTS WITH $prefix)
CALL (facts) {
  UNWIND facts AS fact
  WITH fact WHERE NOT fact:Unlisted
  MATCH (fact)-[:CITES]->(:Citation)-[:IN]->(document:Document)
  RETURN count(DISTINCT document) AS documents
}
FOREACH (fact IN facts | SET fact.sources = CASE WHEN documents = 0 THEN 1 ELSE documents END)`,
)

/** Counts anew how many documents say the same as one document does by these keys. What it says alone has one source, and is left as it is. */
export const writeSources = async (run: Run, documentId: string, keys: readonly string[]): Promise<void> => {
  const prefix = factPrefixOf(documentId)
  for (const batch of batches([...new Set(keys)])) await run(countSources, { keys: batch, prefix })
}
