import { scaleUtc } from 'd3-scale'
import { useId, type KeyboardEvent, type ReactNode } from 'react'
import { besideInList, useRoving } from '../roving.ts'
import { itemLabel, itemWords } from './itemWords.ts'
import { labelBeside } from './labelBeside.ts'
import { packRows, type Placed } from './placeOnTimeline.ts'
import { fadeLength, Stretches } from './Stretches.tsx'
import { TimeAxis } from './TimeAxis.tsx'
import { wrapLabel } from './wrapLabel.ts'

export interface LaneProps {
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  /** Tells which item has the focus or the pointer. */
  readonly onShow: (id: string) => void
}

export interface TimelineDrawingProps extends LaneProps {
  readonly placed: readonly Placed[]
  readonly width: number
  /** How much of the width is in sight. Pixels, too. */
  readonly room: number
  readonly caption: string
}

const margin = 48
const axisHeight = 32
const labelTop = 33
const lineHeight = 15
const widestLabel = 560
const characterWidth = 6.6
const msOfDay = 86_400_000
/** The moment at which a day begins. */
const momentOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** The dated facts over a time axis, packed in rows; one Tab stop, arrows from item to item in the order of time. */
export function TimelineDrawing({ placed, width, room, caption, selected, onSelect, onShow }: TimelineDrawingProps): ReactNode {
  const gradient = useId()
  const ids = placed.map(({ fact }) => fact.id)
  const roving = useRoving(ids, (id, key) => besideInList(ids, id, key))
  const at = scaleOf(placed, width)
  const x = (day: string): number => at(momentOf(day))
  const items = placed.map((item) => itemOf(item, x, width, room))
  const rows = packRows(items, 12)
  const heights = items.reduce<readonly number[]>(
    (tallest, { height }, index) => {
      const row = rows[index] ?? 0
      return tallest.with(row, Math.max(tallest[row] ?? 0, height))
    },
    Array.from({ length: Math.max(...rows) + 1 }, () => 0),
  )
  const topOf = (row: number): number => heights.slice(0, row).reduce((sum, height) => sum + height, axisHeight)
  const press = (event: KeyboardEvent<Element>, id: string): void => {
    roving.onKeyDown(event, id)
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onSelect(id)
  }
  return (
    <div className="timeline-scroll" role="region" aria-label={`Timeline: ${caption}`} tabIndex={0}>
      <svg width={width} height={topOf(heights.length)} role="group" aria-label="Dated facts, in the order of time" data-roving-group="">
        <defs>
          <linearGradient id={`${gradient}-out`}>
            <stop className="timeline-stop" offset="0" stopOpacity="1" />
            <stop className="timeline-stop" offset="1" stopOpacity="0" />
          </linearGradient>
          <linearGradient id={`${gradient}-in`}>
            <stop className="timeline-stop" offset="0" stopOpacity="0" />
            <stop className="timeline-stop" offset="1" stopOpacity="1" />
          </linearGradient>
          <pattern id={`${gradient}-doubt`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className="timeline-hatch" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        <TimeAxis scale={at} width={width} height={topOf(heights.length)} />
        {items.map(({ placed: item, from, until, height, label, lines }, index) => (
          <g
            key={item.fact.id}
            className="timeline-item"
            transform={`translate(0 ${topOf(rows[index] ?? 0)})`}
            role="button"
            data-roving={item.fact.id}
            tabIndex={roving.tabIndexOf(item.fact.id)}
            aria-pressed={selected === item.fact.id}
            aria-label={itemWords(item.fact)}
            onClick={() => onSelect(item.fact.id)}
            onFocus={() => {
              roving.onFocus(item.fact.id)
              onShow(item.fact.id)
            }}
            onMouseEnter={() => onShow(item.fact.id)}
            onKeyDown={(event) => press(event, item.fact.id)}
          >
            <rect className="timeline-hit" x={from} y="2" width={until - from} height={height - 6} rx="3" />
            <Stretches stretches={item.stretches} x={x} paint={gradient} />
            <text textAnchor={label.anchor}>
              {lines.map((line, lineIndex) => (
                <tspan key={line} x={label.at} y={labelTop + lineIndex * lineHeight}>
                  {`${line} `}
                </tspan>
              ))}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

/** From the first day to the last, or two weeks around where that is shorter. */
const scaleOf = (placed: readonly Placed[], width: number) => {
  const moments = placed.flatMap(({ from, until }) => [momentOf(from).getTime(), momentOf(until).getTime()])
  const [first, last] = [Math.min(...moments), Math.max(...moments)]
  const missing = Math.max(0, 14 * msOfDay - (last - first)) / 2
  return scaleUtc<number>()
    .domain([new Date(first - missing), new Date(last + missing)])
    .range([margin, width - margin])
}

const itemOf = (placed: Placed, x: (day: string) => number, width: number, room: number) => {
  const fades = placed.stretches.map(({ kind }) => kind)
  const barFrom = x(placed.from) - (fades.includes('FADE_IN') ? fadeLength : 0)
  const barUntil = x(placed.until) + (fades.includes('FADE_OUT') ? fadeLength : 0)
  const lines = wrapLabel(itemLabel(placed.fact), Math.floor(Math.min(room - 8, widestLabel) / characterWidth))
  const labelWidth = Math.max(...lines.map(({ length }) => length)) * characterWidth
  const label = labelBeside({ from: x(placed.from), until: barUntil }, labelWidth, width)
  return {
    placed,
    lines,
    label,
    height: labelTop + lines.length * lineHeight,
    from: Math.min(label.from, barFrom) - 2,
    until: Math.max(label.from + labelWidth, barUntil, barFrom + 24) + 2,
  }
}
