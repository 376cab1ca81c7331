import { entities, entityTypes, type EntityType, type Shown } from '../model/entities.ts'
import { facts } from '../model/facts.ts'
import { batches } from './batches.ts'
import { statement, type Run } from './database.ts'
import { entityTypeOf } from './entity-type-of.ts'
import { daysOf, eventDays, moveOccurrences } from './event-days.ts'
import type { FactToWrite } from './fact-to-write.ts'
import { shownValues, type Candidate } from './shown-values.ts'
import type { DeclaredEntity } from './declared-entities.ts'
import type { SeedProblem } from './seed-error.ts'
import { writeRows } from './write-rows.ts'

/** Each once: types share them. */
const rules: readonly Shown[] = [...new Set(entityTypes.flatMap((type) => Object.values(entities[type].shown)))]

/** What is wrong with entities that nothing gives a name. */
export const namelessProblems = (declared: readonly DeclaredEntity[], nameless: readonly string[]): SeedProblem[] =>
  nameless.map((id) => ({
    path: declared.find(({ entity }) => entity.id === id)?.path ?? [],
    row: id,
    wanted: 'an entity with at least one Naming, in this document or in the graph',
    came: 'none',
  }))

/** The fact types that change what an entity is shown with. */
export const showingFacts: ReadonlySet<string> = new Set(rules.map(({ fact }) => fact))

/** By property, the values that it has in facts which may give one. */
const showingValues: Record<string, string[]> = {}
for (const { where } of rules) if (where) showingValues[where.property] = [...(showingValues[where.property] ?? []), ...where.values]

/** Labels are not asked for, so that there is little to plan. */
const candidateFacts = statement(
  'facts that entities may be shown with',
  `UNWIND $ids AS id
MATCH (:Entity {id: id})-[:${[...new Set(rules.map(({ fact }) => facts[fact].subject.relationship))].join('|')}]->(fact)
WHERE NOT fact.planned AND all(property IN keys($values) WHERE fact[property] IS NULL OR fact[property] IN $values[property])
RETURN id, fact {.*, type: [label IN labels(fact) WHERE label IN $types][0]} AS fact`,
)

const storeShown = statement(
  'store shown values',
  `UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
RETURN count(entity) AS written`,
)

/** What entities are shown with that come with these facts, and of which there are no others. */
export const shownWith = (rows: readonly FactToWrite[]): ((id: string) => Readonly<Record<string, unknown>>) => {
  const candidates = new Map<string, Candidate[]>()
  for (const { id, type, subject, standing, properties } of rows) {
    if (standing !== 'LISTED' || !showingFacts.has(type)) continue
    const others = candidates.get(subject) ?? []
    candidates.set(subject, others)
    others.push({ ...properties, id, type })
  }
  return (id) => shownValues(entityTypeOf(id) as EntityType, id, candidates.get(id) ?? [])
}

/**
 * Chooses and stores what entities are shown with that the graph held before, and moves what happened at events that have another day now.
 * Gives the ids of those that have no name.
 */
export const writeShown = async (run: Run, ids: readonly string[]): Promise<string[]> => {
  const nameless: string[] = []
  for (const batch of batches(ids)) {
    const before = await daysOf(
      run,
      batch.filter((id) => entityTypeOf(id) === 'Event'),
    )
    const candidates = await candidatesOf(run, batch)
    const rows = batch.map((id) => ({ id, properties: shownValues(entityTypeOf(id) as EntityType, id, candidates.get(id) ?? []) }))
    await writeRows(run, storeShown, rows)
    nameless.push(...rows.filter(({ properties }) => properties['name'] === null).map(({ id }) => id))
    await moveOccurrences(
      run,
      rows.flatMap(({ id, properties }) => {
        const [days, known] = [eventDays(properties), before.get(id)]
        return known && JSON.stringify(known) !== JSON.stringify(days) ? [{ id, ...days }] : []
      }),
    )
  }
  return nameless
}

const candidatesOf = async (run: Run, ids: readonly string[]): Promise<Map<string, Candidate[]>> => {
  const candidates = new Map<string, Candidate[]>(ids.map((id) => [id, []]))
  for (const { id, fact } of await run<{ id: string; fact: Candidate }>(candidateFacts, {
    ids,
    values: showingValues,
    types: [...showingFacts],
  }))
    candidates.get(id)?.push(fact)
  return candidates
}
