import { batches } from './batches.ts'
import { columnsOf } from './columns.ts'
import { statement, type Run } from './database.ts'
import { elementOf, type Elements } from './elements.ts'
import { passagePrefixOf, type CitationToWrite, type FactToWrite } from './fact-to-write.ts'
import { createRows } from './write-rows.ts'

const passagesOf = statement(
  'held passages',
  `MATCH (citation:Citation)
WHERE citation.id STARTS WITH $prefix
RETURN citation.id AS id, elementId(citation) AS element, citation.passageSha256 AS passageSha256, citation.paragraph AS paragraph`,
)

/** Passages as rows, each called `passage`. */
export const passageColumns = columnsOf(['id', 'paragraph', 'charStart', 'charEnd', 'passageSha256'], { row: 'passage' })

const createCitations = statement(
  'create citations',
  `MATCH (document) WHERE elementId(document) = $document
UNWIND $rows AS passage
CREATE (citation:Citation ${passageColumns.map})-[:\`IN\`]->(document)
RETURN count(*) AS written, collect([citation.id, elementId(citation)]) AS made`,
)

type Passage = CitationToWrite['properties']

export interface HeldPassage {
  readonly id: string
  readonly element: string
  readonly passageSha256: string | null
  readonly paragraph: number | null
}

/** The passages of a document that the graph holds. */
export const heldPassages = (run: Run, documentId: string): Promise<HeldPassage[]> =>
  run<HeldPassage>(passagesOf, { prefix: passagePrefixOf(documentId) })

/**
 * Makes the passages that several new facts cite, each once; one that a single fact cites is made with that. Gives the ids of those that are
 * there with another hash or paragraph.
 */
export const writePassages = async (
  run: Run,
  documentId: string,
  rows: readonly FactToWrite[],
  { passages: held, elements }: { readonly passages: readonly HeldPassage[]; readonly elements: Elements },
): Promise<Set<string>> => {
  for (const { id, element } of held) elements.set(id, element)
  const known = new Map<string, Passage>(held.map((passage) => [passage.id, { ...passage }]))
  const added = new Set<Passage>()
  const others = new Set<string>()
  for (const { id, properties } of rows.flatMap(({ citations }) => citations)) {
    const other = known.get(id)
    if (!other) known.set(id, properties)
    else if (['passageSha256', 'paragraph'].some((name) => (other[name] ?? null) !== (properties[name] ?? null))) others.add(id)
    else if (!elements.has(id)) added.add(other)
  }
  for (const batch of batches([...added])) {
    const created = batch.map((properties) => passageColumns.row([properties]))
    await createRows(run, createCitations, created, elements, { document: elementOf(elements, documentId) })
  }
  return others
}
