import { facts, isFactType, type FactRow } from '../../../src/model/facts.ts'
import type { Citation, Entity, Fact, FuzzyDate } from '../graph.ts'
import { dateOf, entityOf, fieldsOf, type Fields } from './answerFields.ts'

/** The entity that an object of the answer stands in, and under which of its fields. */
export interface Enclosing {
  readonly entity: Entity
  readonly fields: Fields
  readonly field: string
}

/** Lists of an entity whose facts need not have it as an end: it said them, or they are said in it. */
const otherLists = new Set(['assertions', 'says'])

const dates = ['start', 'end', 'attestedOn', 'date'] as const

const linked = (value: unknown): Entity | null | undefined => (value === null ? null : (entityOf(value) ?? undefined))

interface Ends {
  readonly subject?: Entity | null
  readonly object?: Entity | null
}

/** The ends as selected, by the names of both interfaces; one that was not selected is the enclosing entity where its type allows it. */
const endsOf = (row: FactRow, fields: Fields, enclosing: Enclosing | null): Ends => {
  const asked = (names: readonly string[]) => names.find((name) => Object.hasOwn(fields, name))
  const subjectName = asked(['subject', row.subject.field])
  const objectName = row.object && asked(['object', row.object.field])
  const ends = {
    subject: subjectName === undefined ? undefined : linked(fields[subjectName]),
    object: objectName === undefined ? undefined : linked(fields[objectName]),
  }
  const may = (end: FactRow['object'], other: FactRow['object'], name: string | undefined): boolean =>
    enclosing !== null &&
    end !== undefined &&
    name === undefined &&
    !otherLists.has(enclosing.field) &&
    end.types.some((type) => type === enclosing.entity.__typename) &&
    (end.list === enclosing.field || other?.list !== enclosing.field)
  const isSubject = may(row.subject, row.object, subjectName)
  const isObject = !isSubject && may(row.object, row.subject, objectName)
  const subject = isSubject ? enclosing?.entity : ends.subject
  const object = isObject ? enclosing?.entity : ends.object
  return { ...(subject !== undefined && { subject }), ...(object !== undefined && { object }) }
}

const citationOf = (value: unknown): Citation => {
  const fields = fieldsOf(value) ?? {}
  const { document, ...position } = fields
  const source = fieldsOf(document)
  const entity = entityOf(document)
  if (!source || !entity) return position
  const publisher = fieldsOf(source['publisher'])
  const publishedOn = dateOf(source['publishedOn'])
  return {
    ...position,
    document: {
      ...entity,
      ...(typeof publisher?.['name'] === 'string' && { publisher: { name: publisher['name'] } }),
      ...(publishedOn !== undefined && { publishedOn }),
      ...(typeof source['sha256'] === 'string' && { sha256: source['sha256'] }),
    },
  }
}

const datesOfEvent = (event: Fields): { start?: FuzzyDate | null; end?: FuzzyDate | null } | undefined => {
  const start = dateOf(event['start'])
  const end = dateOf(event['end'])
  if (start === undefined && end === undefined) return undefined
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
}

/** The days of an occurrence are those of its event: as selected on the fact, or around it. */
const eventOf = (row: FactRow, fields: Fields, object: Entity | null | undefined, enclosing: Enclosing | null): Fact['event'] => {
  if (row.time !== 'OCCURRENCE' || !row.object) return undefined
  const selected = fieldsOf(fields[row.object.field]) ?? fieldsOf(fields['object'])
  const around = object && object.id === enclosing?.entity.id ? enclosing.fields : null
  return datesOfEvent({ ...around, ...selected })
}

/** A fact of an answer with its ends resolved; null for an object that is no fact. */
export const factOf = (fields: Fields, enclosing: Enclosing | null): Fact | null => {
  const { __typename: type, id } = fields
  if (typeof type !== 'string' || !isFactType(type) || typeof id !== 'string') return null
  const row = facts[type]
  const ends = endsOf(row, fields, enclosing)
  const citations = fields['citations']
  const event = eventOf(row, fields, ends.object, enclosing)
  const assertedBy =
    enclosing?.field === 'assertions' && fields['assertedBy'] === undefined ? enclosing.entity : linked(fields['assertedBy'])
  const inCapacityOf = linked(fields['inCapacityOf'])
  const named = new Set([
    'subject',
    'object',
    row.subject.field,
    row.object?.field,
    'citations',
    'event',
    'assertedBy',
    'inCapacityOf',
    ...dates,
  ])
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([name]) => !named.has(name))),
    ...Object.fromEntries(dates.map((name) => [name, dateOf(fields[name])]).filter(([, date]) => date !== undefined)),
    id,
    __typename: type,
    ...ends,
    ...(assertedBy !== undefined && { assertedBy }),
    ...(inCapacityOf !== undefined && { inCapacityOf }),
    ...(event !== undefined && { event }),
    ...(Array.isArray(citations) && { citations: citations.map(citationOf) }),
  }
}
