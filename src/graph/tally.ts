import { tallyKeys } from '../model/tally-keys.ts'
import type { FactType } from '../model/facts.ts'
import type { List } from './list.ts'
import type { Question } from './question.ts'
import { moreHere, rowHere, type Row } from './rows.ts'
import { inWhole, scansOf } from './scan.ts'

/** A combination of keys and how often it occurs. */
export type KeysCounted = readonly [keys: readonly string[], count: number]

/** How often each combination of keys occurs among the facts of a list, most first: at most `limit` after the combination `last`. */
export const tallyOf = (
  list: List,
  by: readonly string[],
  last: readonly [count: number, keys: readonly string[]] | null,
  limit: number,
): Question<readonly KeysCounted[]> => {
  const known = tallyKeys(list.type as FactType | 'Fact')
  const keys = by.map((key) => `coalesce(${known[key]?.expression}, '')`)
  const scans = scansOf(list, 'orderKey').map(({ match, key, condition }) => `${match} ${inWhole(list, key)}${condition} RETURN n`)
  return {
    name: `tally of ${list.type} by ${by.join(', ')}`,
    body: `CALL (parent) {
  CALL (parent) {
    ${scans.join('\n    UNION ALL\n    ')}
  }
  WITH [${keys.join(', ')}] AS keys
  WITH keys, count(*) AS count
  WHERE $afterCount IS NULL OR count < $afterCount OR (count = $afterCount AND keys > $afterKeys)
  WITH keys, count ORDER BY count DESC, keys LIMIT $limit
  ${moreHere('keys', 'count DESC, keys')}
  RETURN collect(${rowHere('keys', 'Keys')}) AS answer
}`,
    parameters: { ...list.filter.parameters, afterCount: last?.[0] ?? null, afterKeys: last?.[1] ?? null, limit },
    otherwise: [],
  }
}

/** The entities whose ids are among the keys of a tally, each in the place of its key. */
export const entitiesWithKeys: Question<readonly (Row | null)[]> = {
  name: 'entities of a tally',
  body: `CALL (keys) {
  UNWIND range(0, size(keys) - 1) AS place
  OPTIONAL MATCH (n:Entity {id: keys[place]})
  ${moreHere('n', 'place')}
  RETURN collect(${rowHere('n', 'Entity')}) AS answer
}`,
  parameters: {},
  otherwise: [],
}
