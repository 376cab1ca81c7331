import type { Place } from './layout.ts'

/** A way to go on the picture. */
export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

/** Which way each goes, to the right and down. */
export const ways: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** Whether a key of the keyboard is an arrow. */
export const isDirection = (key: string): key is Direction => Object.hasOwn(ways, key)

/** How much farther a place counts that lies aside. */
const aside = 2

/** The id of the nearest place that lies more ahead than aside, else of the nearest that lies ahead at all; null where none does. */
export const nextInDirection = (places: ReadonlyMap<string, Place>, from: Place, key: Direction): string | null => {
  const [wayX, wayY] = ways[key]
  const ahead = [...places].flatMap(([id, { x, y }]) => {
    const [dx, dy] = [x - from.x, y - from.y]
    const forward = dx * wayX + dy * wayY
    const across = Math.abs(dx * wayY - dy * wayX)
    return forward > 0 ? [{ id, isAside: across > forward, cost: forward + aside * across }] : []
  })
  ahead.sort((one, other) => Number(one.isAside) - Number(other.isAside) || one.cost - other.cost || (one.id < other.id ? -1 : 1))
  return ahead[0]?.id ?? null
}

/** The id of the place nearest to another; null where there is none. */
export const nearest = (places: ReadonlyMap<string, Place>, from: Place): string | null => {
  const distance = ({ x, y }: Place): number => Math.hypot(x - from.x, y - from.y)
  return [...places].toSorted(([, one], [, other]) => distance(one) - distance(other))[0]?.[0] ?? null
}
