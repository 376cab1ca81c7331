import { facts, factTypes, ofEach, type FactType } from '../model/facts.ts'
import { batches, groupedBatches } from './batches.ts'
import { statement, type Run, type Statement } from './database.ts'
import { elementOf, type Elements } from './elements.ts'
import { anyRelationshipOf } from './fact-relationships.ts'
import type { FactToWrite } from './fact-to-write.ts'

type Properties = Readonly<Record<string, unknown>>

/** The properties in which facts of a type with the same ends must agree to say the same: of a text, as it is folded. */
const saidBy = ofEach((type): readonly string[] => [
  ...Object.entries(facts[type].properties).map(([name, property]) => (property.type === 'String' ? `${name}Folded` : name)),
  'planned',
  'denied',
])

/** What facts that say the same have in common, whichever document says it and when it is said to hold. */
const statementOf = ({ type, subject, object }: FactToWrite, properties: Properties): string =>
  JSON.stringify([type, subject, object, ...saidBy[type].map((name) => properties[name] ?? null)])

/** Asks for the facts of a type between two entities from the one that has fewer of them, or for those of one entity that have no object. */
const factsBetween = (type: FactType, hasObject: boolean): Statement => {
  const [toFact, toObject] = [`-[:${anyRelationshipOf(type, 'subject')}]->`, `-[:${anyRelationshipOf(type, 'object')}]->`]
  const ends = hasObject
    ? `MATCH (object) WHERE elementId(object) = row[2]
UNWIND CASE WHEN COUNT { (subject)${toFact}() } <= COUNT { ()${toObject}(object) }
  THEN [(subject)${toFact}(fact:${type})${toObject}(end) WHERE end = object | fact]
  ELSE [(end)${toFact}(fact:${type})${toObject}(object) WHERE end = subject | fact]
END AS fact`
    : `MATCH (subject)${toFact}(fact:${type})${facts[type].object ? ` WHERE NOT EXISTS { (fact)${toObject}() }` : ''}`
  return statement(
    `facts of ${type} ${hasObject ? 'between two ends' : 'at one end'}`,
    `UNWIND $rows AS row
MATCH (subject) WHERE elementId(subject) = row[1]
${ends}
RETURN row[0] AS place, fact.id AS id, fact {${saidBy[type].map((name) => `.${name}`).join(', ')}} AS properties`,
  )
}

const betweenTwo = new Map(factTypes.flatMap((type) => (facts[type].object ? [[type, factsBetween(type, true)] as const] : [])))
const atOne = new Map(
  factTypes.flatMap((type) => (facts[type].object && !facts[type].object.optional ? [] : [[type, factsBetween(type, false)] as const])),
)

/** The ids of facts by the statement that they make. */
export type SameStatements = Map<string, string[]>

/** The facts of the graph that make a statement which one of these rows makes; the ends of the rows are held. */
export const heldStatements = async (run: Run, elements: Elements, rows: readonly FactToWrite[]): Promise<SameStatements> => {
  const held: SameStatements = new Map()
  const asked = new Set(rows.map((row) => statementOf(row, row.properties)))
  const pairs = [...new Map(rows.map((row) => [JSON.stringify([row.type, row.subject, row.object]), row])).values()]
  const ask = async (batch: readonly FactToWrite[]) => {
    const question = batch[0] && (batch[0].object === null ? atOne : betweenTwo).get(batch[0].type)
    if (!question) return
    const found = await run<{ place: number; id: string; properties: Properties }>(question, {
      rows: batch.map(({ subject, object }, place) => [place, elementOf(elements, subject), object && elementOf(elements, object)]),
    })
    for (const { place, id, properties } of found) {
      const said = batch[place] && statementOf(batch[place], properties)
      if (!said || !asked.has(said)) continue
      const same = held.get(said)
      if (same) same.push(id)
      else held.set(said, [id])
    }
  }
  // All are sent at once, before anything that the document adds is written.
  await Promise.all(groupedBatches(pairs, ({ type, object }) => `${type} ${object !== null}`).map(([, batch]) => ask(batch)))
  return held
}

/** Of `facts` that make the same statement: how many documents say it, as `sources`. */
export const countingSources = `CALL (facts) {
  UNWIND facts AS fact
  WITH fact WHERE NOT fact:Unlisted
  MATCH (fact)-[:CITES]->(:Citation)-[:IN]->(document:Document)
  WITH count(DISTINCT document) AS documents
  RETURN CASE documents WHEN 0 THEN 1 ELSE documents END AS sources
}`

const countSources = statement(
  'count sources',
  `UNWIND $rows AS ids
MATCH (fact:Fact) WHERE fact.id IN ids
WITH ids, collect(fact) AS facts
${countingSources}
FOREACH (fact IN facts | SET fact.sources = sources)`,
)

/** Counts anew how many documents say what the held and the new facts say alike; what the graph did not hold before has one source. */
export const writeSources = async (run: Run, held: SameStatements, added: readonly FactToWrite[]): Promise<void> => {
  if (held.size === 0) return
  for (const row of added) held.get(statementOf(row, row.properties))?.push(row.id)
  for (const rows of batches([...held.values()])) await run(countSources, { rows })
}
