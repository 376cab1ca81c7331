import { tallyKeys } from '../model/tally-keys.ts'
import type { FactType } from '../model/facts.ts'
import { statement, type Statement } from './database.ts'
import type { List } from './list.ts'
import { scansOf } from './scan.ts'

/** How often each combination of keys occurs among the facts of each of many lists, most first: `$parents` holds `{id, range}`. */
export const tallyStatement = (list: List, by: readonly string[]): Statement => {
  const known = tallyKeys(list.type as FactType | 'Fact')
  const keys = by.map((key) => `coalesce(${known[key]?.expression}, '')`)
  const scans = scansOf(list, 'orderKey').map(
    ({ match, key, condition }) => `${match} n.${key} > parent.range[0] AND n.${key} < parent.range[1]${condition} RETURN n`,
  )
  return statement(
    `tally of ${list.type} by ${by.join(', ')}`,
    `UNWIND $parents AS parent
CALL (parent) {
  CALL (parent) {
    ${scans.join('\n    UNION ALL\n    ')}
  }
  WITH [${keys.join(', ')}] AS keys
  WITH keys, count(*) AS count
  WHERE $afterCount IS NULL OR count < $afterCount OR (count = $afterCount AND keys > $afterKeys)
  WITH keys, count ORDER BY count DESC, keys LIMIT $limit
  RETURN collect([keys, count]) AS rows
}
RETURN parent.id AS parent, rows`,
  )
}
