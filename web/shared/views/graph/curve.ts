import type { Place } from './layout.ts'
import type { Line } from './lines.ts'

/** A line bent to one side, so that several between the same two ends lie apart. */
export interface Curve {
  readonly from: Place
  readonly over: Place
  readonly to: Place
}

const step = 26
const loop = 46

/** How far each line is bent, by its id, in steps to the side: 0 is straight. */
export const bends = (lines: readonly Line[]): ReadonlyMap<string, number> => {
  const between = new Map<string, Line[]>()
  for (const line of lines) {
    const pair = [line.source.id, line.target.id].toSorted().join('|')
    between.set(pair, [...(between.get(pair) ?? []), line])
  }
  return new Map(
    [...between.values()].flatMap((together) => together.map(({ id }, index): [string, number] => [id, index - (together.length - 1) / 2])),
  )
}

/** The curve between two places. The side it bends to does not depend on which comes first. */
export const curveOf = (from: Place, to: Place, bend: number): Curve => {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const side = dx < 0 || (dx === 0 && dy < 0) ? -1 : 1
  const off = (bend * step * 2 * side) / length
  return { from, over: { x: (from.x + to.x) / 2 - dy * off, y: (from.y + to.y) / 2 + dx * off }, to }
}

/** The place a part of the way along, from 0 to 1. */
export const along = ({ from, over, to }: Curve, part: number): Place => {
  const at = (axis: 'x' | 'y'): number => (1 - part) ** 2 * from[axis] + 2 * part * (1 - part) * over[axis] + part ** 2 * to[axis]
  return { x: Math.round(at('x') * 10) / 10, y: Math.round(at('y') * 10) / 10 }
}

/** Where it leads a part of the way along, in degrees clockwise from the right. */
export const direction = ({ from, over, to }: Curve, part: number): number => {
  const at = (axis: 'x' | 'y'): number => (1 - part) * (over[axis] - from[axis]) + part * (to[axis] - over[axis])
  return Math.round((Math.atan2(at('y'), at('x')) * 180) / Math.PI)
}

/** The curve as the data of an SVG path; of a line that ends where it begins, a loop above. */
export const pathOf = ({ from, over, to }: Curve): string =>
  from.x === to.x && from.y === to.y
    ? `M${from.x},${from.y}c${-loop},${-loop * 1.6} ${loop},${-loop * 1.6} 0,0`
    : `M${from.x},${from.y}Q${round(over.x)},${round(over.y)} ${to.x},${to.y}`

const round = (value: number): number => Math.round(value * 10) / 10
