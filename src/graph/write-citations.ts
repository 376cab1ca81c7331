import { batches } from './batches.ts'
import { statement, type Run } from './database.ts'
import type { FactToWrite } from './fact-to-write.ts'
import { writeRows } from './write-rows.ts'

const mergeCitations = statement(
  'merge citations',
  `MATCH (document:Entity:Document {id: $document})
UNWIND $rows AS row
MERGE (citation:Citation {id: row.id}) ON CREATE SET citation = row
MERGE (citation)-[:\`IN\`]->(document)
RETURN count(citation) AS written, collect(CASE
  WHEN coalesce(citation.passageSha256, '') <> coalesce(row.passageSha256, '') OR coalesce(citation.paragraph, 0) <> coalesce(row.paragraph, 0)
  THEN row.id
END) AS others`,
)

/** Makes the passages that new facts cite, each once. Gives the ids of those that the graph holds with another hash or paragraph. */
export const mergePassages = async (run: Run, documentId: string, rows: readonly FactToWrite[]): Promise<Set<string>> => {
  const citations = new Map(rows.flatMap((fact) => fact.citations.map((citation) => [citation.id, citation])))
  const others = new Set<string>()
  for (const batch of batches([...citations.values()].map(({ properties }) => properties))) {
    const { others: found } = await writeRows<{ others: readonly string[] }>(run, mergeCitations, batch, { document: documentId })
    for (const id of found) others.add(id)
  }
  return others
}
