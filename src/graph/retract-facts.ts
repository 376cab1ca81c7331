import { factTypes, type FactType } from '../model/facts.ts'
import { groupedBatches } from './batches.ts'
import { statement, type Run, type Statement } from './database.ts'
import { keyPropertiesOf } from './fact-keys.ts'
import { unlistedKey } from './scan.ts'
import { relationshipsOf } from './fact-relationships.ts'
import type { FactToWrite } from './fact-to-write.ts'

const markRetracted = statement(
  'retract facts',
  `UNWIND $rows AS row
MATCH (fact:Fact {id: row})
WHERE fact.retractedAt IS NULL
SET fact.retractedAt = $retractedAt`,
)

/** What is listed no longer: other relationships, keys of their own, a label. What is unlisted already has none that this matches. */
const unlist = (type: FactType): Statement => {
  const [listed, was] = [relationshipsOf(type, 'LISTED'), relationshipsOf(type, 'WAS')]
  const object = listed.object
    ? `CALL (fact) {
  MATCH (fact)-[end:${listed.object}]->(object:Entity)
  CREATE (fact)-[:${was.object}]->(object)
  DELETE end
}
`
    : ''
  return statement(
    `unlist ${type}`,
    `UNWIND $rows AS row
MATCH (fact:Fact:${type} {id: row})<-[start:${listed.subject}]-(subject:Entity)
CREATE (subject)-[:${was.subject}]->(fact)
DELETE start
SET fact:Unlisted, ${keyPropertiesOf(type)
      .map((key) => `fact.${unlistedKey(key)} = fact.${key}`)
      .join(', ')}
REMOVE ${keyPropertiesOf(type)
      .map((key) => `fact.${key}`)
      .join(', ')}
WITH fact
${object}RETURN count(*) AS unlisted`,
  )
}

const unlistFacts = new Map(factTypes.map((type) => [type, unlist(type)]))

/** Retracts facts that the graph holds: they stay, and lists leave them out. */
export const retractFacts = async (run: Run, retracted: readonly FactToWrite[], retractedAt: string): Promise<void> => {
  for (const [type, batch] of groupedBatches(retracted, (fact) => fact.type)) {
    const rows = batch.map(({ id }) => id)
    await run(markRetracted, { rows, retractedAt })
    const question = unlistFacts.get(type)
    if (question) await run(question, { rows })
  }
}
