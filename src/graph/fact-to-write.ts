import type { SeedDate, SeedDocument, SeedFact } from '../../seed/seed-document.ts'
import { factProperties, facts, linksOf, propertiesOf, type FactType } from '../model/facts.ts'
import { hashOf } from './hash-of.ts'
import { factIdOf } from './fact-id.ts'
import { always, stateHolding } from '../time/holding.ts'
import { boundsOf, storedDate } from './stored-date.ts'
import { storedHolding, type StoredHolding } from './stored-holding.ts'
import { storedScalar } from './stored-scalar.ts'

/** Whether lists hold a fact, and if not, what its relationships are called by. */
export type Standing = (typeof standings)[number]
export const standings = ['LISTED', 'WAS', 'NOT'] as const

/** A passage, or the document as a whole. */
export interface CitationToWrite {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** A fact as the graph is to hold it, but for its keys. */
export interface FactToWrite {
  readonly id: string
  /** Its number within the document, and its place in the list of facts there. */
  readonly number: string
  readonly place: number
  readonly type: FactType
  readonly subject: string
  readonly object: string | null
  readonly standing: Standing
  readonly properties: Readonly<Record<string, unknown>>
  readonly links: Readonly<Record<string, string>>
  readonly citations: readonly CitationToWrite[]
  readonly rowHash: string
  /** The id of the fact that this one takes the place of. */
  readonly retracts: string | null
  /** The ids of facts that the row says it cannot hold together with. */
  readonly conflictsWith: readonly string[]
}

/** The facts of a document one by one, those that a later one of it retracts as retracted at `recordedAt`. */
export function* factsToWrite({ document, facts: rows }: SeedDocument, recordedAt: string): Generator<FactToWrite> {
  const retracted = new Set(rows.map(({ retracts }) => retracts))
  for (const [place, fact] of rows.entries()) yield factToWrite(document.id, fact, place, recordedAt, retracted.has(fact.id))
}

const factToWrite = (documentId: string, fact: SeedFact, place: number, recordedAt: string, isRetracted: boolean): FactToWrite => {
  const { subject, object } = facts[fact.type]
  const id = factIdOf(documentId, fact.id)
  const rowHash = hashOf(withoutDefaults(fact))
  const properties = modelProperties(fact)
  return {
    id,
    number: fact.id,
    place,
    type: fact.type,
    subject: String(fact[subject.field]),
    object: object && fact[object.field] !== undefined ? String(fact[object.field]) : null,
    standing: properties['denied'] ? 'NOT' : isRetracted || properties['rank'] === 'DEPRECATED' ? 'WAS' : 'LISTED',
    properties: {
      id,
      ...properties,
      ...holdingOf(fact.type, properties),
      recordedAt,
      rowHash,
      retractedAt: isRetracted ? recordedAt : null,
    },
    links: Object.fromEntries(
      Object.keys(linksOf(fact.type)).flatMap((link) => (fact[link] === undefined ? [] : [[link, String(fact[link])]])),
    ),
    citations: citationsOf(documentId, fact),
    rowHash,
    retracts: fact.retracts === undefined ? null : factIdOf(documentId, fact.retracts),
    conflictsWith: (fact.conflictsWith ?? []).map((other) => (other.startsWith('fact/') ? other : factIdOf(documentId, other))),
  }
}

const modelProperties = (fact: SeedFact): Record<string, unknown> => {
  const stored: Record<string, unknown> = {}
  for (const [name, { type, default: otherwise }] of Object.entries(propertiesOf(fact.type))) {
    const value = fact[name] ?? otherwise
    if (value === undefined) continue
    Object.assign(stored, type === 'FuzzyDate' ? storedDate(name, value as SeedDate) : storedScalar(name, type, value))
  }
  return stored
}

/** The names of the properties that facts of all types have, each its own, and that `factToWrite` gives them. */
export const namesOfAll: readonly string[] = [
  'id',
  ...Object.entries(factProperties).flatMap(([name, { required }]) => (required ? [name] : [])),
  'rowHash',
]

/** The days on which a fact holds; those of an OCCURRENCE are its event's, and written with its keys. */
const holdingOf = (type: FactType, properties: Readonly<Record<string, unknown>>): StoredHolding | undefined => {
  if (facts[type].time === 'OCCURRENCE') return undefined
  if (facts[type].time === 'TIMELESS') return storedHolding(always)
  return storedHolding(stateHolding(boundsOf(properties, 'start'), boundsOf(properties, 'end'), boundsOf(properties, 'attestedOn')))
}

/** The row without what it need not say, so that saying it does not make another row of it. */
const withoutDefaults = (fact: SeedFact): Readonly<Record<string, unknown>> => {
  const properties = propertiesOf(fact.type)
  return Object.fromEntries(Object.entries(fact).filter(([name, value]) => value !== undefined && properties[name]?.default !== value))
}

/** What the ids of all passages of a document begin with. */
export const passagePrefixOf = (documentId: string): string => `${documentId}#`

const citationsOf = (documentId: string, { citations }: SeedFact): CitationToWrite[] =>
  (citations ?? [{}]).map((citation) => {
    const { charStart, charEnd } = citation
    const passage = charStart === undefined ? '' : `${charStart}-${charEnd}`
    const id = passagePrefixOf(documentId) + passage
    return { id, properties: { ...citation, id } }
  })
