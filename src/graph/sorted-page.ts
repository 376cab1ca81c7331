import type { Order } from '../model/orders.ts'
import { statement, type Statement } from './database.ts'
import type { List } from './list.ts'
import { rowOf } from './rows.ts'
import { scansOf, wholeKey } from './scan.ts'

/** One of the orders that a list is sorted by. */
export interface SortTerm {
  readonly name: string
  readonly order: Order
  readonly descending: boolean
}

/** The most matches that are sorted without an index. */
export const mostSorted = 10_000

/**
 * The statement that sorts the matches of each of many lists and gives a page of them: `$parents` holds `{id, range}`, `$after` and `$before`
 * the values of the rows between which it lies. `tooMany` says that there are more than are sorted.
 */
export const sortedPageStatement = (list: List, terms: readonly SortTerm[], backward: boolean): Statement => {
  const scans = scansOf(list, wholeKey(list)).map(
    ({ match, key, condition }) =>
      `${match} n.${key} > parent.range[0] AND n.${key} < parent.range[1]${condition} RETURN n LIMIT ${mostSorted + 1}`,
  )
  const all = [...terms, byId]
  const order = all
    .map(
      ({ descending }, index) =>
        `values[${index}] IS NULL${backward ? ' DESC' : ''}, values[${index}]${descending === backward ? '' : ' DESC'}`,
    )
    .join(', ')
  return statement(
    `sorted page of ${list.type} by ${terms.map(({ name }) => name).join(', ')}${backward ? ' backward' : ''}`,
    `UNWIND $parents AS parent
CALL (parent) {
  CALL (parent) {
    ${scans.join('\n    UNION ALL\n    ')}
  }
  WITH collect(n) AS matches
  CALL (parent, matches) {
    UNWIND matches[..${mostSorted}] AS n
    WITH n, [${all.map(({ order: { value } }) => value).join(', ')}] AS values
    WHERE ($after IS NULL OR ${beyond(all, '$after', false)}) AND ($before IS NULL OR ${beyond(all, '$before', true)})
    WITH n, values ORDER BY ${order} LIMIT $limit
    RETURN collect([values, ${rowOf('n', list.type)}]) AS rows
  }
  RETURN rows, size(matches) > ${mostSorted} AS tooMany
}
RETURN parent.id AS parent, rows, tooMany`,
  )
}

const byId: SortTerm = { name: 'ID', order: { value: 'n.id', meaning: '' }, descending: false }

/** The condition that a row comes after, or before, the row with these values: term by term, what has no value last. */
const beyond = (terms: readonly SortTerm[], bound: string, before: boolean): string =>
  terms.reduceRight((rest, { descending }, index) => {
    const [value, other] = [`values[${index}]`, `${bound}[${index}]`]
    const missing = before ? `(${value} IS NOT NULL AND ${other} IS NULL)` : `(${value} IS NULL AND ${other} IS NOT NULL)`
    const further = `coalesce(${value} ${descending === before ? '>' : '<'} ${other}, false)`
    const same = `(coalesce(${value} = ${other}, false) OR (${value} IS NULL AND ${other} IS NULL))`
    return `(${missing} OR ${further}${rest && ` OR (${same} AND ${rest})`})`
  }, '')
