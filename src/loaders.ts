import DataLoader from 'dataloader'
import { JukwaaError } from './errors.ts'
import { countStatement } from './graph/count.ts'
import type { Parameters, Statement } from './graph/database.ts'
import type { List } from './graph/list.ts'
import { ancestorsOf, citationsOf, conflictsOf, identifiersOf, nodesByIds } from './graph/nodes.ts'
import { pageStatement, rangesOf, type Between, type PageShape } from './graph/page.ts'
import type { Row } from './graph/rows.ts'
import { wholeRange } from './graph/scan.ts'
import { mostSorted, sortedPageStatement, type SortTerm } from './graph/sorted-page.ts'
import { tallyStatement } from './graph/tally.ts'

/** One statement to the database, counted and logged by the request that asks it. */
export type Read = <Result>(question: Statement, parameters: Parameters) => Promise<Result[]>

/** A row of a page, and its key in the list's order. */
export type KeyedRow = readonly [key: string, row: Row]

export interface Passage {
  readonly document: string
  readonly documentSha256?: string
  readonly paragraph?: number
  readonly charStart?: number
  readonly charEnd?: number
  readonly passageSha256?: string
}

export interface Identifier {
  readonly scheme: string
  readonly value: string
}

export interface Loaders {
  /** A node of any type, or null. */
  readonly node: DataLoader<string, Row | null>
  readonly citations: DataLoader<string, readonly Passage[]>
  readonly identifiers: DataLoader<string, readonly Identifier[]>
  readonly conflicts: DataLoader<string, readonly Row[]>
  ancestors(hierarchies: readonly string[]): DataLoader<string, readonly Row[]>
  /** A page of the list of the entity with this id, or of a whole type: at most `limit` rows. */
  page(shape: PageShape, between: Between, limit: number): DataLoader<string, readonly KeyedRow[]>
  /** The same in an order without an index; QUERY_TOO_COMPLEX where the list is too long to be sorted. */
  sortedPage(list: List, sort: Sort, limit: number): DataLoader<string, readonly SortedRow[]>
  /** How many nodes the list of the entity with this id has, or that of a whole type. */
  count(list: List): DataLoader<string, number>
  /** The most frequent combinations of keys in that list, after a row of it. */
  tally(
    list: List,
    by: readonly string[],
    after: readonly [count: number, keys: readonly string[]] | null,
    limit: number,
  ): DataLoader<string, readonly KeysCounted[]>
}

/** An order made of several terms, and the values of the rows between which a page lies. */
export interface Sort {
  readonly terms: readonly SortTerm[]
  readonly backward: boolean
  readonly after: readonly unknown[] | null
  readonly before: readonly unknown[] | null
}

/** A row of a sorted page, and the values that it is sorted by. */
export type SortedRow = readonly [values: readonly unknown[], row: Row]

/** A combination of keys and how often it occurs. */
export type KeysCounted = readonly [keys: readonly string[], count: number]

/** In place of an entity's id: the list is that of a whole type. */
export const wholeType = ''

/** Loaders for one request: what is asked of one kind within one tick becomes one statement. */
export const createLoaders = (read: Read): Loaders => {
  const kept = new Map<string, unknown>()
  const once = <Loader>(key: readonly unknown[], create: () => Loader): Loader => {
    const name = JSON.stringify(key)
    if (!kept.has(name)) kept.set(name, create())
    return kept.get(name) as Loader
  }
  const listsOf = <Item>(question: Statement, parameters: Parameters = {}) =>
    new DataLoader<string, readonly Item[]>(async (ids) => {
      const rows = await read<{ id: string; items: Item[] }>(question, { ids, ...parameters })
      const byId = new Map(rows.map(({ id, items }) => [id, items]))
      return ids.map((id) => byId.get(id) ?? [])
    })
  return {
    node: new DataLoader(async (ids) => {
      const [factIds, entityIds] = [ids.filter(isFactId), ids.filter((id) => !isFactId(id))]
      const rows = await read<{ row: Row }>(nodesByIds, { entityIds, factIds })
      const byId = new Map(rows.map(({ row }) => [row.id, row]))
      return ids.map((id) => byId.get(id) ?? null)
    }),
    citations: listsOf<Passage>(citationsOf),
    identifiers: listsOf<Identifier>(identifiersOf),
    conflicts: listsOf<Row>(conflictsOf),
    ancestors: (hierarchies) => once(['ancestors', hierarchies], () => listsOf<Row>(ancestorsOf, { hierarchies })),
    page: (shape, between, limit) => {
      const question = pageStatement(shape)
      const { parameters } = shape.list.filter
      return once(
        [question.text, parameters, between, limit],
        () =>
          new DataLoader(async (ids) => {
            const parents = ids.map((id) => ({ id, ranges: rangesOf(shape, id, between) }))
            const pages = await read<{ parent: string; rows: KeyedRow[] }>(question, { ...parameters, parents, limit })
            return inOrder(
              ids,
              pages.map(({ parent, rows }) => [parent, rows]),
              [],
            )
          }),
      )
    },
    sortedPage: (list, { terms, backward, after, before }, limit) => {
      const question = sortedPageStatement(list, terms, backward)
      const parameters = { ...list.filter.parameters, after, before, limit }
      return once(
        [question.text, parameters],
        () =>
          new DataLoader(async (ids) => {
            const parents = ids.map((id) => ({ id, range: wholeRange(list, id) }))
            const pages = await read<{ parent: string; rows: SortedRow[]; tooMany: boolean }>(question, { ...parameters, parents })
            return inOrder<readonly SortedRow[] | Error>(
              ids,
              pages.map(({ parent, rows, tooMany }) => [parent, tooMany ? tooManyToSort() : rows]),
              [],
            )
          }),
      )
    },
    count: (list) => {
      const question = countStatement(list)
      return once(
        [question.text, list.filter.parameters],
        () =>
          new DataLoader(async (ids) => {
            const counts = await read<{ parent: string; total: number }>(question, {
              ...list.filter.parameters,
              parents: ids.map((id) => ({ id })),
            })
            return inOrder(
              ids,
              counts.map(({ parent, total }) => [parent, total]),
              0,
            )
          }),
      )
    },
    tally: (list, by, after, limit) => {
      const question = tallyStatement(list, by)
      const parameters = { ...list.filter.parameters, afterCount: after?.[0] ?? null, afterKeys: after?.[1] ?? null, limit }
      return once(
        [question.text, parameters],
        () =>
          new DataLoader(async (ids) => {
            const parents = ids.map((id) => ({ id, range: wholeRange(list, id) }))
            const tallies = await read<{ parent: string; rows: KeysCounted[] }>(question, { ...parameters, parents })
            return inOrder(
              ids,
              tallies.map(({ parent, rows }) => [parent, rows]),
              [],
            )
          }),
      )
    },
  }
}

const tooManyToSort = () =>
  new JukwaaError(
    'QUERY_TOO_COMPLEX',
    `This order has no index and sorts at most ${mostSorted.toLocaleString('en')} matches: narrow the list by where, or order it by START or NAME`,
  )

const isFactId = (id: string): boolean => id.startsWith('fact/')

const inOrder = <Value>(ids: readonly string[], found: readonly (readonly [string, Value])[], otherwise: Value): Value[] => {
  const byId = new Map(found)
  return ids.map((id) => byId.get(id) ?? otherwise)
}
