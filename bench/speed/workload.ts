import type { GraphSize } from './graph-size.ts'
import type { Random } from './random.ts'

/** What the questions are filled in with: GraphQL variables and Cypher parameters alike, under the same names; each text takes what it names. */
export type Values = Readonly<Record<string, string | number | null | readonly string[]>>

/** A place in a list: as a cursor, as the key before it, and as a number. */
export type Place = { readonly after: string | null; readonly key: string; readonly offset: number }

/** What workloads choose their values from. */
export interface Known {
  readonly size: GraphSize
  readonly random: Random
  /** Beginnings of pages of 50 in the list of people by name: at its start, in its middle, at its end. */
  readonly peoplePlaces: readonly Place[]
  /** Beginnings of the first pages of 50 in the list of events. */
  readonly eventPlaces: readonly Place[]
  /** The ids of people who are not at the hub but at a few other events, none of them large. */
  readonly peopleApart: readonly string[]
}

/** A question of the comparison, as each contender is asked it. */
export interface Workload {
  readonly name: string
  readonly title: string
  /** The values of one of many requests. */
  readonly values: (known: Known) => Values
  /** Jukwaa's GraphQL; its answer is what the others' are compared with. */
  readonly ours: string
  /** The statement written by hand, and how its rows become that answer. */
  readonly hand: { readonly text: string; readonly answer: (rows: never, values: Values) => unknown }
  /** The peer's GraphQL, and how its answer becomes that answer; or why there is none. */
  readonly peer: { readonly query: string; readonly answer: (data: never, values: Values) => unknown } | { readonly cannot: string }
  /** What of an answer must agree, if that is not all. */
  readonly compared?: (answer: never) => unknown
  /** What the design wants of the ratios of requests a second. */
  readonly goals: { readonly hand: number; readonly peer?: number }
}

/** A page of a list of the peer, which has only the nodes. */
export const nodes = <Item>(items: readonly Item[]): { readonly nodes: readonly Item[] } => ({ nodes: items })

/** The peer has each end of a fact as a list. */
export const first = <Item>(items: readonly Item[]): Item | null => items[0] ?? null

export interface Named {
  readonly id: string
  readonly name: string
}
export type NamedRow = readonly [id: string, name: string]
export const named = ([id, name]: NamedRow): Named => ({ id, name })
