import '../../shared/views/views.css'
import { MapView } from '../../shared/views/map/MapView.tsx'
import type { PanelProps } from '../ResultView.tsx'

/** The places of the answer, by county. */
export default function MapPanel({ graph, selected, onSelect }: PanelProps) {
  return <MapView graph={graph} selected={selected} onSelect={onSelect} caption="Places of this answer" />
}
