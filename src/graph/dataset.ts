import { entityTypes } from '../model/entities.ts'
import { factTypes } from '../model/facts.ts'
import { undated } from '../model/orders.ts'
import { statement } from './database.ts'

const counted = [
  ...entityTypes.map((type) => `'${type}' AS type, COUNT { (:${type}) } AS count, true AS entity`),
  ...factTypes.map((type) => `'${type}' AS type, COUNT { (:${type}) } - COUNT { (n:Unlisted) WHERE n:${type} } AS count, false AS entity`),
]

/** A type, whether of entities or of facts, and how many the graph holds. */
export interface TypeCount {
  readonly type: string
  readonly count: number
  readonly entity: boolean
}

/** How much of each type the graph holds, unlisted facts left out. */
export const typeCounts = statement('dataset: counts of types', counted.map((each) => `RETURN ${each}`).join('\nUNION ALL\n'))

const dated = `MATCH (n:Fact) WHERE n.orderKey > '' AND n.orderKey < '${undated}' RETURN left(n.orderKey, 10) ORDER BY n.orderKey`

/** From when to when the listed facts reach, when the newest was recorded, and under which licences the documents stand. */
export const datasetSpan = statement(
  'dataset: span',
  `RETURN COLLECT { ${dated} LIMIT 1 }[0] AS earliest, COLLECT { ${dated} DESC LIMIT 1 }[0] AS latest,
  COLLECT { MATCH (n:Fact) WHERE n.recordedAt > '' RETURN n.recordedAt ORDER BY n.recordedAt DESC LIMIT 1 }[0] AS lastRecordedAt,
  COLLECT { MATCH (n:Document) WITH n.licence AS licence, count(*) AS documents RETURN [licence, documents] ORDER BY licence LIMIT 20 } AS licences`,
)
