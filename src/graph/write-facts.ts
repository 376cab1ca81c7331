import { factTypes, linksOf, type FactType } from '../model/facts.ts'
import { always } from '../time/holding.ts'
import { turns } from '../turns.ts'
import { groupedBatches } from './batches.ts'
import { columnsOf } from './columns.ts'
import { statement, type Run } from './database.ts'
import { elementOf, type Elements } from './elements.ts'
import type { EventDays } from './event-days.ts'
import { keyPropertiesOf, keysOf } from './fact-keys.ts'
import { relationshipsOf } from './fact-relationships.ts'
import { standings, storedNames, type CitationToWrite, type FactToWrite, type Standing } from './fact-to-write.ts'
import { unlistedKey } from './scan.ts'
import { passageColumns } from './write-citations.ts'
import { writeRows } from './write-rows.ts'

/** Facts that one statement can create together. */
interface Group {
  readonly type: FactType
  readonly standing: Standing
  readonly hasObject: boolean
}

const nameOf = ({ type, standing, hasObject }: Group): string => `${standing} ${type}${hasObject ? '' : ' of one end'}`

/**
 * Creates facts of rows with these columns, behind which stand the subject and the object, as the database knows them, the passages to be made,
 * and the ids of those that are there: to merge one is to find it, for those rows alone that have any.
 */
const createFacts = (group: Group) => {
  const { type, standing, hasObject } = group
  const { subject, object } = relationshipsOf(type, standing)
  const label = standing === 'LISTED' ? '' : ':Unlisted'
  const keys = keyPropertiesOf(type)
  const { all, rare } = storedNames(type)
  const columns = columnsOf([...all, ...Object.keys(always), ...(standing === 'LISTED' ? keys : keys.map(unlistedKey))], { rare })
  const question = statement(
    `create ${nameOf(group)}`,
    `MATCH (document) WHERE elementId(document) = $document
UNWIND $rows AS row
MATCH (subject) WHERE elementId(subject) = ${columns.behind(0)}${hasObject ? `\nMATCH (object) WHERE elementId(object) = ${columns.behind(1)}` : ''}
CREATE (subject)-[:${subject}]->(fact:Fact:${type}${label} ${columns.map})${hasObject ? `-[:${object}]->(object)` : ''}
SET fact += ${columns.rare}
FOREACH (passage IN ${columns.behind(2)} | CREATE (fact)-[:CITES]->(:Citation ${passageColumns.map})-[:\`IN\`]->(document))
FOREACH (id IN ${columns.behind(3)} | MERGE (citation:Citation {id: id}) CREATE (fact)-[:CITES]->(citation))
RETURN count(*) AS written`,
  )
  return { columns, question }
}

const creating = new Map(
  factTypes
    .flatMap((type) => standings.flatMap((standing) => [true, false].map((hasObject) => ({ type, standing, hasObject }))))
    .map((group) => [nameOf(group), createFacts(group)]),
)

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

/** The database writes some facts while the next are made and sent: with all in one statement each would wait for the other. */
const factsAtOnce = 125
const sentAhead = 4

/** Creates facts of a document with their links and the passages that they alone cite; their ends and the other passages have been met. `eventOf` gives the days of an event. */
export const writeFacts = async (
  run: Run,
  { documentId, elements }: { readonly documentId: string; readonly elements: Elements },
  rows: readonly FactToWrite[],
  eventOf: (event: string) => EventDays | null,
  onWritten: (count: number) => void,
): Promise<void> => {
  const document = elementOf(elements, documentId)
  const isMet = ({ id }: CitationToWrite) => elements.has(id)
  const write = async (group: string, batch: readonly FactToWrite[]) => {
    const create = creating.get(group)
    if (!create) throw new Error(`no statement creates ${group}`)
    const rowOf = (fact: FactToWrite) =>
      create.columns.row(
        [fact.properties, keysAndDays(fact, documentId, fact.object === null ? null : eventOf(fact.object))],
        elementOf(elements, fact.subject),
        fact.object === null ? null : elementOf(elements, fact.object),
        fact.citations.filter((citation) => !isMet(citation)).map(({ properties }) => passageColumns.row([properties])),
        fact.citations.filter(isMet).map(({ id }) => id),
      )
    await writeRows(run, create.question, batch.map(rowOf), { document })
    onWritten(batch.length)
  }
  const groupOf = ({ type, standing, object }: FactToWrite) => nameOf({ type, standing, hasObject: object !== null })
  const ahead = turns({ mostRunning: sentAhead })
  await Promise.all(groupedBatches(rows, groupOf, factsAtOnce).map(([group, batch]) => ahead.take(() => write(group, batch))))
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
