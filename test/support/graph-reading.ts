import { loadDocument, type Loaded } from '../../src/graph/load-document.ts'
import { SeedError } from '../../src/graph/seed-error.ts'
import { statement, type Database } from '../../src/graph/database.ts'
import type { SeedDocument } from '../../seed/seed-document.ts'

const nodeById = statement('test: a node', `MATCH (n) WHERE n.id = $id
RETURN properties(n) AS properties, labels(n) AS labels, [(n)-[out]->(end) | [type(out), end.id]] + [(n)<-[into]-(start) | [type(into), start.id]] AS links`)

export interface ReadNode {
  readonly properties: Readonly<Record<string, unknown>>
  readonly labels: readonly string[]
  /** The types of its relationships, sorted, each with the id at the other end. */
  readonly links: readonly string[]
}

/** What stands in the graph under an id. */
export const readNode = async (database: Database, id: string): Promise<ReadNode> => {
  const [node] = await database.read<{ properties: ReadNode['properties']; labels: string[]; links: [string, string][] }>(nodeById, { id })
  if (!node) throw new Error(`${id} is not in the graph`)
  return { ...node, links: node.links.map((link) => link.join(' ')).sort() }
}

/** Loads a document at a moment. */
export const loadAt = (database: Database, document: SeedDocument, now: string): Promise<Loaded> =>
  loadDocument(database, document, { now: new Date(now), report: () => undefined })

/** What is said against a document. */
export const refusal = async (loading: Promise<unknown>): Promise<string> => {
  try {
    await loading
  } catch (error) {
    if (error instanceof SeedError) return error.message
    throw error
  }
  throw new Error('the document was not refused')
}
