import { batches } from './batches.ts'
import { statement, type Run } from './database.ts'
import type { FactToWrite } from './fact-to-write.ts'
import { writeRows } from './write-rows.ts'

const mergeCitations = statement(
  'merge citations',
  `UNWIND $rows AS row
MATCH (document:Entity:Document {id: row.document})
MERGE (citation:Citation {id: row.id}) ON CREATE SET citation = row.properties
MERGE (citation)-[:\`IN\`]->(document)
RETURN count(citation) AS written`,
)

const otherPassages = statement(
  'citations that the graph holds otherwise',
  `UNWIND $rows AS row
MATCH (citation:Citation {id: row.id})
WHERE coalesce(citation.passageSha256, '') <> coalesce(row.properties.passageSha256, '')
  OR coalesce(citation.paragraph, 0) <> coalesce(row.properties.paragraph, 0)
RETURN row.id AS id`,
)

const linkCitations = statement(
  'link facts to citations',
  `UNWIND $rows AS row
MATCH (fact:Fact {id: row.fact})
MATCH (citation:Citation {id: row.citation})
CREATE (fact)-[:CITES]->(citation)
RETURN count(*) AS written`,
)

/** Makes the passages that new facts cite, each once. Gives the ids of those that the graph holds with another hash or paragraph. */
export const mergePassages = async (run: Run, documentId: string, rows: readonly FactToWrite[]): Promise<Set<string>> => {
  const citations = new Map(rows.flatMap((fact) => fact.citations.map((citation) => [citation.id, citation])))
  const others = new Set<string>()
  for (const batch of batches([...citations.values()].map((citation) => ({ ...citation, document: documentId })))) {
    await writeRows(run, mergeCitations, batch)
    for (const { id } of await run<{ id: string }>(otherPassages, { rows: batch })) others.add(id)
  }
  return others
}

/** Links facts to the passages they cite. */
export const citePassages = async (run: Run, rows: readonly FactToWrite[]): Promise<void> => {
  const links = rows.flatMap((fact) => fact.citations.map((citation) => ({ fact: fact.id, citation: citation.id })))
  for (const batch of batches(links)) await writeRows(run, linkCitations, batch)
}
