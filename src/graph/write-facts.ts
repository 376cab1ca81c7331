import { factTypes, linksOf, type FactType } from '../model/facts.ts'
import { groupedBatches } from './batches.ts'
import { statement, type Run, type Statement } from './database.ts'
import type { EventDays } from './event-days.ts'
import { keysOf } from './fact-keys.ts'
import { relationshipsOf } from './fact-relationships.ts'
import type { FactToWrite, Standing } from './fact-to-write.ts'
import { unlistedKey } from './scan.ts'
import { writeRows } from './write-rows.ts'

const createFacts = (type: FactType, standing: Standing, hasObject: boolean): Statement => {
  const { subject, object } = relationshipsOf(type, standing)
  const label = standing === 'LISTED' ? '' : ':Unlisted'
  return statement(
    `create ${standing} ${type}${hasObject ? '' : ' of one end'}`,
    `UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})${hasObject ? '\nMATCH (object:Entity {id: row.object})' : ''}
CREATE (subject)-[:${subject}]->(fact:Fact:${type}${label})${hasObject ? `-[:${object}]->(object)` : ''}
SET fact = row.properties
WITH fact, row
CALL (fact, row) {
  UNWIND row.citations AS id
  MATCH (citation:Citation {id: id})
  CREATE (fact)-[:CITES]->(citation)
  RETURN count(*) AS cited
}
RETURN sum(CASE WHEN cited = size(row.citations) THEN 1 ELSE 0 END) AS written`,
  )
}

const linkFacts = new Map(
  factTypes
    .flatMap((type) => Object.entries(linksOf(type)))
    .map(([, { relationship }]) => [
      relationship,
      statement(
        `link facts by ${relationship}`,
        `UNWIND $rows AS row
MATCH (fact:Fact {id: row.fact})
MATCH (end:Entity {id: row.end})
CREATE (fact)-[:${relationship}]->(end)
RETURN count(*) AS written`,
      ),
    ]),
)

/** Creates facts of a document with their links and the passages that they cite, which are there; `eventOf` gives the days of an event. */
export const writeFacts = async (
  run: Run,
  documentId: string,
  rows: readonly FactToWrite[],
  eventOf: (event: string) => EventDays | null,
  onWritten: (count: number) => void,
): Promise<void> => {
  const groupOf = ({ type, standing, object }: FactToWrite) => `${type} ${standing} ${object === null ? 'one' : 'two'}`
  for (const [, batch] of groupedBatches(rows, groupOf)) {
    const [first] = batch
    if (!first) continue
    await writeRows(
      run,
      createFacts(first.type, first.standing, first.object !== null),
      batch.map((fact) => ({
        subject: fact.subject,
        object: fact.object,
        citations: fact.citations.map(({ id }) => id),
        properties: { ...fact.properties, ...keysAndDays(fact, documentId, fact.object === null ? null : eventOf(fact.object)) },
      })),
    )
    onWritten(batch.length)
  }
  await writeLinks(run, rows)
}

/** By which lists find a fact, those of what is unlisted if it is; and the days of its event where it has one. */
const keysAndDays = (fact: FactToWrite, documentId: string, event: EventDays | null): Record<string, unknown> => {
  const keys = keysOf(fact, documentId, event?.day ?? null)
  const named =
    fact.standing === 'LISTED' ? keys : Object.fromEntries(Object.entries(keys).map(([key, value]) => [unlistedKey(key), value]))
  return { ...named, ...event?.holding }
}

const writeLinks = async (run: Run, rows: readonly FactToWrite[]): Promise<void> => {
  const links = rows.flatMap(({ id, type, links: ends }) =>
    Object.entries(ends).map(([name, end]) => ({ fact: id, end, relationship: linksOf(type)[name]?.relationship ?? '' })),
  )
  for (const [relationship, batch] of groupedBatches(links, (link) => link.relationship)) {
    const question = linkFacts.get(relationship)
    if (question) await writeRows(run, question, batch)
  }
}
