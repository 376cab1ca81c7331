import type { Place } from './layout.ts'

/** A rectangle on screen, in pixels; x and y are its middle. */
export interface Box extends Place {
  readonly width: number
  readonly height: number
}

/** Rows of text, and where they stand: the place is the middle of their height, at their anchor. */
export interface Label {
  readonly rows: readonly string[]
  readonly at: Place
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Labels of which one is to stand, the best first. */
export interface Wish {
  readonly id: string
  readonly choices: readonly Label[]
  /** It stands at its first choice, whatever lies there. */
  readonly must?: boolean
}

const cell = 64
/** A wide guess at a character of 12 px: too wide hides a label, too narrow lays one over another. */
const characterWidth = 6.6
/** From one row of a label to the next, in pixels. */
export const rowHeight = 15

/** The room that rows of text take, in pixels. */
export const roomOf = (rows: readonly string[]): Pick<Box, 'width' | 'height'> => ({
  width: Math.round(Math.max(...rows.map(({ length }) => length)) * characterWidth + 4),
  height: rows.length * rowHeight,
})

/** The room that a label takes, where it stands. */
export const boxOf = ({ rows, at, anchor }: Label): Box => {
  const room = roomOf(rows)
  return { ...room, x: at.x + (anchor === 'start' ? room.width / 2 : anchor === 'end' ? -room.width / 2 : 0), y: at.y }
}

const collide = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) * 2 < one.width + other.width && Math.abs(one.y - other.y) * 2 < one.height + other.height

/** Gives each wish, the most important first, the first of its places that is still free; the others get none. */
export const placeLabels = (wishes: readonly Wish[], taken: readonly Box[]): ReadonlyMap<string, Label> => {
  const grid = new Map<string, Box[]>()
  const cellsOf = ({ x, y, width, height }: Box): string[] => {
    const cells = []
    for (let column = Math.floor((x - width / 2) / cell); column <= Math.floor((x + width / 2) / cell); column++)
      for (let row = Math.floor((y - height / 2) / cell); row <= Math.floor((y + height / 2) / cell); row++) cells.push(`${column},${row}`)
    return cells
  }
  const take = (box: Box): void => {
    for (const key of cellsOf(box)) {
      const there = grid.get(key)
      if (there) there.push(box)
      else grid.set(key, [box])
    }
  }
  const isFree = (box: Box): boolean => cellsOf(box).every((key) => !grid.get(key)?.some((other) => collide(box, other)))

  for (const box of taken) take(box)
  const placed = new Map<string, Label>()
  const musts = wishes.filter(({ must }) => must)
  for (const { id, choices, must } of [...musts, ...wishes.filter((wish) => !wish.must)]) {
    const choice = choices.find((each) => isFree(boxOf(each))) ?? (must ? choices[0] : undefined)
    if (!choice) continue
    take(boxOf(choice))
    placed.set(id, choice)
  }
  return placed
}

/** A text in rows cut between words, none much longer than `most` characters; a text that needs more than two ends in “…”. */
export const wrapped = (text: string, most: number): readonly string[] => {
  const rows: string[] = []
  for (const word of text.split(' ')) {
    const row = rows.at(-1)
    if (row !== undefined && row.length + 1 + word.length <= most) rows[rows.length - 1] = `${row} ${word}`
    else rows.push(word)
  }
  return rows.length <= 2 ? rows : [rows[0]!, `${rows[1]}…`]
}
