import { useMemo } from 'react'
import type { Arrangement } from './groups.ts'
import type { GraphViewProps } from './GraphViewProps.ts'
import type { Place } from './layout.ts'
import { narrow, together } from './narrow.ts'
import { sceneOf, type Scene } from './scene.ts'
import { useLayout } from './useLayout.ts'
import { useNodeDrag } from './useNodeDrag.ts'
import { useOpenGroups } from './useOpenGroups.ts'
import { useZoom, type Zoom } from './useZoom.ts'

/** What is drawn, and what moves it. Without a scene, nothing is laid out yet. */
export interface Drawing {
  readonly present: Arrangement | null
  readonly scene: Scene | null
  /** Where each drawn node and group stands. */
  readonly standing: ReadonlyMap<string, Place>
  readonly pins: ReadonlyMap<string, Place>
  readonly zoom: Zoom
  readonly dragging: Omit<ReturnType<typeof useNodeDrag>, 'dragged'>
  readonly opened: ReadonlySet<string>
  readonly openGroup: (id: string) => void
  readonly closeGroups: () => void
}

const none: ReadonlySet<string> = new Set()
const nowhere: ReadonlyMap<string, Place> = new Map()

/** Works out the drawing of a graph; `focused` is the id that the keyboard is at. */
export const useDrawing = (
  { graph, layoutGraph, selected, focus = null, hidden = none, pins = nowhere, onPin }: GraphViewProps,
  focused: string | null,
): Drawing => {
  const whole = useMemo(() => (layoutGraph ? together(layoutGraph, graph) : graph), [layoutGraph, graph])
  const { arrangement, ...groups } = useOpenGroups(whole, focus, pins, selected)
  const laidOut = useLayout(arrangement)
  const laidPlaces = laidOut?.places ?? null
  const laidArrangement = laidOut?.arrangement ?? null

  const places = useMemo(
    () => (laidPlaces ? new Map([...laidPlaces, ...[...pins].filter(([id]) => laidPlaces.has(id))]) : nowhere),
    [laidPlaces, pins],
  )
  const zoom = useZoom(laidPlaces, focus ?? selected)
  const { dragged, ...dragging } = useNodeDrag(zoom.scale ?? 1, places, onPin)

  const present = useMemo(() => laidArrangement && narrow(laidArrangement, graph, hidden), [laidArrangement, graph, hidden])
  const scene = useMemo(() => {
    const stressed = new Set([selected, focused, focus].filter((id) => id !== null))
    const moved = dragged ? new Map([...places, [dragged.id, dragged.place] as const]) : places
    return present && sceneOf(present, moved, { scale: zoom.scale, stressed })
  }, [present, places, dragged, zoom.scale, selected, focused, focus])
  const standing = useMemo(
    () => new Map([...(scene?.nodes ?? []), ...(scene?.groups ?? [])].map(({ id, place }) => [id, place] as const)),
    [scene],
  )
  return { present, scene, standing, pins, zoom, dragging, ...groups }
}
