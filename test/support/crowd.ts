import { statement, type Database } from '../../src/graph/database.ts'
import { entities, entityTypes, type EntityType } from '../../src/model/entities.ts'
import { factTypes, facts, type FactType } from '../../src/model/facts.ts'

/** Many nodes, written past the loader: what the planner and the limits of the API need is their number. */
const write = async (database: Database, text: string, parameters: Readonly<Record<string, unknown>>): Promise<void> => {
  await database.write((run) => run(statement('test: a crowd', text), parameters))
}

const properties = "rank: 'NORMAL', modality: 'STATED', planned: false, denied: false, sources: 1, recordedAt: '2030-01-01T00:00:00.000Z', possibleFrom: '0001-01-01', possibleUntil: '9999-12-31'"

/** Entities of a type: `folder/name-1` and so on. */
export const writeEntities = (database: Database, type: EntityType, name: string, count: number): Promise<void> => write(database, `UNWIND range(1, $count) AS number
WITH $prefix + number AS id, $name + ' ' + right('00000' + number, 5) AS name
CREATE (n:Entity:${type} {id: id, name: name, nameFolded: name, nameKey: name + '\t' + id, startKey: '9999\t' + name + '\t' + id})`, { prefix: `${entities[type].folder}/${name}-`, name, count })

/** Facts between entities: from the subject `from`, or `from-1` and so on, to the object likewise. */
export const writeFacts = (database: Database, type: FactType, name: string, { from, to, count }: { readonly from: string; readonly to: string; readonly count: number }): Promise<void> => {
  const { subject, object } = facts[type]
  const end = (id: string) => (id.endsWith('-') ? `$${id === from ? 'from' : 'to'} + number` : `$${id === from ? 'from' : 'to'}`)
  return write(database, `UNWIND range(1, $count) AS number
WITH number, '9999|' + $prefix + number AS orderKey, $prefix + number AS id
MATCH (subject:Entity {id: ${end(from)}})${object ? ` MATCH (object:Entity {id: ${end(to)}})` : ''}
CREATE (subject)-[:${subject.relationship}]->(fact:Fact:${type} {id: id, orderKey: orderKey, subjectKey: subject.id + '|' + orderKey, ${properties}, role: 'ATTENDEE'})
${object ? `SET fact.objectKey = object.id + '|' + orderKey CREATE (fact)-[:${object.relationship}]->(object)` : ''}`, { from, to, count, prefix: `fact/${name}/` })
}

/** Some of every type, so that statements are planned as for a graph and not for a handful of nodes. */
export const writeSomeOfEach = async (database: Database, count: number): Promise<void> => {
  for (const type of entityTypes) await writeEntities(database, type, 'some', count)
  for (const type of factTypes) {
    const [from, to] = [facts[type].subject, facts[type].object].map((end) => `${entities[end?.types.at(-1) ?? 'Person'].folder}/some-`)
    await writeFacts(database, type, `some-${type}`, { from: from ?? '', to: to ?? '', count })
  }
  await write(database, `UNWIND range(1, $count) AS number
MATCH (document:Entity {id: 'document/some-' + number})
CREATE (citation:Citation {id: document.id + '#', paragraph: number})-[:IN]->(document)
WITH citation, number UNWIND $types AS type
MATCH (fact:Fact {id: 'fact/some-' + type + '/' + number})
CREATE (fact)-[:CITES]->(citation)`, { count, types: factTypes })
  await database.read(statement('test: sample indexes', 'CALL db.prepareForReplanning()'), {})
}
