/** Properties as columns of rows: a row that comes as a list takes the database half the time of one that comes as a map. */
export interface Columns {
  /** The Cypher map of the properties of a row. */
  readonly map: string
  /** What stands behind the columns of a row, as Cypher: the first of it, the second and so on. */
  readonly behind: (place: number) => string
  /** The values of properties, the later in the place of the earlier, in the order of the columns, and what stands behind them. */
  row(properties: readonly Readonly<Record<string, unknown>>[], ...behind: readonly unknown[]): unknown[]
}

/** Columns of these properties; in Cypher a row is called `row`, or as is said. */
export const columnsOf = (all: Iterable<string>, row = 'row'): Columns => {
  const names = [...new Set(all)]
  const places = new Map(names.map((name, place) => [name, place]))
  return {
    map: `{${names.map((name, place) => `${name}: ${row}[${place}]`).join(', ')}}`,
    behind: (place) => `${row}[${names.length + place}]`,
    row: (properties, ...behind) => {
      const values: unknown[] = new Array(names.length).fill(null)
      for (const some of properties) {
        for (const name in some) {
          const place = places.get(name)
          if (place === undefined) throw new Error(`no column for the property ${name}`)
          values[place] = some[name] ?? null
        }
      }
      return values.concat(behind)
    },
  }
}
