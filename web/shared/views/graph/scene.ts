import type { Entity } from '../../graph.ts'
import { entityLabel } from '../../words/entityWords.ts'
import type { Arrangement, Group } from './groups.ts'
import { along, bends, curveOf, direction, pathOf } from './curve.ts'
import { boxOf, placeLabels, rowHeight, wrapped, type Box, type Label, type Wish } from './labels.ts'
import type { Place } from './layout.ts'
import { linesAt, type Line } from './lines.ts'
import { groupLabel, lineBadge, lineLabel } from './names.ts'

/** Rows of text beside a mark, in pixels from its middle. */
export interface Beside {
  readonly rows: readonly string[]
  readonly dx: number
  readonly dy: number
  readonly anchor: Label['anchor']
}

export interface NodeScene {
  readonly id: string
  readonly place: Place
  /** Null where there is no room. */
  readonly label: Beside | null
}

export interface LineScene {
  readonly line: Line
  readonly path: string
  readonly arrow: Place & { readonly angle: number }
  /** The middle of its text, in units of the picture; null where there is no room. */
  readonly label: (Place & { readonly rows: readonly string[] }) | null
}

/** Where everything of a picture stands. */
export interface Scene {
  readonly nodes: readonly (NodeScene & { readonly entity: Entity })[]
  readonly groups: readonly (NodeScene & { readonly group: Group })[]
  readonly lines: readonly LineScene[]
  readonly ties: readonly { readonly id: string; readonly path: string }[]
}

export interface SceneOptions {
  /** How many pixels a unit of the picture takes; marks and texts keep their size. Null where that is not known yet: then without texts. */
  readonly scale?: number | null
  /** Ids of entities and facts whose texts are written out in full. */
  readonly stressed?: ReadonlySet<string>
}

/** The longest row beside a mark, in characters. */
const longestRow = 22
const markSize = 22
/** How far from the outermost marks a text may reach to either side, in pixels: as much as a picture has for its edges. */
const reach = 88
const arrowPart = 0.72
const labelParts = [0.5, 0.4, 0.6, 0.3]

const besides = (rows: readonly string[]): readonly Omit<Beside, 'rows'>[] => {
  const off = 14 + (rows.length * rowHeight) / 2
  return [
    { dx: 0, dy: off, anchor: 'middle' },
    { dx: 0, dy: -off, anchor: 'middle' },
    { dx: 15, dy: 0, anchor: 'start' },
    { dx: -15, dy: 0, anchor: 'end' },
  ]
}

/** A speaker's name has a row of its own. */
const narrowed = (row: string): readonly string[] => row.split(/(?<=according to) /)

/** Sets out a picture: nothing of it depends on anything but what is given. */
export const sceneOf = (
  { nodes, groups, lines, ties }: Arrangement,
  places: ReadonlyMap<string, Place>,
  { scale: givenScale = 1, stressed = new Set() }: SceneOptions = {},
): Scene => {
  const scale = givenScale ?? 1
  const onScreen = ({ x, y }: Place): Place => ({ x: x * scale, y: y * scale })
  const joined = linesAt(lines)
  const standing = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    items.flatMap((item) => {
      const place = places.get(item.id)
      return place ? [{ item, id: item.id, place }] : []
    })
  const [nodesPlaced, groupsPlaced] = [standing(nodes), standing(groups)]

  const marks: Box[] = [...nodesPlaced, ...groupsPlaced].map(({ place }) => ({ ...onScreen(place), width: markSize, height: markSize }))
  const [left, right] = [Math.min(...marks.map(({ x }) => x)) - reach, Math.max(...marks.map(({ x }) => x)) + reach]
  const isInside = (label: Label): boolean => {
    const { x, width } = boxOf(label)
    return x - width / 2 >= left && x + width / 2 <= right
  }

  const beside = (id: string, place: Place, text: string): Wish => {
    const { x, y } = onScreen(place)
    const must = stressed.has(id)
    const rows = must ? [text] : wrapped(text, longestRow)
    const choices = besides(rows).map(({ dx, dy, anchor }): Label => ({ rows, at: { x: x + dx, y: y + dy }, anchor }))
    const inside = choices.filter(isInside)
    return { id, choices: must && inside.length === 0 ? choices : inside, must }
  }
  const degree = (id: string): number => joined.get(id)?.length ?? 0
  const nodeWishes = [
    ...nodesPlaced
      .toSorted((one, other) => degree(other.id) - degree(one.id))
      .map(({ item, id, place }) => beside(id, place, entityLabel(item))),
    ...groupsPlaced.map(({ item, id, place }) => beside(id, place, groupLabel(item))),
  ]

  const bent = bends(lines)
  const curves = lines.flatMap((line) => {
    const [from, to] = [places.get(line.source.id), places.get(line.target.id)]
    return from && to ? [{ line, curve: curveOf(from, to, bent.get(line.id) ?? 0) }] : []
  })
  const isStressed = ({ facts, source, target }: Line): number =>
    facts.some(({ id }) => stressed.has(id)) ? 2 : stressed.has(source.id) || stressed.has(target.id) ? 1 : 0
  const weight = (line: Line): number => isStressed(line) * 1000 + Number(line.conflict || line.possible) * 100 + line.citations
  const lineWishes = curves
    .toSorted((one, other) => weight(other.line) - weight(one.line))
    .map(({ line, curve }): Wish => {
      const at = (rows: readonly string[]) =>
        labelParts.map((part) => ({ rows, at: onScreen(along(curve, part)), anchor: 'middle' as const }))
      const rows = lineLabel(line)
      const badge = lineBadge(line)
      const choices = [...at([rows.join(', ')]), ...(rows.length > 1 ? at(rows.flatMap(narrowed)) : []), ...(badge ? at([badge]) : [])]
      return { id: line.id, choices, must: isStressed(line) === 2 }
    })

  const labels = placeLabels(givenScale === null ? [] : [...nodeWishes, ...lineWishes], marks)
  const besideOf = (id: string, place: Place): Beside | null => {
    const label = labels.get(id)
    if (!label) return null
    const { x, y } = onScreen(place)
    return { rows: label.rows, dx: Math.round(label.at.x - x), dy: Math.round(label.at.y - y), anchor: label.anchor }
  }
  return {
    nodes: nodesPlaced.map(({ item, id, place }) => ({ id, entity: item, place, label: besideOf(id, place) })),
    groups: groupsPlaced.map(({ item, id, place }) => ({ id, group: item, place, label: besideOf(id, place) })),
    lines: curves.map(({ line, curve }) => {
      const label = labels.get(line.id)
      return {
        line,
        path: pathOf(curve),
        arrow: { ...along(curve, arrowPart), angle: direction(curve, arrowPart) },
        label: label ? { rows: label.rows, x: label.at.x / scale, y: label.at.y / scale } : null,
      }
    }),
    ties: ties.flatMap(({ id, source, target }) => {
      const [from, to] = [places.get(source), places.get(target)]
      return from && to ? [{ id, path: pathOf(curveOf(from, to, 0)) }] : []
    }),
  }
}
