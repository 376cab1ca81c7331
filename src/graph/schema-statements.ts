import { entities, entityTypes } from '../model/entities.ts'
import { factLinks, facts, factTypes } from '../model/facts.ts'
import { statement, type Statement } from './database.ts'
import { plainKeys, plainKeysOf } from './fact-keys.ts'
import { unlistedKey } from './scan.ts'

/** A constraint or an index, by the name it has in the database. */
export interface SchemaItem {
  readonly name: string
  readonly create: Statement
}

const unique = (label: string, ...properties: string[]): SchemaItem => {
  const name = `${label}_${properties.join('_')}`
  const list = properties.map((property) => `n.${property}`).join(', ')
  return {
    name,
    create: statement(`constraint ${name}`, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE (${list}) IS UNIQUE`),
  }
}

const range = (label: string, property: string): SchemaItem => {
  const name = `${label}_${property}`
  return { name, create: statement(`index ${name}`, `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`) }
}

const entityItems = entityTypes.flatMap((type) => {
  const { kinds, shown } = entities[type]
  const properties = [
    'name',
    'nameKey',
    ...(shown['start'] ? ['startKey'] : []),
    ...(kinds.length > 0 ? ['kind'] : []),
    ...(shown['status'] ? ['status'] : []),
  ]
  return properties.map((property) => range(type, property))
})

const factItems = factTypes.flatMap((type) => {
  const ownLinkKeys = Object.entries(facts[type].links)
    .filter(([, { list }]) => list)
    .map(([name]) => `${name}Key`)
  // A document lists its facts of all types together.
  const keys = plainKeysOf(type).filter((key) => key !== 'documentKey')
  return [...keys, ...ownLinkKeys].map((key) => range(type, key))
})

const everyFactKeys = [...plainKeys, ...Object.keys(factLinks).map((name) => `${name}Key`)]
const linkKeys = factTypes.flatMap((type) =>
  Object.entries(facts[type].links)
    .filter(([, { list }]) => list)
    .map(([name]) => `${name}Key`),
)

const everyFactItems = [
  ...[...everyFactKeys, 'recordedAt'].map((key) => range('Fact', key)),
  ...[...everyFactKeys, ...linkKeys].map((key) => range('Unlisted', unlistedKey(key))),
]

/** The full-text index over the folded form of every name. */
export const namingsIndex = 'namings'
const namings: SchemaItem = {
  name: namingsIndex,
  create: statement(
    `index ${namingsIndex}`,
    `CREATE FULLTEXT INDEX ${namingsIndex} IF NOT EXISTS FOR (n:Naming) ON EACH [n.textFolded, n.textCompact]`,
  ),
}

/** Every constraint and index of the graph, made from the model. */
export const schemaItems: readonly SchemaItem[] = [
  unique('Entity', 'id'),
  unique('Fact', 'id'),
  unique('Citation', 'id'),
  unique('Identifier', 'scheme', 'value'),
  ...entityItems,
  ...factItems,
  ...everyFactItems,
  namings,
]
