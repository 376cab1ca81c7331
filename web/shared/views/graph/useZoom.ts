import { select } from 'd3-selection'
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3-zoom'
import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Place } from './layout.ts'

/** How near one looks at the picture and at what of it. */
export interface Zoom {
  readonly svg: RefObject<SVGSVGElement | null>
  /** What holds the picture and is moved. */
  readonly root: RefObject<SVGGElement | null>
  /** Pixels to a unit of the picture, after the last move; null before the first. */
  readonly scale: number | null
  readonly zoomBy: (factor: number) => void
  /** By pixels, to the right and down. */
  readonly panBy: (x: number, y: number) => void
  /** Shows all places. */
  readonly fit: () => void
  /** Moves the picture only if this place is not in sight. */
  readonly reveal: (place: Place) => void
}

const margin = { x: 90, y: 56 }
const nearest = 4
const farthest = 0.08
/** Below this, marks lie over one another: what does not fit is left outside at first. */
const farthestAtFirst = 0.25
/** How small shapes get where many lie close together. */
const smallestShape = 0.7
const largestAtFirst = 1.8

const sizeOf = (svg: SVGSVGElement): readonly [width: number, height: number] => [svg.clientWidth || 800, svg.clientHeight || 500]

const fitting = (svg: SVGSVGElement, places: readonly Place[], smallest: number, centre: Place | undefined): ZoomTransform => {
  const [width, height] = sizeOf(svg)
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const room = (size: number, edge: number): number => Math.max(size - 2 * edge, size / 2)
  const fits = Math.min(room(width, margin.x) / (right - left || 1), room(height, margin.y) / (bottom - top || 1), largestAtFirst)
  const scale = Math.max(fits, smallest)
  const middle = (fits < scale && centre) || { x: (left + right) / 2, y: (top + bottom) / 2 }
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(scale)
    .translate(-middle.x, -middle.y)
}

/** The wheel scrolls the page unless Ctrl is held, and one finger does; nodes and lines are no ground to drag. */
const isMeant = (event: Event): boolean => {
  if (event instanceof WheelEvent) return event.ctrlKey
  if (event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey)) return false
  if ('touches' in event && (event as TouchEvent).touches.length < 2) return false
  return !(event.target as Element).closest('[data-id]')
}

/** Zooms and pans the picture; new `places` are shown as a whole, about `centre` where they do not fit. */
export const useZoom = (places: ReadonlyMap<string, Place> | null, centre: string | null): Zoom => {
  const svg = useRef<SVGSVGElement>(null)
  const root = useRef<SVGGElement>(null)
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null)
  const wasMoved = useRef(false)
  const [scale, setScale] = useState<number | null>(null)

  const move = useCallback((next: (before: ZoomTransform, svg: SVGSVGElement) => ZoomTransform): void => {
    if (svg.current) behaviour.current?.transform(select(svg.current), next(zoomTransform(svg.current), svg.current))
  }, [])

  useLayoutEffect(() => {
    if (!svg.current) return
    const selection = select(svg.current)
    behaviour.current = zoom<SVGSVGElement, unknown>()
      .scaleExtent([farthest, nearest])
      .filter(isMeant)
      .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        root.current?.setAttribute('transform', transform.toString())
        root.current?.style.setProperty('--shrink', String(1 / transform.k))
        root.current?.style.setProperty('--shape', String(Math.min(1, Math.max(smallestShape, transform.k * 2))))
        if (sourceEvent) wasMoved.current = true
      })
      .on('end', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => startTransition(() => setScale(transform.k)))
    selection.call(behaviour.current).on('dblclick.zoom', null)
    return () => void selection.on('.zoom', null)
  }, [])

  const fit = useCallback(
    (smallest: number): void => {
      wasMoved.current = false
      if (places && places.size > 0) move((_, element) => fitting(element, [...places.values()], smallest, places.get(centre ?? '')))
    },
    [places, centre, move],
  )

  useLayoutEffect(() => fit(farthestAtFirst), [places])

  useEffect(() => {
    if (!svg.current) return
    const observer = new ResizeObserver(() => {
      if (!wasMoved.current) fit(farthestAtFirst)
    })
    observer.observe(svg.current)
    return () => observer.disconnect()
  }, [fit])

  const zoomBy = useCallback((factor: number): void => {
    wasMoved.current = true
    if (svg.current) behaviour.current?.scaleBy(select(svg.current), factor)
  }, [])
  const panBy = useCallback(
    (x: number, y: number): void => {
      wasMoved.current = true
      move((before) => before.translate(x / before.k, y / before.k))
    },
    [move],
  )
  const reveal = useCallback(
    (place: Place): void =>
      move((before, element) => {
        const [[x, y], [width, height]] = [before.apply([place.x, place.y]), sizeOf(element)]
        const off = (at: number, size: number): number => (at < 24 ? 24 - at : at > size - 24 ? size - 24 - at : 0)
        return before.translate(off(x, width) / before.k, off(y, height) / before.k)
      }),
    [move],
  )
  return { svg, root, scale, zoomBy, panBy, fit: useCallback(() => fit(farthest), [fit]), reveal }
}
