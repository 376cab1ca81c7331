const mostRows = 1_000

/** Rows in lists of at most a thousand: what one statement takes. */
export const batches = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / mostRows) }, (_, index) => rows.slice(index * mostRows, (index + 1) * mostRows))

/** The same for each group of rows that one statement can take together. */
export const groupedBatches = <Group extends string, Row>(
  rows: readonly Row[],
  groupOf: (row: Row) => Group,
): [group: Group, rows: Row[]][] => {
  const groups = new Map<Group, Row[]>()
  for (const row of rows) {
    const group = groups.get(groupOf(row))
    if (group) group.push(row)
    else groups.set(groupOf(row), [row])
  }
  return [...groups].flatMap(([group, members]) => batches(members).map((batch): [Group, Row[]] => [group, batch]))
}
