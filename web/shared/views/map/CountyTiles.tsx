import type { ReactNode } from 'react'
import { counted } from '../../counted.ts'
import { useRoving } from '../roving.ts'
import { besideOnMap, counties, tileRows } from './counties.ts'
import type { PlacesAndFacts } from './placesByCounty.ts'

export interface CountyTilesProps {
  readonly byCounty: ReadonlyMap<string | null, PlacesAndFacts>
  /** The ISO code of the county that is open. */
  readonly open: string | null
  readonly onOpen: (iso: string) => void
}

const isoCodes = counties.map(({ iso }) => iso)

/** The tiles: one Tab stop, and arrows from county to county. Each says its name, its codes and how many facts it has. */
export function CountyTiles({ byCounty, open, onOpen }: CountyTilesProps): ReactNode {
  const roving = useRoving(isoCodes, besideOnMap)
  const most = Math.max(1, ...counties.map(({ iso }) => byCounty.get(iso)?.facts.length ?? 0))
  return (
    <div className="map-tiles" role="group" aria-label="The 47 counties of Kenya" data-roving-group="">
      {tileRows.flatMap((row, rowIndex) =>
        row.map((county, column) => {
          if (!county) return <span key={`${rowIndex} ${column}`} />
          const { iso, iebc, name } = county
          const { facts, places } = byCounty.get(iso) ?? { facts: [], places: [] }
          return (
            <button
              key={iso}
              type="button"
              className="map-tile"
              data-shade={Math.ceil((facts.length / most) * 3)}
              data-roving={iso}
              tabIndex={roving.tabIndexOf(iso)}
              aria-pressed={open === iso}
              aria-label={`${name} ${iso} ${counted(facts.length, 'fact')}, ${counted(places.length, 'place')}, iebc-county ${iebc}`}
              onClick={() => onOpen(iso)}
              onFocus={() => roving.onFocus(iso)}
              onKeyDown={(event) => roving.onKeyDown(event, iso)}
            >
              <span className="map-name">{name}</span> <span className="map-code">{iso}</span>{' '}
              <span className="map-count">{facts.length}</span>
            </button>
          )
        }),
      )}
    </div>
  )
}
