import { batches } from './batches.ts'
import { statement, type Run } from './database.ts'
import type { FactToWrite } from './fact-to-write.ts'
import { writeRows } from './write-rows.ts'

/**
 * Two dates of one thing's start, or end, that cannot both be right: what they allow does not overlap. Two readings of one passage do not
 * conflict (two rows of a data set, which is cited as a whole, do), nor does what is only expected.
 */
export const findConflicts = statement(
  'conflicts of datings',
  `UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:IS_DATED]->(one:Dating), (entity)-[:IS_DATED]->(other:Dating)
WHERE one.id < other.id AND NOT one.planned AND NOT other.planned
  AND any(bounds IN [['START', 'ON'], ['END', 'ON']] WHERE one.bound IN bounds AND other.bound IN bounds)
  AND (one.dateLatest < other.dateEarliest OR other.dateLatest < one.dateEarliest)
  AND NOT EXISTS { (one)-[:CITES]->(citation:Citation)<-[:CITES]-(other) WHERE citation.charStart IS NOT NULL }
MERGE (one)-[:CONFLICTS_WITH]->(other)`,
)

/** To look for conflicts takes the database long to plan, and most of what is dated is dated once. */
const datedTwice = statement(
  'entities of several datings',
  `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE COUNT { (entity)-[:IS_DATED]->() } > 1
RETURN id`,
)

/** The conflicts that rows state. */
export const linkConflicts = statement(
  'link conflicts',
  `UNWIND $rows AS row
MATCH (fact:Fact {id: row.fact})
MATCH (other:Fact {id: row.other})
MERGE (fact)-[:CONFLICTS_WITH]->(other)
RETURN count(*) AS written`,
)

/** Links new facts to those that cannot hold together with them: as their rows say, and as the dates of one thing tell. */
export const writeConflicts = async (
  run: Run,
  added: readonly FactToWrite[],
  created: { readonly has: (id: string) => boolean },
): Promise<void> => {
  const dates = new Map<string, number>()
  for (const { type, subject } of added) if (type === 'Dating') dates.set(subject, (dates.get(subject) ?? 0) + 1)
  // What is new and has one date has no other to contradict.
  const dated = [...dates].flatMap(([id, count]) => (count > 1 || !created.has(id) ? [id] : []))
  for (const batch of batches(dated)) {
    const ids = (await run<{ id: string }>(datedTwice, { ids: batch })).map(({ id }) => id)
    if (ids.length > 0) await run(findConflicts, { ids })
  }
  const stated = added.flatMap(({ id, conflictsWith }) => conflictsWith.map((other) => ({ fact: id, other })))
  for (const batch of batches(stated)) await writeRows(run, linkConflicts, batch)
}
