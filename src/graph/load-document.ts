import type { SeedDocument } from '../../seed/seed-document.ts'
import { statement, type Database, type Run } from './database.ts'
import { endProblems } from './declared-ends.ts'
import { elementOf } from './elements.ts'
import { factPrefixOf } from './fact-id.ts'
import { readHeld, upToDate, type Held, type HeldAhead, type Written } from './held.ts'
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
 * Notes what a load is about to write, and gives what the graph held of that: the content of the document, and how many loads there were.
 * Taking the lock of the one Schema node first makes loads that run at once take turns.
 */
const takeTurn = statement(
  'take turn',
  `MERGE (schema:Schema)
SET schema.version = schema.version
WITH schema
OPTIONAL MATCH (document:Entity:Document {id: $id})
WITH schema, coalesce(schema.loads, 0) AS loads, document, document.contentHash AS contentHash
SET schema.loads = loads + CASE contentHash WHEN $contentHash THEN 0 ELSE 1 END, document.contentHash = $contentHash
RETURN loads, document IS NOT NULL AS isHeld, contentHash`,
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
  (await loadPrepared(database, await prepareDocument(document, now), report)).loaded

/**
 * Loads documents one after the other, none behind one that is wrong. Each is prepared, and what the graph holds of it read, while the one
 * before it is written.
 */
export async function* loadInTurn(database: Database, documents: Iterable<SeedDocument>, report: ReportFacts): AsyncGenerator<Loaded> {
  const waiting = documents[Symbol.iterator]()
  const prepareNext = async () => {
    const { done, value } = waiting.next()
    return done ? null : prepareDocument(value, new Date())
  }
  let [ahead, before]: [HeldAhead | null, Written | null] = [null, null]
  for (let document = await prepareNext(); document;) {
    const preparing = prepareNext()
    // What is wrong with it is told when its turn comes.
    preparing.catch(() => undefined)
    let reading: Promise<HeldAhead | null> = Promise.resolve(null)
    // Not before the turn has come: what another load has written is seen little by little while that ends.
    const onTurn = (turn: number) => {
      const asking = preparing.then(async (next) => next && { turn, held: await readAhead(database, next) })
      // What cannot be read ahead is read in its turn.
      reading = asking.catch(() => null)
    }
    const result: LoadResult = await loadPrepared(database, document, report, { ahead, before, onTurn })
    yield result.loaded
    before = result.written
    document = await preparing
    ahead = await reading
  }
}

/** In a transaction that may write, so that a cluster asks the one that knows of the loads before: others follow it. */
const readAhead = (database: Database, document: PreparedDocument): Promise<Held | null> =>
  database.write((run) => readHeld(run, document, document.contentHash))

interface LoadResult {
  readonly loaded: Loaded
  /** Null if there was nothing to write. */
  readonly written: Written | null
}

/** How a load stands among others. */
interface Place {
  readonly ahead: HeldAhead | null
  /** What the load before wrote. */
  readonly before: Written | null
  /** Called when its turn has come, with the number of that; again when the database makes it begin anew. */
  readonly onTurn: (turn: number) => void
}

const alone: Place = { ahead: null, before: null, onTurn: () => undefined }

const loadPrepared = (
  database: Database,
  document: PreparedDocument,
  report: ReportFacts,
  { ahead, before, onTurn }: Place = alone,
): Promise<LoadResult> =>
  database.write(async (run): Promise<LoadResult> => {
    const { id, contentHash, rows, statementKeys } = document
    const [graph] = await run<{ loads: number; isHeld: boolean; contentHash: string | null }>(takeTurn, { id, contentHash })
    if (!graph) throw new Error(`no turn came for ${id}`)
    const turn = graph.loads + 1
    onTurn(turn)
    if (graph.contentHash === contentHash) return { loaded: { entities: 0, facts: 0, unchanged: rows.length, kept: [] }, written: null }
    const held = upToDate(ahead, before, turn, document) ?? (await readHeld(run, document, null))
    const elements = new Map(held?.elements)
    const { created, loaded } = await load(run, document, { elements, statements: new Set(held?.statements) }, graph.isHeld, report)
    const written = new Map(created.map((entity) => [entity, elementOf(elements, entity)]))
    return { loaded, written: { turn, elements: written, statements: new Set(statementKeys) } }
  })

const load = async (
  run: Run,
  document: PreparedDocument,
  { elements, statements }: Held,
  isHeld: boolean,
  report: ReportFacts,
): Promise<{ readonly created: readonly string[]; readonly loaded: Loaded }> => {
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
    statements,
    rows,
    held,
    passages: isHeld ? await heldPassages(run, id) : [],
    recordedAt,
    report,
  })
  refuse(factProblems)
  const here = new Set(rows.map((row) => row.id))
  const kept = [...held.keys()].filter((fact) => !here.has(fact))
  return { created: [...created.keys()], loaded: { entities: created.size, facts: written, unchanged: rows.length - written, kept } }
}
