import type { Context } from '../context.ts'
import { JukwaaError } from '../errors.ts'
import type { Where } from '../filters/compile-where.ts'
import { listAskedFor } from '../filters/list-asked-for.ts'
import { countOf } from '../graph/count.ts'
import type { End, List } from '../graph/list.ts'
import { pageOf, type Between } from '../graph/page.ts'
import type { Question } from '../graph/question.ts'
import type { Row } from '../graph/rows.ts'
import { mostSorted, sortedPageOf, type Sort, type SortTerm } from '../graph/sorted-page.ts'
import { inRange } from '../limits/in-range.ts'
import { promised } from '../limits/limits.ts'
import { isIndexed, ordersOf, type NodeType } from '../model/orders.ts'
import { remembered } from '../remembered.ts'
import { after, type Soon } from '../soon.ts'
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

type PlacedRow = readonly [place: string | readonly unknown[], row: Row]

/** A row of a page, with its cursor. */
class Edge {
  readonly node: Row
  readonly #place: PlacedRow[0]
  readonly #page: Connection

  constructor(page: Connection, [place, row]: PlacedRow) {
    this.node = page.seen(row)
    this.#place = place
    this.#page = page
  }

  cursor(): string {
    return this.#page.cursorAt(this.#place)
  }
}

/**
 * A page of a list: of all nodes of a type, or of the facts about an entity. Nothing is asked of the database before a field of it is
 * selected; the page is asked for once. A class, since there is one for each entity of an answer, and functions made for each take longer.
 */
class Connection {
  readonly #asked: PageAskedFor
  readonly #entity: string
  readonly #given: ConnectionArguments
  readonly #context: Context
  #allowed: Soon<unknown>
  #page: Soon<{ readonly rows: readonly PlacedRow[]; readonly more: boolean }> | undefined

  constructor(asked: PageAskedFor, entity: string, given: ConnectionArguments, context: Context) {
    this.#asked = asked
    this.#entity = entity
    this.#given = given
    this.#context = context
  }

  edges(): Soon<readonly Edge[]> {
    return after(this.#rows(), ({ rows }) => rows.map((row) => new Edge(this, row)))
  }

  nodes(): Soon<readonly Row[]> {
    return after(this.#rows(), ({ rows }) => rows.map(([, row]) => this.seen(row)))
  }

  pageInfo(): Soon<{ hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }> {
    const { backward } = this.#asked
    const cursorOf = (row: PlacedRow | undefined) => (row ? this.cursorAt(row[0]) : null)
    return after(this.#rows(), ({ rows, more }) => ({
      hasNextPage: backward ? typeof this.#given.before === 'string' : more,
      hasPreviousPage: backward ? more : typeof this.#given.after === 'string',
      startCursor: cursorOf(rows.at(0)),
      endCursor: cursorOf(rows.at(-1)),
    }))
  }

  totalCount(): Soon<number> {
    return after(this.#areRegions(), () => this.#context.loaders.of(this.#asked.count).load(this.#entity))
  }

  tally(given: TallyArguments): Soon<readonly TallyRow[]> {
    const { list, name } = this.#asked
    return after(this.#areRegions(), () => tally(list, name, this.#entity, given, this.#context))
  }

  /** A row as it is seen from the entity, on the day asked about. */
  seen(row: Row): Row {
    return seenAsOf(seenFrom(this.#entity, row), this.#asked.asOf)
  }

  cursorAt(place: PlacedRow[0]): string {
    const { name, list } = this.#asked
    return encodeCursor(name, keyOf(place, list.ends ? this.#entity : null))
  }

  /** Refuses a filter that names a region which is none. */
  #areRegions(): Soon<unknown> {
    const { regions } = this.#asked
    if (regions.length === 0) return null
    return (this.#allowed ??= Promise.all(regions.map((id) => checkedEntity(id, this.#context, 'Region'))))
  }

  #rows(): Soon<{ readonly rows: readonly PlacedRow[]; readonly more: boolean }> {
    if (this.#page) return this.#page
    const { rows, size, backward } = this.#asked
    const found = after(this.#areRegions(), () => this.#context.loaders.of(rows).load(this.#entity))
    return (this.#page = after(found, (all) => {
      if (all === null) throw tooManyToSort()
      const page = all.slice(0, size)
      return { rows: backward ? page.reverse() : page, more: all.length > size }
    }))
  }
}

/** A page of the list of all nodes of `type`, or of the facts about `entity` at `ends`. */
export const connection = (
  type: NodeType,
  ends: readonly End[] | undefined,
  entity: string,
  given: ConnectionArguments,
  context: Context,
): Connection => new Connection(pageAskedFor(type, ends, given), entity, given, context)

/** What the key of a row, or what it is sorted by, is in its cursor: a key of an entity's list leads with its id. */
export const keyOf = (place: string | readonly unknown[], entity: string | null): string =>
  typeof place !== 'string' ? JSON.stringify(place) : entity === null ? place : place.slice(entity.length + 1)

const tooManyToSort = () =>
  new JukwaaError(
    'QUERY_TOO_COMPLEX',
    `This order has no index and sorts at most ${mostSorted.toLocaleString('en')} matches: narrow the list by where, or order it by START or NAME`,
  )

/** What the arguments of a connection ask for. */
export interface PageAskedFor {
  readonly list: List
  /** The regions that the filter names. */
  readonly regions: readonly string[]
  /** How many lists of facts the filter looks through for each node. */
  readonly quantifiers: number
  /** A page with one row more; null where it cannot be sorted. */
  readonly rows: Question<readonly (readonly [place: string | readonly unknown[], row: Row])[] | null>
  readonly count: Question<number>
  readonly asOf: string | undefined
  readonly size: number
  readonly backward: boolean
  /** Tells lists apart, so that a cursor is taken by its own alone. */
  readonly name: string
}

/** Lists that were asked for of late: the same for whoever asks. */
const asked = remembered<PageAskedFor>({ most: 1_000, longestKey: 2_000 })

/** What a connection's arguments ask for; every argument that it cannot have is refused here, before anything is asked of the database. */
export const pageAskedFor = (type: NodeType, ends: readonly End[] | undefined, given: ConnectionArguments): PageAskedFor =>
  asked.get(JSON.stringify([type, ends, given]), () => newPageAskedFor(type, ends, given))

const newPageAskedFor = (type: NodeType, ends: readonly End[] | undefined, given: ConnectionArguments): PageAskedFor => {
  const { list, regions, quantifiers } = listAskedFor(type, ends, given)
  const terms = termsOf(type, given.orderBy)
  const name = JSON.stringify([
    type,
    ends ?? null,
    terms.map((term) => [term.name, term.descending]),
    list.filter.text,
    list.filter.parameters,
    list.anchor?.steps ?? null,
  ])
  const key = (cursor: string | null | undefined) => (cursor === null || cursor === undefined ? null : decodeCursor(name, cursor))
  const [backward, after, before, size] = [typeof given.last === 'number', key(given.after), key(given.before), pageSize(given)]
  return {
    list,
    regions,
    quantifiers,
    rows: rowsOf(list, { terms, backward, after, before }, size + 1),
    count: countOf(list),
    asOf: given.asOf ?? (given.where?.['asOf'] as { readonly date?: string } | null | undefined)?.date,
    size,
    backward,
    name,
  }
}

/** A page along an index where the order has one, else by sorting. */
const rowsOf = (
  list: List,
  { terms, backward, after, before }: Omit<Sort, 'after' | 'before'> & Between,
  limit: number,
): PageAskedFor['rows'] => {
  const [first] = terms
  if (first && terms.length === 1 && isIndexed(first.order))
    return pageOf({ list, order: first.order, descending: first.descending, backward }, { after, before }, limit)
  const values = (bound: string | null) => (bound === null ? null : (JSON.parse(bound) as unknown[]))
  return sortedPageOf(list, { terms, backward, after: values(after), before: values(before) }, limit)
}

/** The orders asked for, or the first that the type has. */
const termsOf = (type: NodeType, orderBy: readonly string[] | null | undefined): readonly SortTerm[] => {
  const orders = ordersOf(type)
  if (orderBy && orderBy.length > promised.orders)
    throw new JukwaaError('QUERY_TOO_COMPLEX', `orderBy takes at most ${promised.orders} orders, and ${orderBy.length} came`)
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
  return inRange('first and last', first ?? last, promised.page, 'go on with after or before')
}

/** A symmetric fact seen from one of its ends: the rest of the answer takes the other end for the object. */
const seenFrom = (entity: string, fact: Row): Row => (fact['object'] === entity ? { ...fact, seenFrom: entity } : fact)
