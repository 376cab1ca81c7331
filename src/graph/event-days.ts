import { factTypes, facts } from '../model/facts.ts'
import { undated } from '../model/orders.ts'
import { occurrenceHolding } from '../time/holding.ts'
import { batches } from './batches.ts'
import { statement, type Run } from './database.ts'
import { keyPropertiesOf } from './fact-keys.ts'
import { anyRelationshipOf } from './fact-relationships.ts'
import { unlistedKey } from './scan.ts'
import { boundsOf } from './stored-date.ts'
import { storedHolding, type StoredHolding } from './stored-holding.ts'

/** The fact types whose facts happen on the day of their event. */
export const occurrenceTypes = factTypes.filter((type) => facts[type].time === 'OCCURRENCE')

/** When an event is: the day it is filed under, and the days on which what happens at it holds. */
export interface EventDays {
  readonly day: string | null
  readonly holding: StoredHolding
}

const storedEvents = statement(
  'days of events',
  `UNWIND $ids AS id
MATCH (event:Entity:Event {id: id})
RETURN id, event {.*} AS event`,
)

/** The days of an event whose dates these properties hold. */
export const eventDays = (event: Readonly<Record<string, unknown>>): EventDays => {
  const [start, end] = [boundsOf(event, 'start'), boundsOf(event, 'end')]
  return { day: start?.earliest ?? null, holding: storedHolding(occurrenceHolding(start, end)) }
}

/** The days of each of many events, as the graph holds them. */
export const daysOf = async (run: Run, ids: readonly string[]): Promise<Map<string, EventDays>> => {
  const days = new Map<string, EventDays>()
  for (const batch of batches(ids)) {
    for (const { id, event } of await run<{ id: string; event: Record<string, unknown> }>(storedEvents, { ids: batch }))
      days.set(id, eventDays(event))
  }
  return days
}

const occurrenceLinks = occurrenceTypes.map((type) => anyRelationshipOf(type, 'object')).join('|')
const occurrenceKeys = [...new Set(occurrenceTypes.flatMap(keyPropertiesOf))].flatMap((key) => [key, unlistedKey(key)])

/** Every key of a fact ends with its order key, which is replaced there; of the keys that it has not, nothing comes. */
const moveFacts = statement(
  'move what happened with its event',
  `UNWIND $rows AS row
MATCH (:Entity:Event {id: row.id})<-[:${occurrenceLinks}]-(fact:Fact)
WITH fact, row, coalesce(fact.orderKey, fact.${unlistedKey('orderKey')}) AS before, coalesce(row.day, '${undated}') + '|' + fact.id AS after
SET fact += row.holding
FOREACH (key IN $keys | SET fact[key] = replace(fact[key], before, after))`,
)

/** Rewrites the keys and days of what happened at events whose dates have changed. */
export const moveOccurrences = async (run: Run, changed: readonly ({ readonly id: string } & EventDays)[]): Promise<void> => {
  for (const batch of batches(changed)) await run(moveFacts, { rows: batch, keys: occurrenceKeys })
}
