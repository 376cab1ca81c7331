import type { Context } from '../context.ts'
import { JukwaaError } from '../errors.ts'
import type { Where } from '../filters/compile-where.ts'
import { listAskedFor } from '../filters/list-asked-for.ts'
import type { End, List } from '../graph/list.ts'
import type { Row } from '../graph/rows.ts'
import type { SortTerm } from '../graph/sorted-page.ts'
import { isIndexed, ordersOf, type NodeType } from '../model/orders.ts'
import { seenAsOf } from './certainty.ts'
import { checkedEntity } from './checked-entity.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { tally, type TallyArguments, type TallyRow } from './tally.ts'

/** The arguments that every connection takes. */
export interface ConnectionArguments {
  readonly where?: Where | null
  readonly orderBy?: readonly string[] | null
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
  /** Of facts: those that may hold on this day. */
  readonly asOf?: string | null
  /** Of facts: those that the graph held at this moment. */
  readonly asKnownAt?: string | null
}

export const defaultPageSize = 20
export const largestPageSize = 100

interface Edge {
  readonly cursor: string
  readonly node: Row
}

export interface Connection {
  edges(): Promise<readonly Edge[]>
  nodes(): Promise<readonly Row[]>
  pageInfo(): Promise<{ hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }>
  totalCount(): Promise<number>
  tally(asked: TallyArguments): Promise<readonly TallyRow[]>
}

/**
 * A page of a list: of all nodes of `type`, or of the facts about `entity` at `ends`.
 * Nothing is asked of the database before a field of the connection is selected; the page is asked for once.
 */
export const connection = (
  type: NodeType,
  ends: readonly End[] | undefined,
  entity: string,
  given: ConnectionArguments,
  context: Context,
): Connection => {
  const { loaders } = context
  const { list, regions } = listAskedFor(type, ends, given)
  const terms = termsOf(type, given.orderBy)
  const asOf = given.asOf ?? (given.where?.['asOf'] as { readonly date?: string } | null | undefined)?.date
  const size = pageSize(given)
  const name = JSON.stringify([
    type,
    ends ?? null,
    terms.map((term) => [term.name, term.descending]),
    list.filter.text,
    list.filter.parameters,
  ])
  const backward = typeof given.last === 'number'
  const read = rowsOf({ list, terms, backward, name, size, entity }, given, context)
  const allowed = once(async () => {
    await Promise.all(regions.map((id) => checkedEntity(id, context, 'Region')))
  })
  const page = once(async () => {
    await allowed()
    const rows = await read()
    const edges = rows
      .slice(0, size)
      .map(({ key, row }) => ({ cursor: encodeCursor(name, key), node: seenAsOf(seenFrom(entity, row), asOf) }))
    return { edges: backward ? edges.reverse() : edges, more: rows.length > size }
  })
  return {
    edges: async () => (await page()).edges,
    nodes: async () => (await page()).edges.map(({ node }) => node),
    pageInfo: async () => {
      const { edges, more } = await page()
      return {
        hasNextPage: backward ? typeof given.before === 'string' : more,
        hasPreviousPage: backward ? more : typeof given.after === 'string',
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      }
    },
    totalCount: async () => {
      await allowed()
      return loaders.count(list).load(entity)
    },
    tally: async (asked) => {
      await allowed()
      return tally(list, name, entity, asked, context)
    },
  }
}

/** Asks when first called, and gives the same answer ever after. */
export const once = <Result>(ask: () => Promise<Result>): (() => Promise<Result>) => {
  let asked: Promise<Result> | undefined
  return () => (asked ??= ask())
}

interface Asked {
  readonly list: List
  readonly terms: readonly SortTerm[]
  readonly backward: boolean
  readonly name: string
  readonly size: number
  readonly entity: string
}

/** How to read the rows of a page with one more, each with what its cursor holds: along an index where the order has one, else by sorting. */
const rowsOf = (
  { list, terms, backward, name, size, entity }: Asked,
  { after, before }: ConnectionArguments,
  { loaders }: Context,
): (() => Promise<readonly { readonly key: string; readonly row: Row }[]>) => {
  const [first] = terms
  const key = (cursor: string | null | undefined) => (cursor === null || cursor === undefined ? null : decodeCursor(name, cursor))
  const between = { after: key(after), before: key(before) }
  if (first && terms.length === 1 && isIndexed(first.order)) {
    const shape = { list, order: first.order, descending: first.descending, backward }
    const prefixLength = list.ends ? `${entity}|`.length : 0
    return async () =>
      (await loaders.page(shape, between, size + 1).load(entity)).map(([whole, row]) => ({ key: whole.slice(prefixLength), row }))
  }
  const values = (bound: string | null) => (bound === null ? null : (JSON.parse(bound) as unknown[]))
  const sort = { terms, backward, after: values(between.after), before: values(between.before) }
  return async () =>
    (await loaders.sortedPage(list, sort, size + 1).load(entity)).map(([sortedBy, row]) => ({ key: JSON.stringify(sortedBy), row }))
}

const mostTerms = 3

/** The orders asked for, or the first that the type has. */
const termsOf = (type: NodeType, orderBy: readonly string[] | null | undefined): readonly SortTerm[] => {
  const orders = ordersOf(type)
  if (orderBy && orderBy.length > mostTerms)
    throw new JukwaaError('QUERY_TOO_COMPLEX', `orderBy takes at most ${mostTerms} orders, and ${orderBy.length} came`)
  const names = orderBy && orderBy.length > 0 ? orderBy : Object.keys(orders).slice(0, 1)
  return names.map((each) => {
    const name = each.replace(/_DESC$/, '')
    const order = orders[name]
    if (!order) throw new Error(`no order ${each} of ${type}`)
    return { name, order, descending: name !== each }
  })
}

/** The size of the page asked for; BAD_USER_INPUT where it cannot be. */
export const pageSize = ({ first, last }: Pick<ConnectionArguments, 'first' | 'last'>): number => {
  if (typeof first === 'number' && typeof last === 'number') {
    throw new JukwaaError('BAD_USER_INPUT', 'Give first or last, not both: first reads from the beginning of a list, last from its end')
  }
  const size = first ?? last ?? defaultPageSize
  if (size >= 0 && size <= largestPageSize) return size
  throw new JukwaaError('BAD_USER_INPUT', `first and last take 0 to ${largestPageSize}, and ${size} came; go on with after or before`)
}

/** A symmetric fact seen from one of its ends: the rest of the answer takes the other end for the object. */
const seenFrom = (entity: string, fact: Row): Row => (fact['object'] === entity ? { ...fact, seenFrom: entity } : fact)
