import { batches } from './batches.ts'
import { columnsOf } from './columns.ts'
import { statement, type Run } from './database.ts'
import { passagePrefixOf, type CitationToWrite, type FactToWrite } from './fact-to-write.ts'
import { writeRows } from './write-rows.ts'

const passagesOf = statement(
  'held passages',
  `MATCH (citation:Citation)
WHERE citation.id STARTS WITH $prefix
RETURN citation.id AS id, citation.passageSha256 AS passageSha256, citation.paragraph AS paragraph`,
)

/** Passages as rows, each called `passage`. */
export const passageColumns = columnsOf(['id', 'paragraph', 'charStart', 'charEnd', 'passageSha256'], { row: 'passage' })

const createCitations = statement(
  'create citations',
  `MATCH (document) WHERE elementId(document) = $document
UNWIND $rows AS passage
CREATE (citation:Citation ${passageColumns.map})-[:\`IN\`]->(document)
RETURN count(*) AS written`,
)

type Passage = CitationToWrite['properties']

export interface HeldPassage {
  readonly id: string
  readonly passageSha256: string | null
  readonly paragraph: number | null
}

/** The passages of a document that the graph holds. */
export const heldPassages = (run: Run, documentId: string): Promise<HeldPassage[]> =>
  run<HeldPassage>(passagesOf, { prefix: passagePrefixOf(documentId) })

/** The passages that facts cite, beside those that the graph holds of their document. */
export interface CitedPassages {
  /** Those that several new facts cite: each is made once. One that a single fact cites is made with that. */
  readonly shared: readonly Passage[]
  /** The ids of the shared and of those that are held. */
  readonly met: ReadonlySet<string>
  /** The ids of those that are held, or cited elsewhere, with another hash or paragraph. */
  readonly others: ReadonlySet<string>
}

export const citedPassages = (rows: readonly FactToWrite[], held: readonly HeldPassage[]): CitedPassages => {
  const known = new Map<string, Passage>(held.map((passage) => [passage.id, { ...passage }]))
  const [met, others] = [new Set(held.map(({ id }) => id)), new Set<string>()]
  const shared: Passage[] = []
  for (const { id, properties } of rows.flatMap(({ citations }) => citations)) {
    const other = known.get(id)
    if (!other) known.set(id, properties)
    else if (['passageSha256', 'paragraph'].some((name) => (other[name] ?? null) !== (properties[name] ?? null))) others.add(id)
    else if (!met.has(id)) {
      met.add(id)
      shared.push(other)
    }
  }
  return { shared, met, others }
}

/** Makes passages of a document. All of them are sent at once, so that what is sent next meets them. */
export const writePassages = async (run: Run, document: string, passages: readonly Passage[]): Promise<void> => {
  const rows = passages.map((properties) => passageColumns.row([properties]))
  await Promise.all(batches(rows).map((batch) => writeRows(run, createCitations, batch, { document })))
}
