import { lazy, Suspense, type ReactNode } from 'react'
import type { Graph } from '../../shared/graph.ts'
import { GraphView } from '../../shared/views/graph/GraphView.tsx'
import { TableView } from '../../shared/views/table/TableView.tsx'
import type { ExploreState, Place, View } from '../address/exploreState.ts'
import type { AddressState } from '../address/useAddress.ts'
import type { Explored } from './useExplored.ts'

const TimelineView = lazy(async () => ({ default: (await import('../../shared/views/timeline/TimelineView.tsx')).TimelineView }))
const MapView = lazy(async () => ({ default: (await import('../../shared/views/map/MapView.tsx')).MapView }))

interface ViewOfProps {
  readonly view: View
  readonly state: ExploreState
  readonly name: string
  readonly explored: Explored
  readonly onSelect: (id: string | null) => void
  readonly onExpand: (id: string) => void
  readonly onStep: (step: 1 | -1) => void
  readonly go: AddressState<ExploreState>['go']
}

/** The graph in the view chosen. */
export function ViewOf({ view, ...props }: ViewOfProps): ReactNode {
  const { state, name, explored, onSelect } = props
  if (view === 'graph') return <Drawn {...props} />
  const common = { graph: explored.graph as Graph, selected: state.selected, onSelect, caption: captionOf(name, state) }
  return (
    <Suspense fallback={<p>Loading…</p>}>
      {view === 'table' ? <TableView {...common} /> : view === 'timeline' ? <TimelineView {...common} /> : <MapView {...common} />}
    </Suspense>
  )
}

const captionOf = (name: string, { asOf }: ExploreState): string => `Facts around ${name}, ${asOf ? `as of ${asOf}` : 'all dates'}`

function Drawn({ state, name, explored, onSelect, onExpand, onStep, go }: Omit<ViewOfProps, 'view'>): ReactNode {
  const { focus, selected, hidden, pins } = state
  const pin = (id: string, place: Place | null) => {
    const others = [...pins].filter(([other]) => other !== id)
    go({ pins: new Map(place ? [...others, [id, { x: Math.round(place.x), y: Math.round(place.y) }]] : others) })
  }
  const showCitations = (id: string) => {
    onSelect(id)
    document.getElementById('details')?.focus()
  }
  return (
    <GraphView
      graph={explored.graph}
      layoutGraph={explored.layoutGraph}
      selected={selected}
      onSelect={onSelect}
      focus={focus}
      pins={pins}
      onExpand={onExpand}
      onHide={(id) => id !== focus && go({ hidden: new Set([...hidden, id]) })}
      onPin={pin}
      onView={(chosen) => go({ view: chosen }, 'push')}
      onStep={onStep}
      onCitations={showCitations}
      label={captionOf(name, state)}
    />
  )
}
