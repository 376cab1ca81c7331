import { useId, type ReactNode } from 'react'
import type { Fact } from '../../graph.ts'
import { factLabel } from '../../words/factSentence.ts'
import { itemWords } from './itemWords.ts'
import { besideInList, useRoving } from '../roving.ts'
import type { LaneProps } from './TimelineDrawing.tsx'

/** The lane of what has no date with a year: neither past nor future, in no order of time. */
export function UndatedLane({ facts, selected, onSelect, onShow }: LaneProps & { readonly facts: readonly Fact[] }): ReactNode {
  const label = useId()
  const ids = facts.map(({ id }) => id)
  const roving = useRoving(ids, (id, key) => besideInList(ids, id, key))
  return (
    <div className="timeline-undated">
      <p id={label}>Date not stated ({facts.length})</p>
      <div role="group" className="timeline-undated-items" aria-labelledby={label} data-roving-group="">
        {facts.map((fact) => (
          <button
            key={fact.id}
            type="button"
            data-roving={fact.id}
            tabIndex={roving.tabIndexOf(fact.id)}
            aria-pressed={selected === fact.id}
            aria-label={itemWords(fact)}
            onClick={() => onSelect(fact.id)}
            onFocus={() => {
              roving.onFocus(fact.id)
              onShow(fact.id)
            }}
            onKeyDown={(event) => roving.onKeyDown(event, fact.id)}
          >
            {factLabel(fact)}
          </button>
        ))}
      </div>
    </div>
  )
}
