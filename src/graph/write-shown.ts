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

const rules: readonly Shown[] = entityTypes.flatMap((type) => Object.values(entities[type].shown))

/** What is wrong with entities that nothing gives a name. */
export const namelessProblems = (declared: readonly DeclaredEntity[], nameless: readonly string[]): SeedProblem[] =>
  nameless.map((id) => ({
    path: declared.find(({ entity }) => entity.id === id)?.path ?? [],
    row: id,
    wanted: 'an entity with at least one Naming, in this document or in the graph',
    came: 'none',
  }))

/** One statement for each fact type that shown values come from: the facts that may give one. */
const candidateStatements = [...new Set(rules.map(({ fact }) => fact))].map((type) => {
  const conditions = new Map(rules.flatMap(({ fact, where }) => (fact === type && where ? [[where.property, where.values] as const] : [])))
  const values = Object.fromEntries(
    [...conditions.keys()].map((property) => [
      property,
      [...new Set(rules.flatMap(({ fact, where }) => (fact === type && where?.property === property ? where.values : [])))],
    ]),
  )
  const condition = [...conditions.keys()].map((property) => ` AND fact.${property} IN $values.${property}`).join('')
  return {
    values,
    question: statement(
      `${type} facts that entities may be shown with`,
      `UNWIND $ids AS id
MATCH (:Entity {id: id})-[:${facts[type].subject.relationship}]->(fact:Fact:${type})
WHERE NOT fact.planned${condition}
RETURN id, fact {.*, type: '${type}'} AS fact`,
    ),
  }
})

const storeShown = statement(
  'store shown values',
  `UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
RETURN count(entity) AS written`,
)

/** The fact types that change what an entity is shown with. */
export const showingFacts: ReadonlySet<string> = new Set(rules.map(({ fact }) => fact))

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
  for (const { question, values } of candidateStatements) {
    for (const { id, fact } of await run<{ id: string; fact: Candidate }>(question, { ids, values })) candidates.get(id)?.push(fact)
  }
  return candidates
}
