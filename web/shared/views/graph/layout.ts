import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { byId } from './byId.ts'

/** In units of the picture: pixels at its own scale, to the right and down. */
export interface Place {
  readonly x: number
  readonly y: number
}

export interface LayoutLink {
  readonly id: string
  readonly source: string
  readonly target: string
}

/** What is laid out: ids, and which of them are joined. */
export interface LayoutGraph {
  readonly ids: readonly string[]
  readonly links: readonly LayoutLink[]
}

interface Body extends SimulationNodeDatum {
  readonly id: string
}

const ticks = 300
/** Labels lie beside one another: the picture is wider than it is high. */
const stretch = 1.3

/**
 * A place for each id. The same graph gets the same places, whatever the order it comes in.
 * `spacing` widens (above 1) or narrows the distances.
 */
export const layout = (graph: LayoutGraph, { spacing = 1 }: { readonly spacing?: number } = {}): ReadonlyMap<string, Place> => {
  const bodies: Body[] = graph.ids.toSorted().map((id) => ({ id }))
  const known = new Set(graph.ids)
  const links = graph.links
    .filter(({ source, target }) => source !== target && known.has(source) && known.has(target))
    .toSorted(byId)
    .map(({ source, target }) => ({ source, target }))
  forceSimulation(bodies)
    .stop()
    .force(
      'link',
      forceLink<Body, { source: string | Body; target: string | Body }>(links)
        .id(({ id }) => id)
        .distance(85 * spacing),
    )
    .force(
      'charge',
      forceManyBody()
        .strength(-320 * spacing)
        .distanceMax(700 * spacing),
    )
    .force('collide', forceCollide(30 * spacing))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.08))
    .tick(ticks)
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x * stretch), y: Math.round(y) }]))
}
