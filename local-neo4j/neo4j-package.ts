import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The Maven description of the database. */
export const pomFile = fileURLToPath(new URL('pom.xml', import.meta.url))

const pom = readFileSync(pomFile, 'utf8')

/** The version of Neo4j that runs locally. */
export const neo4jVersion = property('neo4j.version')

/** What its jars weigh together, for the progress line. */
export const neo4jMegabytes = Number(property('neo4j.megabytes'))

/** Where its jars are kept once they are whole. */
export const jarsFolder = fileURLToPath(new URL(`neo4j/${neo4jVersion}`, import.meta.url))

function property(name: string): string {
  const value = new RegExp(`<${name}>([^<]+)</${name}>`).exec(pom)?.[1]
  if (value === undefined) throw new Error(`${pomFile} has no property ${name}`)
  return value
}
