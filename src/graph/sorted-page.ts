import type { Order } from '../model/orders.ts'
import type { List } from './list.ts'
import type { Question } from './question.ts'
import { moreHere, rowHere, type Row } from './rows.ts'
import { inWhole, scansOf, wholeKey } from './scan.ts'

/** One of the orders that a list is sorted by. */
export interface SortTerm {
  readonly name: string
  readonly order: Order
  readonly descending: boolean
}

/** The most matches that are sorted without an index. */
export const mostSorted = 10_000

/** An order made of several terms, and the values of the rows between which a page lies. */
export interface Sort {
  readonly terms: readonly SortTerm[]
  readonly backward: boolean
  readonly after: readonly unknown[] | null
  readonly before: readonly unknown[] | null
}

/** A row of a sorted page, and the values that it is sorted by. */
export type SortedRow = readonly [values: readonly unknown[], row: Row]

/** A page of a list in an order without an index, at most `limit` rows of all that match; null where these are more than are sorted. */
export const sortedPageOf = (
  list: List,
  { terms, backward, after, before }: Sort,
  limit: number,
): Question<readonly SortedRow[] | null> => {
  const scans = scansOf(list, wholeKey(list)).map(
    ({ match, key, condition }) => `${match} ${inWhole(list, key)}${condition} RETURN n LIMIT ${mostSorted + 1}`,
  )
  const all = [...terms, byId]
  const order = all
    .map(
      ({ descending }, index) =>
        `values[${index}] IS NULL${backward ? ' DESC' : ''}, values[${index}]${descending === backward ? '' : ' DESC'}`,
    )
    .join(', ')
  return {
    name: `sorted page of ${list.type} by ${terms.map(({ name }) => name).join(', ')}${backward ? ' backward' : ''}`,
    body: `CALL (parent) {
  CALL (parent) {
    ${scans.join('\n    UNION ALL\n    ')}
  }
  WITH collect(n) AS matches
  CALL (parent, matches) {
    UNWIND matches[..${mostSorted}] AS n
    WITH n, [${all.map(({ order: { value } }) => value).join(', ')}] AS values
    WHERE ($after IS NULL OR ${beyond(all, '$after', false)}) AND ($before IS NULL OR ${beyond(all, '$before', true)})
    WITH n, values ORDER BY ${order} LIMIT $limit
    ${moreHere('n', order)}
    RETURN collect(${rowHere('n', list.type, 'values')}) AS rows
  }
  RETURN CASE WHEN size(matches) <= ${mostSorted} THEN rows END AS answer
}`,
    parameters: { ...list.filter.parameters, after, before, limit },
    otherwise: [],
  }
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
