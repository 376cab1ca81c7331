import type { ScaleTime } from 'd3-scale'
import type { ReactNode } from 'react'

export interface TimeAxisProps {
  readonly scale: ScaleTime<number, number>
  readonly width: number
  readonly height: number
}

/** The axis: a line down the drawing and a label for each tick, a year, a month or a day. */
export function TimeAxis({ scale, width, height }: TimeAxisProps): ReactNode {
  return (
    <g className="timeline-axis" aria-hidden="true">
      {apart(scale.ticks(Math.floor(width / roomOfLabel)), scale).map((tick) => (
        <g key={tick.toISOString()} transform={`translate(${scale(tick)} 0)`}>
          <line y1="20" y2={height} />
          <text y="14" textAnchor="middle">
            {tickLabel(tick)}
          </text>
        </g>
      ))}
    </g>
  )
}

const roomOfLabel = 96

/** The ticks whose labels do not touch. */
const apart = (ticks: readonly Date[], scale: TimeAxisProps['scale']): readonly Date[] => {
  const kept: Date[] = []
  for (const tick of ticks) {
    const last = kept.at(-1)
    if (!last || scale(tick) - scale(last) >= roomOfLabel) kept.push(tick)
  }
  return kept
}

const tickLabel = (tick: Date): string => {
  const [year, month] = [tick.getUTCFullYear(), tick.toLocaleString('en', { month: 'short', timeZone: 'UTC' })]
  if (tick.getUTCDate() !== 1) return `${tick.getUTCDate()} ${month} ${year}`
  return tick.getUTCMonth() === 0 ? String(year) : `${month} ${year}`
}
