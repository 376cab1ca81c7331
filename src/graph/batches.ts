const mostRows = 1_000

/** Rows in lists of what one statement takes: at most a thousand, or as many as is said. */
export const batches = <Row>(rows: readonly Row[], most = mostRows): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / most) }, (_, index) => rows.slice(index * most, (index + 1) * most))

/** The same for each group of rows that one statement can take together. */
export const groupedBatches = <Group extends string, Row>(
  rows: readonly Row[],
  groupOf: (row: Row) => Group,
  most = mostRows,
): [group: Group, rows: Row[]][] => {
  const groups = new Map<Group, Row[]>()
  for (const row of rows) {
    const group = groups.get(groupOf(row))
    if (group) group.push(row)
    else groups.set(groupOf(row), [row])
  }
  return [...groups].flatMap(([group, members]) => batches(members, most).map((batch): [Group, Row[]] => [group, batch]))
}
