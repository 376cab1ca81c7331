import { factTypes, facts } from '../model/facts.ts'
import { undated } from '../model/orders.ts'
import { batches } from './batches.ts'
import { statement, type Run } from './database.ts'
import { keyPropertiesOf } from './fact-keys.ts'

/** The fact types whose facts happen on the day of their event. */
export const occurrenceTypes = factTypes.filter((type) => facts[type].time === 'OCCURRENCE')

const storedDays = statement('days of events', `UNWIND $ids AS id
MATCH (event:Entity:Event {id: id})
RETURN id, event.startEarliest AS day`)

/** The earliest day of each of many events, as the graph holds it. */
export const daysOf = async (run: Run, ids: readonly string[]): Promise<Map<string, string | null>> => {
  const days = new Map<string, string | null>()
  for (const batch of batches(ids)) {
    for (const { id, day } of await run<{ id: string; day: string | null }>(storedDays, { ids: batch })) days.set(id, day)
  }
  return days
}

/** Every key of a fact ends with its order key, which is replaced there. */
const moveFacts = occurrenceTypes.map((type) => {
  const keys = keyPropertiesOf(type).filter((key) => key !== 'orderKey')
  return statement(`move ${type} with its event`, `UNWIND $rows AS row
MATCH (:Entity:Event {id: row.id})<-[:${facts[type].object?.relationship}]-(fact:Fact:${type})
WITH fact, fact.orderKey AS before, coalesce(row.day, '${undated}') + '|' + fact.id AS after
WHERE before <> after
SET fact.orderKey = after, ${keys.map((key) => `fact.${key} = replace(fact.${key}, before, after)`).join(', ')}`)
})

/** Rewrites the keys of what happened at events whose earliest day has changed. */
export const moveOccurrences = async (run: Run, changed: readonly { readonly id: string; readonly day: string | null }[]): Promise<void> => {
  for (const batch of batches(changed)) {
    for (const question of moveFacts) await run(question, { rows: batch })
  }
}
