import type { Context } from '../context.ts'
import { JukwaaError } from '../errors.ts'
import type { Where } from '../filters/compile-where.ts'
import { listAskedFor } from '../filters/list-asked-for.ts'
import type { End, List } from '../graph/list.ts'
import type { PageShape } from '../graph/page.ts'
import type { Row } from '../graph/rows.ts'
import { ordersOf, type NodeType } from '../model/orders.ts'
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
  type: NodeType, ends: readonly End[] | undefined, entity: string, given: ConnectionArguments, context: Context,
): Connection => {
  const { loaders } = context
  const { list, regions } = listAskedFor(type, ends, given)
  const { shape, orderName } = shapeOf(list, given)
  const size = pageSize(given)
  const name = JSON.stringify([type, ends ?? null, orderName, list.filter.text, list.filter.parameters])
  const key = (cursor: string | null | undefined) => (cursor === null || cursor === undefined ? null : decodeCursor(name, cursor))
  const between = { after: key(given.after), before: key(given.before) }
  const prefixLength = ends ? `${entity}|`.length : 0
  const allowed = once(async () => { await Promise.all(regions.map((id) => checkedEntity(id, context))) })
  const page = once(async () => {
    await allowed()
    const rows = await loaders.page(shape, between, size + 1).load(entity)
    const edges = rows.slice(0, size).map(([rowKey, node]) =>
      ({ cursor: encodeCursor(name, rowKey.slice(prefixLength)), node: seenAsOf(seenFrom(entity, node), given.asOf) }))
    return { edges: shape.backward ? edges.reverse() : edges, more: rows.length > size }
  })
  return {
    edges: async () => (await page()).edges,
    nodes: async () => (await page()).edges.map(({ node }) => node),
    pageInfo: async () => {
      const { edges, more } = await page()
      return {
        hasNextPage: shape.backward ? between.before !== null : more,
        hasPreviousPage: shape.backward ? more : between.after !== null,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      }
    },
    totalCount: async () => { await allowed(); return loaders.count(list).load(entity) },
    tally: async (asked) => { await allowed(); return tally(list, name, entity, asked, context) },
  }
}

const once = <Result>(ask: () => Promise<Result>): (() => Promise<Result>) => {
  let asked: Promise<Result> | undefined
  return () => asked ??= ask()
}

const shapeOf = (list: List, { orderBy, last }: ConnectionArguments): { shape: PageShape; orderName: string } => {
  const orders = ordersOf(list.type)
  const orderName = orderBy?.[0] ?? (Object.keys(orders)[0] as string)
  if (orderBy && orderBy.length > 1) throw new JukwaaError('BAD_USER_INPUT', `orderBy takes one order here, and ${orderBy.length} came`)
  const order = orders[orderName.replace(/_DESC$/, '')]
  if (!order) throw new Error(`no order ${orderName} of ${list.type}`)
  return { shape: { list, order, descending: orderName.endsWith('_DESC'), backward: typeof last === 'number' }, orderName }
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
