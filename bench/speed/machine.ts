import { availableParallelism, cpus } from 'node:os'
import { neo4jVersion } from '../../local-neo4j/neo4j-package.ts'

/** What the figures were measured on, in words too. */
export const describeMachine = (facts: number, load: { readonly before: number; readonly after: number }) => {
  const [processors, model] = [availableParallelism(), cpus()[0]?.model ?? 'unknown']
  const text =
    `Measured over ${facts.toLocaleString('en')} facts on ${processors} processors (${model}), shared by the database, the server and the load; ` +
    `Neo4j Community ${neo4jVersion}, Node ${process.version}; load of the machine ${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after.`
  return { processors, model, neo4j: neo4jVersion, node: process.version, facts, text }
}
