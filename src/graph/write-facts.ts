import { linksOf } from '../model/facts.ts'
import { always } from '../time/holding.ts'
import { turns } from '../turns.ts'
import { batches, groupedBatches } from './batches.ts'
import { columnsOf } from './columns.ts'
import { statement, type Run } from './database.ts'
import { elementOf, type Elements } from './elements.ts'
import type { EventDays } from './event-days.ts'
import { keysOf, plainKeys } from './fact-keys.ts'
import { relationshipsOf } from './fact-relationships.ts'
import { namesOfAll, type CitationToWrite, type FactToWrite } from './fact-to-write.ts'
import { unlistedKey } from './scan.ts'
import { passageColumns } from './write-citations.ts'
import { writeRows } from './write-rows.ts'

/** What the nodes and relationships of a fact are called by. */
const namesOf = ({ type, standing }: FactToWrite) => {
  const { subject, object } = relationshipsOf(type, standing)
  return { labels: standing === 'LISTED' ? [type] : [type, 'Unlisted'], toSubject: subject, toObject: object ?? null }
}

const columns = columnsOf([...namesOfAll, ...plainKeys, ...Object.keys(always)], {
  others: true,
  alike: { recordedAt: '$recordedAt', sources: '1' },
})

/**
 * Creates facts of rows with these columns, behind which stand the subject and the object, as the database knows them, the passages to be made,
 * and the ids of those that are there: to merge one is to find it, for those rows alone that have any.
 */
const creating = (hasObject: boolean) =>
  statement(
    `create facts of ${hasObject ? 'two ends' : 'one end'}`,
    `MATCH (document) WHERE elementId(document) = $document
UNWIND $rows AS row
MATCH (subject) WHERE elementId(subject) = ${columns.behind(0)}${hasObject ? `\nMATCH (object) WHERE elementId(object) = ${columns.behind(1)}` : ''}
CREATE (subject)-[:$($toSubject)]->(fact:Fact:$($labels) ${columns.map})${hasObject ? `-[:$($toObject)]->(object)` : ''}
SET fact += ${columns.others}
FOREACH (passage IN ${columns.behind(2)} | CREATE (fact)-[:CITES]->(:Citation ${passageColumns.map})-[:\`IN\`]->(document))
FOREACH (id IN ${columns.behind(3)} | MERGE (citation:Citation {id: id}) CREATE (fact)-[:CITES]->(citation))
RETURN count(*) AS written`,
  )

const createFacts = { withObject: creating(true), alone: creating(false) }

const linkFacts = statement(
  'link facts',
  `UNWIND $rows AS row
MATCH (fact:Fact {id: row.fact})
MATCH (end:Entity {id: row.end})
CREATE (fact)-[:$(row.relationship)]->(end)
RETURN count(*) AS written`,
)

/** The database writes some facts while the next are made and sent: with all in one statement each would wait for the other. */
const factsAtOnce = 125
const sentAhead = 4

/** What the facts of a document that are written have in common. */
interface FactsOf {
  readonly documentId: string
  readonly recordedAt: string
  readonly elements: Elements
  /** The ids of passages that are there. */
  readonly met: ReadonlySet<string>
}

/** Creates facts of a document with their links and the passages that they alone cite; their ends and the other passages have been met. `eventOf` gives the days of an event. */
export const writeFacts = async (
  run: Run,
  { documentId, recordedAt, elements, met }: FactsOf,
  rows: readonly FactToWrite[],
  eventOf: (event: string) => EventDays | null,
  onWritten: (count: number) => void,
): Promise<void> => {
  const document = elementOf(elements, documentId)
  const isMet = ({ id }: CitationToWrite) => met.has(id)
  const write = async (batch: readonly FactToWrite[]) => {
    const [first] = batch
    if (!first) return
    const rowOf = (fact: FactToWrite) => {
      const event = fact.object === null ? null : eventOf(fact.object)
      return columns.row(
        [fact.properties, keysByStanding(fact, documentId, event?.day ?? null), { ...event?.holding }],
        elementOf(elements, fact.subject),
        fact.object === null ? null : elementOf(elements, fact.object),
        fact.citations.filter((citation) => !isMet(citation)).map(({ properties }) => passageColumns.row([properties])),
        fact.citations.filter(isMet).map(({ id }) => id),
      )
    }
    await writeRows(run, first.object === null ? createFacts.alone : createFacts.withObject, batch.map(rowOf), {
      document,
      recordedAt,
      ...namesOf(first),
    })
    onWritten(batch.length)
  }
  const groupOf = ({ type, standing, object }: FactToWrite) => `${standing} ${type} ${object !== null}`
  const ahead = turns({ mostRunning: sentAhead })
  await Promise.all(groupedBatches(rows, groupOf, factsAtOnce).map(([, batch]) => ahead.take(() => write(batch))))
  await writeLinks(run, rows)
}

/** By which lists find a fact: those of what is unlisted if it is. */
const keysByStanding = (fact: FactToWrite, documentId: string, eventDay: string | null): Readonly<Record<string, string>> => {
  const keys = keysOf(fact, documentId, eventDay)
  return fact.standing === 'LISTED' ? keys : Object.fromEntries(Object.entries(keys).map(([key, value]) => [unlistedKey(key), value]))
}

const writeLinks = async (run: Run, rows: readonly FactToWrite[]): Promise<void> => {
  const links = rows.flatMap(({ id, type, links: ends }) =>
    Object.entries(ends).map(([name, end]) => ({ fact: id, end, relationship: linksOf(type)[name]?.relationship })),
  )
  for (const batch of batches(links)) await writeRows(run, linkFacts, batch)
}
