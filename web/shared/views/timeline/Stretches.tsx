import type { ReactNode } from 'react'
import type { Stretch } from './placeOnTimeline.ts'

const top = 6
const thickness = 12
/** How far a bar fades where no start or end is stated, in pixels. */
export const fadeLength = 36

export interface StretchesProps {
  readonly stretches: readonly Stretch[]
  /** Where a day begins. */
  readonly x: (day: string) => number
  /** What the names of the gradients and of the hatching begin with. */
  readonly paint: string
}

/** The bar of an item: full where it is sure, hatched with strokes at the earliest and latest day where it is not, fading where nothing is stated. */
export function Stretches({ stretches, x, paint }: StretchesProps): ReactNode {
  return stretches.map(({ kind, from, until }) => {
    const key = `${kind} ${from}`
    const start = x(from)
    const width = Math.max(4, x(until) - start)
    const across = { y: top, height: thickness }
    if (kind === 'FADE_IN') return <rect key={key} {...across} x={start - fadeLength} width={fadeLength} fill={`url(#${paint}-in)`} />
    if (kind === 'FADE_OUT') return <rect key={key} {...across} x={start} width={fadeLength} fill={`url(#${paint}-out)`} />
    if (kind === 'SURE') return <rect key={key} {...across} x={start} width={width} className="timeline-sure" />
    return (
      <g key={key}>
        <rect {...across} x={start} width={width} fill={`url(#${paint}-doubt)`} className="timeline-doubt" />
        <path className="timeline-bound" d={`M${start} ${top - 3}v${thickness + 6}M${start + width} ${top - 3}v${thickness + 6}`} />
      </g>
    )
  })
}
