/** Properties as columns of rows: a row that comes as a list takes the database half the time of one that comes as a map. */
export interface Columns {
  /** The Cypher map of the properties of a row. */
  readonly map: string
  /** The Cypher of a map of its other properties. */
  readonly others: string
  /** What stands behind the columns of a row, as Cypher: the first of it, the second and so on. */
  readonly behind: (place: number) => string
  /** The values of properties, the later in the place of the earlier, in the order of the columns, and what stands behind them. */
  row(properties: readonly Readonly<Record<string, unknown>>[], ...behind: readonly unknown[]): unknown[]
}

/**
 * Columns of these properties, and one for all others if rows may have any; in Cypher a row is called `row`, or as is said. What is alike in all
 * rows is no column: `alike` gives its Cypher.
 */
export const columnsOf = (
  all: Iterable<string>,
  {
    row = 'row',
    others = false,
    alike = {},
  }: { readonly row?: string; readonly others?: boolean; readonly alike?: Readonly<Record<string, string>> } = {},
): Columns => {
  const names = [...new Set(all)]
  const places = new Map(names.map((name, place) => [name, place]))
  return {
    map: `{${[...names.map((name, place) => [name, `${row}[${place}]`]), ...Object.entries(alike)].map((each) => each.join(': ')).join(', ')}}`,
    others: `${row}[${names.length}]`,
    behind: (place) => `${row}[${names.length + (others ? 1 : 0) + place}]`,
    row: (properties, ...behind) => {
      const values: unknown[] = new Array(names.length).fill(null)
      const found: Record<string, unknown> = {}
      for (const some of properties) {
        for (const name in some) {
          const [place, value] = [places.get(name), some[name] ?? null]
          if (place !== undefined) values[place] = value
          else if (Object.hasOwn(alike, name)) continue
          else if (!others) throw new Error(`no column for the property ${name}`)
          else if (value !== null) found[name] = value
        }
      }
      if (others) values.push(found)
      return values.concat(behind)
    },
  }
}
