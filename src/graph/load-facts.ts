import { changedFields } from './changed-facts.ts'
import type { Run } from './database.ts'
import { daysOf, occurrenceTypes } from './event-days.ts'
import type { FactToWrite } from './fact-to-write.ts'
import { retractFacts } from './retract-facts.ts'
import { came, type SeedProblem } from './seed-error.ts'
import { mergePassages } from './write-citations.ts'
import type { DeclaredEntity } from './declared-entities.ts'
import { writeFacts } from './write-facts.ts'
import { writeSources } from './same-statements.ts'
import { writeConflicts } from './write-conflicts.ts'
import { showingFacts, writeShown } from './write-shown.ts'

/** A document's facts beside those of them that the graph holds: the hashes of their rows by id. */
export interface FactsToLoad {
  readonly documentId: string
  readonly declared: readonly DeclaredEntity[]
  readonly rows: readonly FactToWrite[]
  readonly held: ReadonlyMap<string, string>
  readonly recordedAt: string
  readonly report: (done: number, of: number) => void
}

/** Writes the facts that the graph lacks, and what follows from them; stops at what is wrong, which it gives back. */
export const loadFacts = async (run: Run, load: FactsToLoad): Promise<{ written: number; problems: readonly SeedProblem[] }> => {
  const { documentId, rows, held, report } = load
  const changed = rows.filter(({ id, rowSha256 }) => held.has(id) && held.get(id) !== rowSha256)
  if (changed.length > 0) return { written: 0, problems: await changeProblems(run, changed) }
  const added = rows.filter(({ id }) => !held.has(id))
  const others = await mergePassages(run, documentId, added)
  if (others.size > 0) return { written: 0, problems: passageProblems(added, others) }
  let done = 0
  const onWritten = (count: number) => report((done += count), added.length)
  const retracted = retractedBy(added, load)
  await retractFacts(run, retracted, load.recordedAt)

  // What happens at an event is filed under its day, which datings of this very document may give.
  const occurs = ({ type }: FactToWrite) => occurrenceTypes.includes(type)
  await writeFacts(
    run,
    documentId,
    added.filter((fact) => !occurs(fact)),
    () => null,
    onWritten,
  )
  const nameless = await writeShown(run, touched(load, [...added, ...retracted]))
  if (nameless.length > 0) return { written: 0, problems: namelessProblems(load.declared, nameless) }
  const occurrences = added.filter(occurs)
  const days = await daysOf(run, [...new Set(occurrences.flatMap(({ object }) => object ?? []))])
  await writeFacts(run, documentId, occurrences, (event) => days.get(event) ?? null, onWritten)
  await writeConflicts(run, added)
  await writeSources(
    run,
    documentId,
    [...added, ...retracted].map(({ properties }) => String(properties['statementKey'])),
  )
  return { written: added.length, problems: [] }
}

/** The facts that were there before, and that a new one takes the place of. */
const retractedBy = (added: readonly FactToWrite[], { rows, held }: FactsToLoad): FactToWrite[] => {
  const ids = new Set(added.map(({ retracts }) => retracts))
  return rows.filter(({ id }) => ids.has(id) && held.has(id))
}

/** The entities whose shown values may differ now. */
const touched = ({ declared }: FactsToLoad, rows: readonly FactToWrite[]): string[] => [
  ...new Set([
    ...declared.map(({ entity }) => entity.id),
    ...rows.filter(({ type }) => showingFacts.has(type)).map(({ subject }) => subject),
  ]),
]

const changeProblems = async (run: Run, changed: readonly FactToWrite[]): Promise<SeedProblem[]> => {
  const fields = await changedFields(run, changed)
  return changed.map(({ id, number, place }) => {
    const field = fields.get(id)
    const wanted = `the row as it was loaded, or another fact beside it with a new id (${number}.2) and retracts: ${number}`
    return { path: ['facts', place, ...(field ? [field] : [])], row: number, wanted, came: field ? `another ${field}` : 'another row' }
  })
}

const passageProblems = (added: readonly FactToWrite[], others: ReadonlySet<string>): SeedProblem[] =>
  added.flatMap(({ number, place, citations }) =>
    citations.flatMap((citation, index) =>
      others.has(citation.id)
        ? [
            {
              path: ['facts', place, 'citations', index],
              row: number,
              wanted: 'the paragraph and the hash that the graph holds for these offsets',
              came: came(citation.properties),
            },
          ]
        : [],
    ),
  )

const namelessProblems = (declared: readonly DeclaredEntity[], nameless: readonly string[]): SeedProblem[] =>
  nameless.map((id) => ({
    path: declared.find(({ entity }) => entity.id === id)?.path ?? [],
    row: id,
    wanted: 'an entity with at least one Naming, in this document or in the graph',
    came: 'none',
  }))
