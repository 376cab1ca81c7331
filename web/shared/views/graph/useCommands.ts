import { useRef, type KeyboardEvent } from 'react'
import type { GraphViewProps } from './GraphViewProps.ts'
import { viewKeys } from './keys.ts'
import { byId } from './byId.ts'
import { linesAt } from './lines.ts'
import { isDirection, nearest, nextInDirection, ways, type Direction } from './nextInDirection.ts'
import type { Drawing } from './useDrawing.ts'

interface Commands {
  /** Selects an entity, or the next fact of a line; opens a group. */
  readonly activate: (id: string) => void
  readonly hide: (id: string) => void
  /** Pins a node where it stands, or lets go of it. */
  readonly pin: (id: string) => void
  /** Pins a node so many pixels to the right of where it stands, and down. */
  readonly shift: (id: string, x: number, y: number) => void
  readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void
}

interface Options {
  /** Shows or hides the list of keys. */
  readonly toggleHelp: () => void
  readonly announce: (words: string) => void
}

/** How far a key or button moves a node, in pixels. */
export const nodeStep = 20

/** The node, group or line that an event happens on. */
export const idAt = ({ target }: { readonly target: EventTarget }): string | null =>
  (target as Element).closest('[data-id]')?.getAttribute('data-id') ?? null

/** What can be done to the drawing, by mouse and by key. */
export const useCommands = (props: GraphViewProps, drawing: Drawing, { toggleHelp, announce }: Options): Commands => {
  const { selected, focus, onSelect, onExpand, onHide, onPin, onView, onStep, onCitations } = props
  const { present, scene, standing, pins, zoom, openGroup } = drawing
  /** The node whose lines one goes through. */
  const nodeOfLines = useRef<string>(null)

  const isNode = (id: string): boolean => present?.nodes.some((node) => node.id === id) ?? false
  const lineWith = (id: string) => present?.lines.find((line) => line.id === id)

  const focusOn = (id: string): void => {
    const place = standing.get(id)
    if (place) zoom.reveal(place)
    zoom.root.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
  }

  const activate = (id: string): void => {
    const line = lineWith(id)
    const group = present?.groups.find((each) => each.id === id)
    if (line) onSelect((line.facts[line.facts.findIndex((fact) => fact.id === selected) + 1] ?? line.facts[0]).id)
    else if (group) {
      if (group.anchor) focusOn(group.anchor.id)
      openGroup(id)
      announce('Opened')
    } else onSelect(id)
  }

  const hide = (id: string): void => {
    const place = standing.get(id)
    const next = place && nearest(new Map([...standing].filter(([other]) => other !== id)), place)
    if (next) focusOn(next)
    onHide?.(id)
    announce('Hidden')
  }

  const pin = (id: string): void => {
    const isPinned = pins.has(id)
    onPin?.(id, isPinned ? null : (standing.get(id) ?? null))
    announce(isPinned ? 'No longer pinned' : 'Pinned')
  }

  const shift = (id: string, x: number, y: number): void => {
    const place = standing.get(id)
    if (!place || !onPin) return
    const scale = zoom.scale ?? 1
    const there = { x: Math.round(place.x + x / scale), y: Math.round(place.y + y / scale) }
    onPin(id, there)
    zoom.reveal(there)
    announce('Moved and pinned')
  }

  const goTo = (id: string, key: Direction): void => {
    const shown = scene?.lines.find(({ line }) => line.id === id)
    const from = standing.get(id) ?? shown?.arrow
    const next = from && nextInDirection(new Map([...standing].filter(([other]) => other !== id)), from, key)
    if (next) focusOn(next)
    else announce('Nothing further that way')
  }

  const goToLine = (id: string, step: 1 | -1): void => {
    if (standing.has(id)) nodeOfLines.current = id
    const lines = (linesAt(present?.lines ?? []).get(nodeOfLines.current ?? '') ?? []).toSorted(byId)
    const at = lines.findIndex((line) => line.id === id)
    const next = lines.at(at === -1 ? (step === 1 ? 0 : -1) : (at + step) % lines.length)
    if (next) focusOn(next.id)
    else announce('No lines here')
  }

  const back = (): void => {
    const of = selected ?? focus ?? null
    const line = present?.lines.find(({ facts }) => facts.some((fact) => fact.id === of))
    if (of !== null) focusOn(line?.id ?? of)
  }

  const onNode =
    (run: ((id: string) => void) | undefined) =>
    (id: string): void => {
      if (run && isNode(id)) run(id)
    }
  const commands: Readonly<Record<string, (id: string) => void>> = {
    Enter: activate,
    ' ': activate,
    e: (id) => (present?.groups.some((group) => group.id === id) ? activate(id) : onNode(onExpand)(id)),
    h: onNode(onHide && hide),
    p: onNode(onPin && pin),
    c: (id) => onCitations?.(lineWith(id)?.facts[0].id ?? id),
    '[': () => onStep?.(-1),
    ']': () => onStep?.(1),
    '+': () => zoom.zoomBy(1.4),
    '-': () => zoom.zoomBy(1 / 1.4),
    '0': zoom.fit,
    '?': toggleHelp,
    Escape: back,
    ...Object.fromEntries(Object.entries(viewKeys).map(([key, view]) => [key, () => onView?.(view)])),
  }

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    const id = idAt(event)
    if (id === null || event.altKey || event.metaKey) return
    if (event.ctrlKey && !isDirection(event.key)) return
    const command = Object.hasOwn(commands, event.key) ? commands[event.key] : undefined
    if (isDirection(event.key)) {
      if (event.ctrlKey) {
        const [x, y] = ways[event.key]
        if (isNode(id)) shift(id, x * nodeStep, y * nodeStep)
      } else if (event.shiftKey) goToLine(id, event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1)
      else goTo(id, event.key)
    } else if (command) command(id)
    else return
    event.preventDefault()
  }
  return { activate, hide, pin, shift, onKeyDown }
}
