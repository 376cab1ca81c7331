import type { Graph, ViewProps } from '../../graph.ts'
import type { ViewName } from './keys.ts'
import type { Place } from './layout.ts'

/** What the graph view needs. An action whose handler is not given has neither key nor button. */
export interface GraphViewProps extends ViewProps {
  /** What the graph is called, for those who hear it. */
  readonly label: string
  /** The id of the entity that the graph lies around. */
  readonly focus?: string | null
  /** Ids of entities and facts that are not drawn; the others keep their places. */
  readonly hidden?: ReadonlySet<string>
  /** Places of nodes that were put there, by id. */
  readonly pins?: ReadonlyMap<string, Place>
  /** The graph of all dates, from which places come, so that another date moves nothing. */
  readonly layoutGraph?: Graph
  readonly onExpand?: (id: string) => void
  readonly onHide?: (id: string) => void
  /** Null lets go of it. */
  readonly onPin?: (id: string, place: Place | null) => void
  readonly onView?: (view: ViewName) => void
  /** To the previous or next date of change. */
  readonly onStep?: (step: 1 | -1) => void
  /** Of an entity or a fact. */
  readonly onCitations?: (id: string) => void
}
