import { memo, type ReactNode } from 'react'
import { roomOf, rowHeight } from './labels.ts'
import type { Beside, LineScene } from './scene.ts'
import { GroupShape, Shape } from './shapes.tsx'

interface RowsProps {
  readonly rows: readonly string[]
  readonly x: number
  readonly y: number
  readonly anchor: Beside['anchor']
}

/** Rows of text about a place; the unseen space between them parts their words for those who hear them. */
function Rows({ rows, x, y, anchor }: RowsProps): ReactNode {
  return rows.map((row, index) => (
    <text key={index} x={x} y={y + (index - (rows.length - 1) / 2) * rowHeight} textAnchor={anchor} dominantBaseline="central">
      {index < rows.length - 1 ? `${row} ` : row}
    </text>
  ))
}

interface MarkProps {
  readonly type: string
  /** Its rows, one below the other; null where there is no room. */
  readonly text: string | null
  readonly dx: number
  readonly dy: number
  readonly anchor: Beside['anchor']
  readonly isGroup?: boolean
  readonly isPinned?: boolean
  readonly isContradicted?: boolean
}

/** What is seen of a node or group: its shape, and its name where there is room. It keeps its size however near one looks. */
export const Mark = memo(function Mark({
  type,
  text,
  dx,
  dy,
  anchor,
  isGroup = false,
  isPinned = false,
  isContradicted = false,
}: MarkProps): ReactNode {
  return (
    <g className="graph-mark">
      <circle className="graph-hit" r="13" />
      <circle className="graph-ring" r="16" />
      {isGroup ? <GroupShape type={type} /> : <Shape type={type} />}
      {isPinned && <path className="graph-pin" d="M8,-16h7l-1.5,3.5v3h-4v-3zM11.5,-9v5" />}
      {isContradicted && (
        <g className="graph-label">
          <Rows rows={['≠']} x={-12} y={-12} anchor="middle" />
        </g>
      )}
      {text !== null && (
        <g className="graph-label">
          <Rows rows={text.split('\n')} x={dx} y={dy} anchor={anchor} />
        </g>
      )}
    </g>
  )
})

/** The parts of a label as values of their own, which a mark can compare. */
export const besideProps = (label: Beside | null): Pick<MarkProps, 'text' | 'dx' | 'dy' | 'anchor'> =>
  label ? { text: label.rows.join('\n'), dx: label.dx, dy: label.dy, anchor: label.anchor } : { text: null, dx: 0, dy: 0, anchor: 'middle' }

/** What is seen of a line: how it is said by its stroke, from how many documents by its width, and which way by its arrow. */
export function LineMark({ line, path, arrow }: LineScene): ReactNode {
  return (
    <>
      <path className={`graph-line graph-${line.stroke}${line.documents > 1 ? ' graph-several' : ''}`} d={path} />
      <g transform={`translate(${arrow.x} ${arrow.y}) rotate(${arrow.angle})`}>
        <path className="graph-mark graph-arrow" d="M-4,-3.5l8,3.5l-8,3.5z" />
      </g>
    </>
  )
}

/** What a line says in words, on ground of its own, so that no line runs through it. */
export function LineWords({ rows, x, y }: NonNullable<LineScene['label']>): ReactNode {
  const { width, height } = roomOf(rows)
  return (
    <g transform={`translate(${x} ${y})`}>
      <g className="graph-mark graph-words">
        <rect className="graph-ground" x={-width / 2} y={-height / 2} width={width} height={height} />
        <Rows rows={rows} x={0} y={0} anchor="middle" />
      </g>
    </g>
  )
}
