import { useId, useState, type ReactNode } from 'react'
import { counted } from '../../counted.ts'
import type { ViewProps } from '../../graph.ts'
import { EntityLink } from '../facts/EntityLink.tsx'
import { FactList } from '../facts/FactList.tsx'
import { counties } from './counties.ts'
import { CountyTiles } from './CountyTiles.tsx'
import { placesByCounty, placesOf, type PlacesAndFacts } from './placesByCounty.ts'
import { useCounties } from './useCounties.ts'

export interface MapViewProps extends ViewProps {
  /** What the map shows, in words. */
  readonly caption: string
}

/** The counties as tiles, with what the graph holds of each. Places in no single county stand beside them. */
export function MapView({ graph, selected, onSelect, caption }: MapViewProps): ReactNode {
  const captionId = useId()
  const [chosen, setChosen] = useState<string | null>(null)
  const places = placesOf(graph)
  const answer = useCounties(places.map(({ id }) => id))
  const byCounty = placesByCounty(graph, answer?.countyOf ?? new Map())
  const open = chosen ?? (selected === null ? null : (answer?.countyOf.get(selected) ?? null))
  const county = counties.find(({ iso }) => iso === open)
  const apart = byCounty.get(null)
  return (
    <figure className="map-view" aria-labelledby={captionId}>
      <figcaption id={captionId}>
        {caption}: {counted(places.length, 'place')}
      </figcaption>
      <p className="map-key">
        One tile for each county, roughly where it lies; not its shape or size. The number counts facts. Use the arrow keys to move.
      </p>
      <p role="status" className="map-status">
        {answer
          ? answer.problem && `In which counties the places lie is not known: ${answer.problem}`
          : 'Asking in which counties the places lie…'}
      </p>
      <CountyTiles byCounty={byCounty} open={open} onOpen={setChosen} />
      {county && (
        <Held
          title={`${county.name}, county (iso3166-2 ${county.iso}, iebc-county ${county.iebc})`}
          held={byCounty.get(county.iso) ?? { places: [], facts: [] }}
          onSelect={onSelect}
        />
      )}
      {answer && apart && (
        <Held title={answer.problem ? 'County not known' : 'No single county, or none that is stated'} held={apart} onSelect={onSelect} />
      )}
    </figure>
  )
}

interface HeldProps {
  readonly title: string
  readonly held: PlacesAndFacts
  readonly onSelect: (id: string) => void
}

function Held({ title, held: { places, facts }, onSelect }: HeldProps): ReactNode {
  const titleId = useId()
  return (
    <section className="map-held" aria-labelledby={titleId}>
      <p id={titleId} className="map-held-title">
        {title}
      </p>
      {places.length === 0 ? (
        <p>No place of this view lies there. That is not to say that nothing happened there.</p>
      ) : (
        <ul className="map-places">
          {places.map((place) => (
            <li key={place.id}>
              <EntityLink entity={place} onSelect={onSelect} />
            </li>
          ))}
        </ul>
      )}
      <FactList facts={facts} onSelect={onSelect} copying />
    </section>
  )
}
