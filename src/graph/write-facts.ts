import { factTypes, linksOf, type FactType } from '../model/facts.ts'
import { groupedBatches } from './batches.ts'
import { statement, type Run, type Statement } from './database.ts'
import { keysOf } from './fact-keys.ts'
import { relationshipsOf } from './fact-relationships.ts'
import type { FactToWrite, Standing } from './fact-to-write.ts'
import { writeRows } from './write-rows.ts'

const createFacts = (type: FactType, standing: Standing, hasObject: boolean): Statement => {
  const { subject, object } = relationshipsOf(type, standing)
  const label = standing === 'LISTED' ? '' : ':Unlisted'
  return statement(`create ${standing} ${type}${hasObject ? '' : ' of one end'}`, `UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})${hasObject ? '\nMATCH (object:Entity {id: row.object})' : ''}
CREATE (subject)-[:${subject}]->(fact:Fact:${type}${label})${hasObject ? `-[:${object}]->(object)` : ''}
SET fact = row.properties
RETURN count(fact) AS written`)
}

const linkFacts = new Map(factTypes.flatMap((type) => Object.entries(linksOf(type))).map(([, { relationship }]) => [
  relationship,
  statement(`link facts by ${relationship}`, `UNWIND $rows AS row
MATCH (fact:Fact {id: row.fact})
MATCH (end:Entity {id: row.end})
CREATE (fact)-[:${relationship}]->(end)
RETURN count(*) AS written`),
]))

/** Creates facts of a document with their links; `dayOf` gives the earliest day of an event. */
export const writeFacts = async (
  run: Run, documentId: string, rows: readonly FactToWrite[], dayOf: (event: string) => string | null, onWritten: (count: number) => void,
): Promise<void> => {
  const groupOf = ({ type, standing, object }: FactToWrite) => `${type} ${standing} ${object === null ? 'one' : 'two'}`
  for (const [, batch] of groupedBatches(rows, groupOf)) {
    const [first] = batch
    if (!first) continue
    await writeRows(run, createFacts(first.type, first.standing, first.object !== null), batch.map((fact) => ({
      subject: fact.subject,
      object: fact.object,
      properties: { ...fact.properties, ...(fact.standing === 'LISTED' && keysOf(fact, documentId, fact.object === null ? null : dayOf(fact.object))) },
    })))
    onWritten(batch.length)
  }
  await writeLinks(run, rows)
}

const writeLinks = async (run: Run, rows: readonly FactToWrite[]): Promise<void> => {
  const links = rows.flatMap(({ id, type, links: ends }) =>
    Object.entries(ends).map(([name, end]) => ({ fact: id, end, relationship: linksOf(type)[name]?.relationship ?? '' })))
  for (const [relationship, batch] of groupedBatches(links, (link) => link.relationship)) {
    const question = linkFacts.get(relationship)
    if (question) await writeRows(run, question, batch)
  }
}
