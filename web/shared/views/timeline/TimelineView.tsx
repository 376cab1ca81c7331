import { useId, useRef, useState, type ReactNode } from 'react'
import type { ViewProps } from '../../graph.ts'
import { itemWords } from './itemWords.ts'
import { placeOnTimeline } from './placeOnTimeline.ts'
import { TimelineDrawing } from './TimelineDrawing.tsx'
import { TimelineTable } from './TimelineTable.tsx'
import { UndatedLane } from './UndatedLane.tsx'
import { useWidth } from '../useWidth.ts'

export interface TimelineViewProps extends ViewProps {
  /** What the timeline shows, in words. */
  readonly caption: string
}

/** How many times the room it has a timeline may be wide. */
const sizes = [1, 1.5, 2, 4, 8, 16] as const
/** Narrower than this, in pixels, dates would lie over one another. */
const narrowest = 480

const border = 1

/** Facts in time, each as wide as its dates are doubtful; what is undated has a lane of its own. */
export function TimelineView({ graph, selected, onSelect, caption }: TimelineViewProps): ReactNode {
  const [size, setSize] = useState(0)
  const figure = useRef<HTMLElement>(null)
  const room = (useWidth(figure) ?? narrowest) - 2 * border
  const width = Math.round(Math.max(room, narrowest) * (sizes[size] ?? 1))
  const [shown, setShown] = useState<string | null>(null)
  const captionId = useId()
  const { placed, undated, timeless, notAsked } = placeOnTimeline(graph.facts)
  const lane = { selected, onSelect, onShow: setShown }
  const fact = graph.facts.find(({ id }) => id === shown)
  return (
    <figure ref={figure} className="timeline-view" aria-labelledby={captionId}>
      <figcaption id={captionId}>
        {caption}: {placed.length} dated, {undated.length} without a date
      </figcaption>
      {placed.length > 0 && (
        <>
          <p className="timeline-tools">
            <button type="button" disabled={size === 0} onClick={() => setSize(size - 1)}>
              Narrower
            </button>{' '}
            <button type="button" disabled={size === sizes.length - 1} onClick={() => setSize(size + 1)}>
              Wider
            </button>{' '}
            <span className="timeline-key">
              Full bar: these days. Hatched: some day of these. Fading: no start or end stated. Strokes: earliest and latest day.
            </span>
            {width > room && <strong> Scroll sideways for later dates.</strong>}
          </p>
          <TimelineDrawing placed={placed} width={width} room={room} caption={caption} {...lane} />
          <p className="timeline-words">{fact ? itemWords(fact) : 'Focus an item to read it in full.'}</p>
        </>
      )}
      {undated.length > 0 && <UndatedLane facts={undated} {...lane} />}
      {timeless > 0 && (
        <p className="timeline-left-out">Not shown: {timeless} to which no date applies, such as names and what lies in what.</p>
      )}
      {notAsked > 0 && <p className="timeline-left-out">Not shown: {notAsked} whose dates were not asked for.</p>}
      {placed.length + undated.length > 0 && (
        <TimelineTable facts={[...placed.map(({ fact: each }) => each), ...undated]} onSelect={onSelect} />
      )}
    </figure>
  )
}
