import { factTypes, facts, linksOf } from '../model/facts.ts'
import { statement, type Run } from './database.ts'
import type { FactToWrite } from './fact-to-write.ts'
import { batches } from './batches.ts'
import { always } from '../time/holding.ts'
import { keyPropertiesOf } from './fact-keys.ts'
import { factRow } from './rows.ts'
import { unlistedKey } from './scan.ts'

const heldFacts = statement(
  'held facts',
  `UNWIND $ids AS id
MATCH (fact:Fact {id: id})
RETURN id, ${factRow('fact', 'Fact')} AS fact, [(fact)-[:CITES]->(citation:Citation) | citation.id] AS citations`,
)

interface HeldFact {
  readonly id: string
  readonly fact: Readonly<Record<string, unknown>>
  readonly citations: readonly string[]
}

/** For each of the rows that differ from what the graph holds under their id: the field that differs, as far as can be told. */
export const changedFields = async (run: Run, changed: readonly FactToWrite[]): Promise<Map<string, string | undefined>> => {
  const rows = new Map(changed.map((fact) => [fact.id, fact]))
  const fields = new Map<string, string | undefined>()
  for (const ids of batches([...rows.keys()])) {
    for (const held of await run<HeldFact>(heldFacts, { ids })) {
      const row = rows.get(held.id)
      if (row) fields.set(held.id, changedField(row, held))
    }
  }
  return fields
}

const changedField = (row: FactToWrite, { fact, citations }: HeldFact): string | undefined => {
  if (row.type !== fact['__typename']) return 'type'
  const { subject, object } = facts[row.type]
  if (row.subject !== fact['subject']) return subject.field
  if (object && row.object !== (fact['object'] ?? null)) return object.field
  const link = Object.keys(linksOf(row.type)).find((name) => (row.links[name] ?? null) !== (fact[name] ?? null))
  if (link) return link
  const names = new Set([...Object.keys(row.properties), ...storedNames(fact)])
  const property = [...names].find((name) => !kept.has(name) && (row.properties[name] ?? null) !== (fact[name] ?? null))
  if (property) return property
  return row.citations
    .map(({ id }) => id)
    .sort()
    .join() === [...citations].sort().join()
    ? undefined
    : 'citations'
}

/** What the loader writes beside the row, and what a later row changes. */
const kept = new Set(['recordedAt', 'retractedAt', 'rowHash', 'sources', ...Object.keys(always)])
const besides = new Set([
  '__typename',
  'subject',
  'object',
  ...factTypes.flatMap((type) => [...Object.keys(linksOf(type)), ...keyPropertiesOf(type), ...keyPropertiesOf(type).map(unlistedKey)]),
])
const storedNames = (fact: Readonly<Record<string, unknown>>): string[] => Object.keys(fact).filter((name) => !besides.has(name))
