import type { SeedDocument } from '../../seed/seed-document.ts'
import { statement, type Database, type Run } from './database.ts'
import { undeclaredEnds } from './declared-ends.ts'
import { elementOf, type Elements } from './elements.ts'
import { factPrefixOf } from './fact-id.ts'
import { loadFacts } from './load-facts.ts'
import { prepareDocument, type PreparedDocument } from './prepare-document.ts'
import { SeedError, type SeedProblem } from './seed-error.ts'
import { linkDeclared, writeEntities } from './write-entities.ts'
import { writeIdentifiers } from './write-identifiers.ts'
import { heldPassages } from './write-citations.ts'
import { shownWith } from './write-shown.ts'

/** Told how many of the new facts of a document are written. */
export type ReportFacts = (done: number, of: number) => void

export interface LoadOptions {
  /** The moment at which what is new is recorded. */
  readonly now: Date
  readonly report: ReportFacts
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
RETURN document.contentHash AS contentHash`,
)

const storeContent = statement(
  'store content',
  'MATCH (document) WHERE elementId(document) = $element SET document.contentHash = $contentHash',
)

const heldRows = statement(
  'held rows',
  'MATCH (fact:Fact) WHERE fact.id STARTS WITH $prefix RETURN fact.id AS id, fact.rowHash AS rowHash ORDER BY id',
)

/**
 * Loads what is new in a document, as a whole or, where anything is wrong, not at all: then a SeedError says all that is.
 * What the graph holds already is left as it is; a row that differs from it is refused.
 */
export const loadDocument = async (database: Database, document: SeedDocument, { now, report }: LoadOptions): Promise<Loaded> =>
  loadPrepared(database, await prepareDocument(document, now), report)

/** Loads documents one after the other, none behind one that is wrong. Each is prepared while the one before it is written. */
export async function* loadInTurn(database: Database, documents: Iterable<SeedDocument>, report: ReportFacts): AsyncGenerator<Loaded> {
  const waiting = documents[Symbol.iterator]()
  const prepareNext = async () => {
    const { done, value } = waiting.next()
    return done ? null : await prepareDocument(value, new Date())
  }
  let prepared = await prepareNext()
  while (prepared) {
    const [loaded, next] = await Promise.all([loadPrepared(database, prepared, report), prepareNext()])
    yield loaded
    prepared = next
  }
}

const loadPrepared = (database: Database, document: PreparedDocument, report: ReportFacts): Promise<Loaded> =>
  database.write(async (run) => {
    const { id, contentHash, rows } = document
    const [held] = await run<{ contentHash: string | null }>(takeTurn, { id })
    if (held?.contentHash === contentHash) return { entities: 0, facts: 0, unchanged: rows.length, kept: [] }
    const elements: Elements = new Map()
    const result = await load(run, document, elements, held !== undefined, report)
    await run(storeContent, { element: elementOf(elements, id), contentHash })
    return result
  })

const load = async (run: Run, document: PreparedDocument, elements: Elements, isHeld: boolean, report: ReportFacts): Promise<Loaded> => {
  const { id, declared, rows, recordedAt } = document
  const refuse = (problems: readonly SeedProblem[]) => {
    if (problems.length > 0) throw new SeedError(id, problems)
  }
  const endProblems = await undeclaredEnds(run, declared, rows, elements)
  const { created, problems } = await writeEntities(run, declared, shownWith(rows), elements)
  refuse([...problems, ...endProblems])
  refuse(await writeIdentifiers(run, declared))
  await linkDeclared(run, declared)
  // Facts and passages are a document's own: of one that is new the graph has none.
  const rowsHeld = isHeld ? await run<{ id: string; rowHash: string }>(heldRows, { prefix: factPrefixOf(id) }) : []
  const held = new Map(rowsHeld.map((row) => [row.id, row.rowHash]))
  const { written, problems: factProblems } = await loadFacts(run, {
    documentId: id,
    declared,
    created,
    elements,
    rows,
    held,
    passages: isHeld ? await heldPassages(run, id) : [],
    recordedAt,
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
