import type { SeedDocument } from '../../seed/seed-document.ts'
import { statement, type Database, type Run } from './database.ts'
import { endProblems } from './declared-ends.ts'
import type { Elements } from './elements.ts'
import { factPrefixOf } from './fact-id.ts'
import { noteKnown, readHeld } from './held.ts'
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

/**
 * Notes what a load is about to write, and gives whether the graph had the document, and of what content. Taking the lock of the one Schema
 * node first makes loads that run at once take turns.
 */
const takeTurn = statement(
  'take turn',
  `MERGE (schema:Schema)
SET schema.version = schema.version
WITH schema
OPTIONAL MATCH (document:Entity:Document {id: $id})
WITH document, document.contentHash AS contentHash
SET document.contentHash = $contentHash
RETURN document IS NOT NULL AS isHeld, contentHash`,
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
  loadPrepared(database, await prepareDocument(document, now), { report, known: new Map(), onWritten: () => undefined })

/** Loads documents one after the other, none behind one that is wrong. Each is prepared while the database commits the one before it. */
export async function* loadInTurn(database: Database, documents: Iterable<SeedDocument>, report: ReportFacts): AsyncGenerator<Loaded> {
  const known: Elements = new Map()
  const waiting = documents[Symbol.iterator]()
  const prepareNext = async () => {
    const { done, value } = waiting.next()
    return done ? null : prepareDocument(value, new Date())
  }
  for (let document = await prepareNext(); document;) {
    let preparing: Promise<PreparedDocument | null> | undefined
    const onWritten = () => {
      preparing ??= prepareNext()
      // What is wrong with it is told when its turn comes.
      preparing.catch(() => undefined)
    }
    yield await loadPrepared(database, document, { report, known, onWritten })
    document = await (preparing ?? prepareNext())
  }
}

interface LoadPreparedOptions {
  readonly report: ReportFacts
  /** Entities that the graph is known to hold, to which those of the document are added. */
  readonly known: Elements
  /** Called when all is written but not committed yet; once more if that is tried again. */
  readonly onWritten: () => void
}

const loadPrepared = async (
  database: Database,
  document: PreparedDocument,
  { report, known, onWritten }: LoadPreparedOptions,
): Promise<Loaded> => {
  const { id, contentHash, rows } = document
  const { loaded, elements } = await database.write(async (run) => {
    const [turn] = await run<{ isHeld: boolean; contentHash: string | null }>(takeTurn, { id, contentHash })
    if (!turn) throw new Error(`no turn came for ${id}`)
    const isUnchanged = turn.contentHash === contentHash
    const elements: Elements = isUnchanged ? new Map() : await readHeld(run, document, known)
    const loaded = isUnchanged
      ? { entities: 0, facts: 0, unchanged: rows.length, kept: [] }
      : await load(run, document, elements, turn.isHeld, report)
    onWritten()
    return { loaded, elements }
  })
  noteKnown(known, document, elements)
  return loaded
}

const load = async (run: Run, document: PreparedDocument, elements: Elements, isHeld: boolean, report: ReportFacts): Promise<Loaded> => {
  const { id, contentHash, declared, rows, mentions, recordedAt } = document
  const refuse = (problems: readonly SeedProblem[]) => {
    if (problems.length > 0) throw new SeedError(id, problems)
  }
  const ids = new Set(declared.map(({ entity }) => entity.id))
  const endsHeld = endProblems(mentions, (end) => ids.has(end) || elements.has(end), 'an entity that this document or the graph declares')
  const shownOf = shownWith(rows)
  const withContent = (entity: string) => (entity === id ? { ...shownOf(entity), contentHash } : shownOf(entity))
  const { created, problems } = await writeEntities(run, declared, withContent, elements)
  refuse([...problems, ...endsHeld])
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
  const kept = [...held.keys()].filter((fact) => !here.has(fact))
  return { entities: created.size, facts: written, unchanged: rows.length - written, kept }
}
