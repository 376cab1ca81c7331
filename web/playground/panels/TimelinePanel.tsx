import '../../shared/views/views.css'
import { TimelineView } from '../../shared/views/timeline/TimelineView.tsx'
import type { PanelProps } from '../ResultView.tsx'

/** The facts of the answer in time, and the dates that its entities are shown with. */
export default function TimelinePanel({ graph, selected, onSelect }: PanelProps) {
  const whole = { entities: graph.entities, facts: [...graph.facts, ...graph.shownDates] }
  return <TimelineView graph={whole} selected={selected} onSelect={onSelect} caption="Dates of this answer" />
}
