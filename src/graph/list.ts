import { facts, factTypes, type FactType } from '../model/facts.ts'
import type { NodeType } from '../model/orders.ts'

/** A condition on the node `n`, made from a client's `where`: values are parameters. */
export interface Filter {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
}

export const noFilter: Filter = { text: '', parameters: {} }

/**
 * A list of the graph: all nodes of a type, or the facts of a type about an entity.
 * `ends` names the keys by which an entity's facts are found; without it the list is the type's own.
 */
export interface List {
  readonly type: NodeType
  readonly ends?: readonly End[]
  readonly filter: Filter
  /** A few nodes to begin with, in place of the list's order. */
  readonly anchor?: Anchor
  /** Also what lists leave out otherwise: retracted, denied and deprecated facts; the filter says which of them. */
  readonly unlisted?: boolean
}

/** Nodes that have one of some values, and the way to them from the list's node `n`. */
export interface Anchor {
  /** The steps from `n`, each with the label of the node that it leads to; none: `n` itself has one of the values. */
  readonly steps: readonly { readonly path: string; readonly label: string }[]
  readonly property: 'id' | 'name'
  readonly values: readonly unknown[]
  /** The filter asks for nothing else: whatever the way leads back to fits, if the facts on it are listed. */
  readonly alone?: true
}

/** By which end, or link, an entity's facts hang on it. */
export type End = 'subject' | 'object' | `${string}`

/** The property of a fact that holds its place in the list of the entity at this end. */
export const keyOf = (end: End): string => `${end}Key`

/** The relationships by which an entity holds the listed facts of a type at an end. */
export const relationshipsAt = (type: FactType | 'Fact', end: 'subject' | 'object'): string =>
  (type === 'Fact' ? factTypes : [type]).flatMap((each) => facts[each][end]?.relationship ?? []).join('|')
