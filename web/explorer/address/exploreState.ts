import type { EntityType } from '../../../src/model/entities.ts'
import type { FactType } from '../../../src/model/facts.ts'
import type { Modality } from '../../generated/documents.ts'

export const views = ['graph', 'table', 'timeline', 'map'] as const
export type View = (typeof views)[number]

/** Where a node was put by hand, in the graph's own coordinates. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Everything that decides what the explorer shows. It is kept in the address and nowhere else. */
export interface ExploreState {
  readonly focus: string | null
  readonly asOf: string | null
  readonly asKnownAt: string | null
  readonly depth: number
  /** The types of entities shown, the types of facts walked along, and how facts are said; an empty list is all. */
  readonly types: readonly EntityType[]
  readonly via: readonly FactType[]
  readonly said: readonly Modality[]
  /** The fewest documents that say the same. */
  readonly sources: number
  /** The entities opened beside the focus, each with the types taken from around it. */
  readonly expanded: ReadonlyMap<string, readonly EntityType[]>
  readonly hidden: ReadonlySet<string>
  readonly pins: ReadonlyMap<string, Place>
  readonly selected: string | null
  /** Null: the table on a narrow page, else the graph. */
  readonly view: View | null
}

export const nothingExplored: ExploreState = {
  focus: null,
  asOf: null,
  asKnownAt: null,
  depth: 1,
  types: [],
  via: [],
  said: [],
  sources: 1,
  expanded: new Map(),
  hidden: new Set(),
  pins: new Map(),
  selected: null,
  view: null,
}

/** What the paths page shows. */
export interface PathsState {
  readonly from: string | null
  readonly to: string | null
  readonly asOf: string | null
  readonly maxFacts: number
  /** The types of facts walked along; an empty list is all. */
  readonly via: readonly FactType[]
}

export const noPaths: PathsState = { from: null, to: null, asOf: null, maxFacts: 4, via: [] }
