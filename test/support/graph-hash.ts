import { createHash } from 'node:crypto'
import { statement, type Database } from '../../src/graph/database.ts'

const nodes = statement('all nodes', 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties')
const relationships = statement('all relationships', `MATCH (start)-[link]->(end)
RETURN type(link) AS type, properties(link) AS properties, properties(start) AS start, properties(end) AS end`)

type Properties = Readonly<Record<string, unknown>>

/** One hash of all that the graph holds, whatever the order and in how many loads it came; `withoutTimes` leaves out when it was recorded and retracted. */
export const graphHash = async (database: Database, { withoutTimes = false } = {}): Promise<string> => {
  const sorted = (properties: Properties) => Object.entries(properties)
    .filter(([name]) => !withoutTimes || (name !== 'recordedAt' && name !== 'retractedAt')).sort(([one], [other]) => (one < other ? -1 : 1))
  const nameOf = ({ id, scheme, value, version }: Properties) => id ?? (scheme ? [scheme, value] : ['schema', version])
  const allNodes = await database.read<{ labels: string[]; properties: Properties }>(nodes, {})
  const allRelationships = await database.read<{ type: string; properties: Properties; start: Properties; end: Properties }>(relationships, {})
  const lines = [
    ...allNodes.map(({ labels, properties }) => JSON.stringify([[...labels].sort(), sorted(properties)])),
    ...allRelationships.map(({ type, properties, start, end }) => JSON.stringify([type, sorted(properties), nameOf(start), nameOf(end)])),
  ]
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}
