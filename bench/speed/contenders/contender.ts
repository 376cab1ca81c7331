import type { Driver } from 'neo4j-driver'

export const contenderNames = ['ours', 'hand', 'peer'] as const
export type ContenderName = (typeof contenderNames)[number]

/** A server under comparison, in the process that it has to itself. */
export interface Contender {
  readonly url: string
  /** A driver of the same copy of the library as the server's own, through whose classes its statements are seen. */
  readonly driver: Driver
}

/** What a request cost the database: how many statements it sent, and what these read there. */
export interface RequestCost {
  readonly statements: number
  /** Null where the database could not tell of one of them. */
  readonly hits: number | null
  readonly texts: readonly string[]
}

/** What the comparison tells a contender's process: to begin to note its statements, or to tell what those since then cost. */
export type ToContender = 'watch' | 'cost'

/** What a contender's process tells: that it listens, that it notes, or what was asked of it. */
export type FromContender =
  { readonly url: string } | { readonly watching: true } | { readonly cost: RequestCost } | { readonly failed: string }
