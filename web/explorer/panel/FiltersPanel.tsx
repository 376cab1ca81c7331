import type { ReactNode } from 'react'
import { entityTypes } from '../../../src/model/entities.ts'
import { saidAsWords } from '../../shared/words/modalityWords.ts'
import { typeWord } from '../../shared/words/typeWords.ts'
import { linkingTypes, modalities } from '../address/exploreAddress.ts'
import type { ExploreState } from '../address/exploreState.ts'
import type { Explored } from '../main/useExplored.ts'
import { AsKnownAt } from './AsKnownAt.tsx'
import { AsOf } from './AsOf.tsx'
import { CheckList } from './CheckList.tsx'
import { HiddenList } from './HiddenList.tsx'

interface FiltersPanelProps {
  readonly state: ExploreState
  readonly explored: Explored
  readonly isWide: boolean
  readonly onChange: (change: Partial<ExploreState>) => void
}

const many = (type: string): string => typeWord(type, 2)

/** What of the surroundings is shown: types, facts, date, depth, how it is said, how many say it. */
export function FiltersPanel({ state, explored, isWide, onChange }: FiltersPanelProps): ReactNode {
  const { types, via, said, sources, depth, asOf, asKnownAt, hidden } = state
  const present = new Set(explored.all?.graph.entities.map(({ __typename }) => __typename))
  return (
    <aside aria-label="Filters" className="panel filters">
      <details open={isWide}>
        <summary>Filters</summary>
        <AsOf day={asOf} days={explored.days} onChange={(day) => onChange({ asOf: day })} />
        <AsKnownAt moment={asKnownAt} onChange={(moment) => onChange({ asKnownAt: moment })} />
        <fieldset className="depth">
          <legend>Depth</legend>
          {[1, 2, 3].map((each) => (
            <label key={each}>
              <input type="radio" name="depth" checked={depth === each} onChange={() => onChange({ depth: each })} />
              {each}
            </label>
          ))}
        </fieldset>
        <CheckList
          legend="Show types"
          words={entityTypes.filter((type) => present.has(type) || types.includes(type))}
          label={many}
          chosen={types}
          onChange={(chosen) => onChange({ types: chosen })}
        />
        <details className="more-filters">
          <summary>Facts walked along{via.length > 0 && ` (${via.length} of ${linkingTypes.length})`}</summary>
          <CheckList legend="Facts" words={linkingTypes} label={many} chosen={via} onChange={(chosen) => onChange({ via: chosen })} />
        </details>
        <CheckList
          legend="Said as"
          words={modalities}
          label={(modality) => saidAsWords[modality]}
          chosen={said}
          onChange={(chosen) => onChange({ said: chosen })}
        />
        <label className="sources">
          Sources, at least{' '}
          <input
            type="number"
            min={1}
            max={99}
            value={sources}
            onChange={({ target }) => onChange({ sources: Math.min(99, Math.max(1, Math.round(target.valueAsNumber) || 1)) })}
          />
        </label>
        <HiddenList hidden={hidden} entities={explored.all?.graph.entities ?? []} onChange={(now) => onChange({ hidden: now })} />
      </details>
    </aside>
  )
}
