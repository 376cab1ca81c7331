import type { SeedDocument } from '../../seed/seed-document.ts'
import { contentHash } from './content-hash.ts'
import { statement, type Database, type Run } from './database.ts'
import { declaredEntities } from './declared-entities.ts'
import { undeclaredEnds } from './declared-ends.ts'
import type { Elements } from './elements.ts'
import { factPrefixOf } from './fact-id.ts'
import { factsToWrite } from './fact-to-write.ts'
import { loadFacts } from './load-facts.ts'
import { SeedError, type SeedProblem } from './seed-error.ts'
import { linkDeclared, writeEntities } from './write-entities.ts'
import { writeIdentifiers } from './write-identifiers.ts'
import { heldPassages } from './write-citations.ts'
import { shownWith } from './write-shown.ts'

export interface LoadOptions {
  /** The moment at which what is new is recorded. */
  readonly now: Date
  /** Told how many of the new facts are written. */
  readonly report: (done: number, of: number) => void
}

/** What a load did: how many entities and facts are new, how many facts were there, and the ids of facts that the document says no longer. */
export interface Loaded {
  readonly entities: number
  readonly facts: number
  readonly unchanged: number
  readonly kept: readonly string[]
}

/** What the graph has loaded of a document. Taking the lock of the one Schema node makes loads that run at once take turns. */
const takeTurn = statement(
  'take turn',
  `MATCH (schema:Schema)
SET schema.version = schema.version
WITH schema
MATCH (document:Entity:Document {id: $id})
RETURN document.contentSha256 AS contentSha256`,
)

const storeContent = statement('store content', 'MATCH (document:Entity:Document {id: $id}) SET document.contentSha256 = $contentSha256')

const heldRows = statement(
  'held rows',
  'MATCH (fact:Fact) WHERE fact.id STARTS WITH $prefix RETURN fact.id AS id, fact.rowSha256 AS rowSha256 ORDER BY id',
)

/**
 * Loads what is new in a document, as a whole or, where anything is wrong, not at all: then a SeedError says all that is.
 * What the graph holds already is left as it is; a row that differs from it is refused.
 */
export const loadDocument = (database: Database, document: SeedDocument, options: LoadOptions): Promise<Loaded> =>
  database.write(async (run) => {
    const { id } = document.document
    const contentSha256 = contentHash(document)
    const [loaded] = await run<{ contentSha256: string | null }>(takeTurn, { id })
    if (loaded?.contentSha256 === contentSha256) return { entities: 0, facts: 0, unchanged: document.facts.length, kept: [] }
    const result = await load(run, document, loaded !== undefined, options)
    await run(storeContent, { id, contentSha256 })
    return result
  })

const load = async (run: Run, document: SeedDocument, isHeld: boolean, { now, report }: LoadOptions): Promise<Loaded> => {
  const { id } = document.document
  const refuse = (problems: readonly SeedProblem[]) => {
    if (problems.length > 0) throw new SeedError(id, problems)
  }
  const declared = declaredEntities(document)
  const rows = factsToWrite(document, now.toISOString())
  const elements: Elements = new Map()
  const endProblems = await undeclaredEnds(run, declared, rows, elements)
  const { created, problems } = await writeEntities(run, declared, shownWith(rows), elements)
  refuse([...problems, ...endProblems])
  refuse(await writeIdentifiers(run, declared))
  await linkDeclared(run, declared)
  // Facts and passages are a document's own: of one that is new the graph has none.
  const rowsHeld = isHeld ? await run<{ id: string; rowSha256: string }>(heldRows, { prefix: factPrefixOf(id) }) : []
  const held = new Map(rowsHeld.map((row) => [row.id, row.rowSha256]))
  const { written, problems: factProblems } = await loadFacts(run, {
    documentId: id,
    declared,
    created,
    elements,
    rows,
    held,
    passages: isHeld ? await heldPassages(run, id) : [],
    recordedAt: now.toISOString(),
    report,
  })
  refuse(factProblems)
  const here = new Set(rows.map((row) => row.id))
  return {
    entities: created.size,
    facts: written,
    unchanged: rows.length - written,
    kept: [...held.keys()].filter((fact) => !here.has(fact)),
  }
}
