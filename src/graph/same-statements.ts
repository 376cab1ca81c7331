import { batches } from './batches.ts'
import { statement, type Run } from './database.ts'

/** Of `facts` that make the same statement: how many documents say it, as `sources`. */
export const countingSources = `CALL (facts) {
  UNWIND facts AS fact
  WITH fact WHERE NOT fact:Unlisted
  MATCH (fact)-[:CITES]->(:Citation)-[:IN]->(document:Document)
  WITH count(DISTINCT document) AS documents
  RETURN CASE documents WHEN 0 THEN 1 ELSE documents END AS sources
}`

const countSources = statement(
  'count sources',
  `UNWIND $keys AS key
MATCH (fact:Fact {statementKey: key})
WITH key, collect(fact) AS facts
${countingSources}
FOREACH (fact IN facts | SET fact.sources = sources)`,
)

/** Counts anew how many documents say the same by these keys. */
export const writeSources = async (run: Run, keys: readonly string[]): Promise<void> => {
  for (const batch of batches(keys)) await run(countSources, { keys: batch })
}
