import neo4j from 'neo4j-driver'

export type Parameters = Readonly<Record<string, unknown>>

/** JavaScript's numbers would arrive as floats, which LIMIT refuses and which make a second plan: whole ones are sent as integers. */
export const withIntegers = (value: Parameters): Parameters =>
  Object.fromEntries(Object.entries(value).map(([key, item]) => [key, integersIn(item)]))

const integersIn = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(integersIn)
  if (value !== null && typeof value === 'object') return withIntegers(value as Parameters)
  return value
}
