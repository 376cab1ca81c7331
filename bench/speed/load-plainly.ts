import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import type { SeedDocument, SeedFact } from '../../seed/seed-document.ts'
import { batches, groupedBatches } from '../../src/graph/batches.ts'
import { facts } from '../../src/model/facts.ts'

/** The label of an entity, from its id. */
const labels: Readonly<Record<string, string>> = {
  person: 'Person',
  office: 'Office',
  region: 'Region',
  event: 'Event',
  document: 'Document',
}

const labelOf = (id: string): string => labels[id.slice(0, id.indexOf('/'))] ?? 'Entity'

/**
 * Loads documents as one would who writes it by hand for this graph alone: one transaction for each, `UNWIND` of a thousand rows, the same
 * nodes, relationships, keys, names to be searched and citations, and no checks. The days of events are kept from document to document. Gives of
 * each document how many facts it has.
 */
export const plainLoader = (driver: Driver): ((documents: Iterable<SeedDocument>) => AsyncGenerator<number>) => {
  const days = new Map<string, string>()
  return async function* (documents) {
    for (const document of documents) {
      for (const fact of document.facts) if (fact.type === 'Dating') days.set(String(fact['dated']), String(fact['date']))
      const session = driver.session({ defaultAccessMode: neo4j.session.WRITE })
      try {
        await session.executeWrite((transaction) => write(transaction, document, days), { timeout: 600_000 })
      } finally {
        await session.close()
      }
      yield document.facts.length
    }
  }
}

const write = async (transaction: ManagedTransaction, document: SeedDocument, days: ReadonlyMap<string, string>): Promise<void> => {
  const documentId = document.document.id
  const names = new Map(document.facts.flatMap((fact) => (fact.type === 'Naming' ? [[String(fact['named']), String(fact['text'])]] : [])))
  const entities = [document.document, ...document.entities].map(({ id, kind }) => {
    const name = names.get(id) ?? ''
    const day = days.get(id)
    return {
      id,
      name,
      nameKey: `${name.toLowerCase()}\t${id}`,
      ...(kind !== undefined && { kind }),
      ...(labelOf(id) === 'Event' && { startKey: `${day ?? '9999'}\t${name.toLowerCase()}\t${id}` }),
      ...(day !== undefined && { start: day }),
    }
  })
  for (const [label, rows] of groupedBatches(entities, ({ id }) => labelOf(id)))
    await transaction.run(`UNWIND $rows AS row CREATE (n:Entity:${label}) SET n = row`, { rows })
  const citations = new Map(
    document.facts.flatMap((fact) =>
      (fact.citations ?? []).map((citation) => [citation.charStart, { ...citation, id: idOfCitation(documentId, citation.charStart) }]),
    ),
  )
  for (const rows of batches([...citations.values()]))
    await transaction.run(
      'MATCH (document:Entity:Document {id: $documentId}) UNWIND $rows AS row CREATE (n:Citation)-[:`IN`]->(document) SET n = row',
      { documentId, rows },
    )
  const rows = document.facts.map((fact) => rowOf(fact, documentId, days))
  for (const [type, batch] of groupedBatches(rows, ({ type }) => type)) {
    const { subject, object } = facts[type]
    await transaction.run(
      `UNWIND $batch AS row MATCH (subject:Entity {id: row.subject})${object ? ' MATCH (object:Entity {id: row.object})' : ''}
CREATE (subject)-[:${subject.relationship}]->(fact:Fact:${type})${object ? `-[:${object.relationship}]->(object)` : ''} SET fact = row.properties
WITH fact, row UNWIND row.citations AS id MATCH (citation:Citation {id: id}) CREATE (fact)-[:CITES]->(citation)`,
      { batch },
    )
  }
}

const idOfCitation = (documentId: string, charStart: number | undefined): string => `${documentId}#${charStart}`

const rowOf = (fact: SeedFact, documentId: string, days: ReadonlyMap<string, string>) => {
  const { subject, object } = facts[fact.type]
  const { id: number, type, citations = [], ...said } = fact
  const id = `fact/${documentId.slice('document/'.length)}/${number}`
  const [subjectId, objectId] = [String(fact[subject.field]), object ? String(fact[object.field]) : null]
  const day = fact['start'] ?? fact['date'] ?? (objectId !== null && type === 'Participation' ? days.get(objectId) : undefined) ?? '9999'
  const orderKey = `${String(day)}|${id}`
  const recordedAt = new Date().toISOString()
  const { [subject.field]: _subject, ...properties } = object ? { ...said, [object.field]: undefined } : said
  return {
    type,
    subject: subjectId,
    object: objectId,
    citations: citations.map(({ charStart }) => idOfCitation(documentId, charStart)),
    properties: {
      ...withoutUndefined(properties),
      ...(type === 'Naming' && searched(String(said['text']))),
      id,
      recordedAt,
      orderKey,
      subjectKey: `${subjectId}|${orderKey}`,
      documentKey: `${documentId}|${orderKey}`,
      ...(objectId !== null && { objectKey: `${objectId}|${orderKey}` }),
    },
  }
}

/** What the full-text index holds of a name. */
const searched = (text: string) => ({ textFolded: text.toLowerCase(), textCompact: text.toLowerCase().replaceAll(' ', '').slice(0, 40) })

const withoutUndefined = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
