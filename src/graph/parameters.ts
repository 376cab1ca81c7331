import neo4j from 'neo4j-driver'

export type Parameters = Readonly<Record<string, unknown>>

/**
 * JavaScript's numbers would arrive as floats, which LIMIT refuses and which make a second plan: whole ones are sent as integers. Only what
 * holds a number is made anew.
 */
export const withIntegers = (value: Parameters): Parameters => integersInMap(value)

const integersIn = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (value === null || typeof value !== 'object') return value
  return Array.isArray(value) ? integersInList(value) : integersInMap(value as Parameters)
}

const integersInList = (values: readonly unknown[]): readonly unknown[] => {
  let made: unknown[] | undefined
  for (let place = 0; place < values.length; place += 1) {
    const item = integersIn(values[place])
    if (item !== values[place]) (made ??= values.slice())[place] = item
  }
  return made ?? values
}

const integersInMap = (values: Parameters): Parameters => {
  let made: Record<string, unknown> | undefined
  for (const key in values) {
    const item = integersIn(values[key])
    if (item !== values[key]) (made ??= { ...values })[key] = item
  }
  return made ?? values
}
