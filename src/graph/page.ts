import { undated, type IndexedOrder } from '../model/orders.ts'
import type { List } from './list.ts'
import type { Question } from './question.ts'
import { moreHere, rowHere, type Row } from './rows.ts'
import { highest, scansOf } from './scan.ts'

/** A page of a list: read in the order's direction or against it, between two keys. */
export interface PageShape {
  readonly list: List
  readonly order: IndexedOrder
  readonly descending: boolean
  /** Read from the end of the list. */
  readonly backward: boolean
}

/** Where a page begins and ends: keys without the entity's id, both exclusive. */
export interface Between {
  readonly after: string | null
  readonly before: string | null
}

type Range = readonly [low: string, high: string]

/** A row of a page, and its key in the list's order. */
export type KeyedRow = readonly [key: string, row: Row]

/**
 * The ranges of keys to read, in the order of the list: what comes after an entity's id, or whole keys for a whole type.
 * There are two where what is undated comes last although the order descends.
 */
const rangesOf = ({ list, order, descending }: PageShape, { after, before }: Between): readonly Range[] => {
  const prefix = list.ends ? '|' : ''
  const parts: readonly Range[] =
    order.undatedLast && descending
      ? [
          ['', undated],
          [undated, highest],
        ]
      : [['', highest]]
  const [low, high] = descending ? [before, after] : [after, before]
  const inOrder = (key: string, bounds: Range) => key >= bounds[0] && key < bounds[1]
  const from = after === null ? 0 : parts.findIndex((bounds) => inOrder(after, bounds))
  const until = before === null ? parts.length - 1 : parts.findIndex((bounds) => inOrder(before, bounds))
  return parts.map((bounds, index): Range => {
    if (index < from || index > until) return [prefix, prefix]
    const lowest = low !== null && inOrder(low, bounds) ? low : bounds[0]
    const top = high !== null && inOrder(high, bounds) ? high : bounds[1]
    return [prefix + lowest, prefix + top]
  })
}

/**
 * A page of the list of an entity, or of a whole type: at most `limit` rows.
 * Each range is read in the order of an index and stops at the limit, so that a page costs what it holds, not what the list holds.
 */
export const pageOf = (shape: PageShape, between: Between, limit: number): Question<readonly KeyedRow[]> => {
  const { list, order, descending, backward } = shape
  const direction = descending === backward ? '' : ' DESC'
  const segments = order.undatedLast && descending ? [0, 1] : [0]
  const scans = scansOf(list, order.key)
  const branches = scans.flatMap(({ match, key, condition }) =>
    segments.map((segment) => ({
      match: `${match} n.${key} > parent + $ranges[${segment}][0] AND n.${key} < parent + $ranges[${segment}][1]${condition}`,
      columns: `n, n.${key} AS key`,
      segment,
    })),
  )
  const [first] = branches
  const inOrder = `ORDER BY key${direction} LIMIT $limit`
  const merged = branches.map((each) => `${each.match}\n    RETURN ${each.columns}, ${each.segment} AS segment ${inOrder}`)
  const nodes =
    first && branches.length === 1
      ? `${first.match}\n  WITH ${first.columns} ${inOrder}`
      : `CALL (parent) {
    ${merged.join('\n    UNION ALL\n    ')}
  }
  WITH n, key, segment ORDER BY segment${backward ? ' DESC' : ''}, key${direction} LIMIT $limit`
  return {
    name: `page of ${list.type} by ${scans.map(({ key }) => key).join(', ')}${direction}`,
    body: `CALL (parent) {
  ${nodes}
  ${moreHere('n', branches.length === 1 ? `key${direction}` : `segment${backward ? ' DESC' : ''}, key${direction}`)}
  RETURN collect(${rowHere('n', list.type, 'key')}) AS answer
}`,
    parameters: { ...list.filter.parameters, ranges: rangesOf(shape, between), limit },
    otherwise: [],
  }
}
