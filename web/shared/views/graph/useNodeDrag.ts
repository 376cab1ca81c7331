import { useRef, useState, type PointerEvent } from 'react'
import type { Place } from './layout.ts'

interface Dragged {
  readonly id: string
  readonly place: Place
}

interface Drag {
  /** The node in the hand, where it is now. */
  readonly dragged: Dragged | null
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void
  readonly onPointerUp: () => void
  readonly onPointerCancel: () => void
}

/** A press that moves less is a click. */
const leastMove = 4

/** Lets the mouse take a node elsewhere; `onDrop` hears where it was left. `scale` is how many pixels a unit of the picture takes. */
export const useNodeDrag = (
  scale: number,
  places: ReadonlyMap<string, Place>,
  onDrop: ((id: string, place: Place) => void) | undefined,
): Drag => {
  const pressed = useRef<Dragged & { readonly pointer: Place }>(null)
  const [dragged, setDragged] = useState<Dragged | null>(null)

  const letGo = (): void => {
    pressed.current = null
    setDragged(null)
  }
  return {
    dragged,
    onPointerDown: (event) => {
      const id = (event.target as Element).closest('.graph-node')?.getAttribute('data-id')
      const place = id && places.get(id)
      if (!onDrop || !place || event.button !== 0 || event.pointerType === 'touch') return
      pressed.current = { id, place, pointer: { x: event.clientX, y: event.clientY } }
    },
    onPointerMove: (event) => {
      if (!pressed.current) return
      const { id, place, pointer } = pressed.current
      const [x, y] = [event.clientX - pointer.x, event.clientY - pointer.y]
      if (!dragged && Math.hypot(x, y) < leastMove) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragged({ id, place: { x: Math.round(place.x + x / scale), y: Math.round(place.y + y / scale) } })
    },
    onPointerUp: () => {
      if (dragged) onDrop?.(dragged.id, dragged.place)
      letGo()
    },
    onPointerCancel: letGo,
  }
}
