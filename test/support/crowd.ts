import { statement, type Database } from '../../src/graph/database.ts'
import { entities, entityTypes, type EntityType } from '../../src/model/entities.ts'
import { factTypes, facts, type FactType } from '../../src/model/facts.ts'

/** Many nodes, written past the loader: what the planner and the limits of the API need is their number. */
const write = async (database: Database, count: number, text: string, parameters: Readonly<Record<string, unknown>>): Promise<void> => {
  const question = statement('test: a crowd', `UNWIND range($first, $last) AS number\n${text}`)
  for (let first = 1; first <= count; first += inOneTransaction) {
    await database.write((run) => run(question, { ...parameters, first, last: Math.min(count, first + inOneTransaction - 1) }))
  }
}
const inOneTransaction = 4_000

const properties = `rank: 'NORMAL', modality: 'STATED', planned: false, denied: false, sources: 1, role: 'ATTENDEE',
  recordedAt: '2030-01-01T00:00:00.000Z', possibleFrom: '0001-01-01', possibleUntil: '9999-12-31'`

/** Entities of a type: `folder/name-1` and so on. */
export const writeEntities = (database: Database, type: EntityType, name: string, count: number): Promise<void> =>
  write(
    database,
    count,
    `WITH $prefix + number AS id, $name + ' ' + right('00000' + number, 5) AS name
CREATE (n:Entity:${type} {id: id, name: name, nameFolded: name, nameKey: name + '\t' + id, startKey: '9999\t' + name + '\t' + id})`,
    { prefix: `${entities[type].folder}/${name}-`, name },
  )

/** Which entities facts link: one, or where it ends with a dash the first, the second and so on. */
interface Ends {
  readonly from: string
  readonly to: string
  readonly count: number
}

/** Facts between entities, without any citation. */
export const writeFacts = (database: Database, type: FactType, name: string, { from, to, count }: Ends): Promise<void> => {
  const { subject, object } = facts[type]
  const numbered = (parameter: string, id: string) => (id.endsWith('-') ? `$${parameter} + number` : `$${parameter}`)
  return write(
    database,
    count,
    `WITH number, '9999|' + $prefix + number AS orderKey, $prefix + number AS id
MATCH (subject:Entity {id: ${numbered('from', from)}})${object ? ` MATCH (object:Entity {id: ${numbered('to', to)}})` : ''}
CREATE (subject)-[:${subject.relationship}]->(fact:Fact:${type} {id: id, orderKey: orderKey, subjectKey: subject.id + '|' + orderKey, ${properties}})
${object ? `SET fact.objectKey = object.id + '|' + orderKey CREATE (fact)-[:${object.relationship}]->(object)` : ''}`,
    { from, to, prefix: `fact/${name}/` },
  )
}

/** Some of every type, so that statements are planned as for a graph and not for a handful of nodes. */
export const writeSomeOfEach = async (database: Database, count: number): Promise<void> => {
  for (const type of entityTypes) await writeEntities(database, type, 'some', count)
  for (const type of factTypes) {
    const [from = '', to = ''] = [facts[type].subject, facts[type].object].map((end) => `${entities[end?.types.at(-1) ?? 'Person'].folder}/some-`)
    await writeFacts(database, type, `some-${type}`, { from, to, count })
  }
  await write(
    database,
    count,
    `MATCH (document:Entity {id: 'document/some-' + number})
CREATE (citation:Citation {id: document.id + '#', paragraph: number})-[:IN]->(document)
WITH citation, number UNWIND $types AS type
MATCH (fact:Fact {id: 'fact/some-' + type + '/' + number})
CREATE (fact)-[:CITES]->(citation)`,
    { types: factTypes },
  )
  await database.read(statement('test: sample indexes', 'CALL db.prepareForReplanning()'), {})
}
