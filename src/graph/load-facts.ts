import { changedFields } from './changed-facts.ts'
import type { Run } from './database.ts'
import { daysOf, eventDays, occurrenceTypes } from './event-days.ts'
import { elementOf, type Elements } from './elements.ts'
import type { FactToWrite } from './fact-to-write.ts'
import { retractFacts } from './retract-facts.ts'
import { came, type SeedProblem } from './seed-error.ts'
import { citedPassages, writePassages, type HeldPassage } from './write-citations.ts'
import type { DeclaredEntity } from './declared-entities.ts'
import { writeFacts } from './write-facts.ts'
import { heldStatements, writeSources } from './same-statements.ts'
import { writeConflicts } from './write-conflicts.ts'
import { namelessProblems, showingFacts, writeShown } from './write-shown.ts'

/** A document's facts beside those of them that the graph holds: the hashes of their rows by id. */
export interface FactsToLoad {
  readonly documentId: string
  readonly declared: readonly DeclaredEntity[]
  /** The entities that are new, by id, with what they are shown with. */
  readonly created: ReadonlyMap<string, Readonly<Record<string, unknown>>>
  /** All entities that the rows name. */
  readonly elements: Elements
  readonly rows: readonly FactToWrite[]
  readonly held: ReadonlyMap<string, string>
  readonly passages: readonly HeldPassage[]
  readonly recordedAt: string
  readonly report: (done: number, of: number) => void
}

/** Writes the facts that the graph lacks, and what follows from them; stops at what is wrong, which it gives back. */
export const loadFacts = async (run: Run, load: FactsToLoad): Promise<{ written: number; problems: readonly SeedProblem[] }> => {
  const { documentId, elements, created, rows, held, report } = load
  const changed = rows.filter(({ id, rowHash }) => held.has(id) && held.get(id) !== rowHash)
  if (changed.length > 0) return { written: 0, problems: await changeProblems(run, changed) }
  const added = rows.filter(({ id }) => !held.has(id))
  const retracted = retractedBy(added, load)
  const { shared: sharedPassages, met, others: otherPassages } = citedPassages(added, load.passages)
  if (otherPassages.size > 0) return { written: 0, problems: passageProblems(added, otherPassages) }
  let done = 0
  const onWritten = (count: number) => report((done += count), added.length)
  // Of what is new nothing was said before.
  const isHeld = (end: string | null) => end === null || !created.has(end)
  const between = [...added, ...retracted].filter(({ subject, object }) => isHeld(subject) && isHeld(object))
  const statements = heldStatements(run, elements, between)
  // What goes wrong is told where it is waited for.
  statements.catch(() => undefined)
  await retractFacts(run, retracted, load.recordedAt)

  // What happens at an event is filed under its day, which datings of this very document may give.
  const occurs = ({ type }: FactToWrite) => occurrenceTypes.includes(type)
  const occurrences = added.filter(occurs)
  const events = [...new Set(occurrences.flatMap(({ object }) => object ?? []))]
  const restated = touched(load, [...added, ...retracted])
  const known = events.filter((event) => !created.has(event) && !restated.has(event))
  const others = added.filter((fact) => !occurs(fact))
  const within = { ...load, met }
  const asked = daysOf(run, known)
  const writingOthers = Promise.all([
    writePassages(run, elementOf(elements, documentId), sharedPassages),
    writeFacts(run, within, others, () => null, onWritten),
  ])
  writingOthers.catch(() => undefined)
  const [days] = await Promise.all([asked, restated.size > 0 && writingOthers])
  const nameless = await writeShown(run, [...restated])
  if (nameless.length > 0) return { written: 0, problems: namelessProblems(load.declared, nameless) }
  const moved = events.filter((event) => restated.has(event))
  for (const [event, its] of await daysOf(run, moved)) days.set(event, its)
  for (const event of events) {
    const shown = created.get(event)
    if (shown) days.set(event, eventDays(shown))
  }
  await Promise.all([writingOthers, writeFacts(run, within, occurrences, (event) => days.get(event) ?? null, onWritten)])
  await writeConflicts(run, added, created)
  await writeSources(run, await statements, added)
  return { written: added.length, problems: [] }
}

/** The facts that were there before, and that a new one takes the place of. */
const retractedBy = (added: readonly FactToWrite[], { rows, held }: FactsToLoad): FactToWrite[] => {
  const ids = new Set(added.map(({ retracts }) => retracts))
  return rows.filter(({ id }) => ids.has(id) && held.has(id))
}

/** The entities that were there before, and whose shown values may differ now. */
const touched = ({ created }: FactsToLoad, rows: readonly FactToWrite[]): Set<string> =>
  new Set(rows.flatMap(({ type, subject }) => (showingFacts.has(type) && !created.has(subject) ? [subject] : [])))

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
