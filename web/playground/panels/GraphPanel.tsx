import { GraphView } from '../../shared/views/graph/GraphView.tsx'
import type { PanelProps } from '../ResultView.tsx'

/** The entities of the answer, and between them its facts and what stood in what. */
export default function GraphPanel({ graph, selected, onSelect }: PanelProps) {
  const whole = { entities: graph.entities, facts: [...graph.facts, ...graph.nestings] }
  return <GraphView graph={whole} selected={selected} onSelect={onSelect} label="Graph of the answer" />
}
