import { useEffect, useEffectEvent, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { ExploreState, View } from '../address/exploreState.ts'
import type { AddressState } from '../address/useAddress.ts'
import { AroundDocument } from '../../generated/documents.ts'
import { playgroundLink } from '../playgroundLink.ts'
import { Empty } from '../states/Empty.tsx'
import { Problem } from '../states/Problem.tsx'
import { Waiting } from '../states/Waiting.tsx'
import { aroundVariables } from './askAround.ts'
import { stepsUntil } from './daysOfChange.ts'
import { Expand } from './Expand.tsx'
import { cutTypes, summaryOf } from './summary.ts'
import type { Explored } from './useExplored.ts'
import { ViewSwitch } from './ViewSwitch.tsx'
import { ViewOf } from './ViewOf.tsx'

interface MainPaneProps {
  readonly state: ExploreState
  readonly view: View
  /** Of the focus; null until it is known. */
  readonly name: string | null
  readonly explored: Explored
  readonly onSelect: (id: string | null) => void
  readonly go: AddressState<ExploreState>['go']
}

/** The view with its counts, and whatever keeps it from being whole. */
export function MainPane({ state, view, name, explored, onSelect, go }: MainPaneProps): ReactNode {
  const { question, graph, all, days } = explored
  const { focus, asOf } = state
  const [expanding, setExpanding] = useState<string | null>(null)
  const asGraphql = playgroundLink(AroundDocument, aroundVariables(state, asOf))
  const cut = cutTypes(explored)

  const step = useEffectEvent((by: 1 | -1) => {
    const at = asOf === null ? 0 : stepsUntil(days, asOf)
    const isBetween = asOf !== null && days[at - 1]?.day !== asOf
    const to = at + (isBetween && by === -1 ? 0 : by)
    if (to >= 0 && to <= days.length) go({ asOf: days[to - 1]?.day ?? null })
  })
  const back = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || expanding !== null || state.selected === null) return
    onSelect(null)
  }
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !(event.target as Element).closest?.('.view')) return
      if (event.key === '[') step(-1)
      if (event.key === ']') step(1)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  return (
    <main id="main" className="main" tabIndex={-1} onKeyDown={back}>
      <div className="main-head">
        <h2>{name ?? (question.waiting === 'no' ? focus : '…')}</h2>
        <ViewSwitch view={view} onView={(chosen) => go({ view: chosen }, 'push')} />
      </div>
      <p role="status" className="summary">
        {all && question.waiting === 'no' && summaryOf(explored, focus)}
      </p>
      {cut.length > 0 && (
        <p className="cut">
          Of each type: {cut.join(', ')}. Its <a href={`/e/${focus}`}>page</a> lists them all; fewer types of facts show fewer at a time.
        </p>
      )}
      <Waiting question={question} />
      <Problem question={question} asGraphql={asGraphql} />
      {all && question.waiting === 'no' && graph.facts.length === 0 && <Empty state={state} explored={explored} onChange={go} />}
      {all && (
        <div className="view">
          <ViewOf
            view={view}
            state={state}
            name={name ?? ''}
            explored={explored}
            onSelect={onSelect}
            onExpand={setExpanding}
            onStep={step}
            go={go}
          />
        </div>
      )}
      <p className="soft">
        <a href={asGraphql}>Open as GraphQL</a>
      </p>
      {expanding !== null && (
        <Expand
          id={expanding}
          state={state}
          onExpand={(types) => go({ expanded: new Map([...state.expanded, [expanding, types]]) }, 'push')}
          onClose={() => setExpanding(null)}
        />
      )}
    </main>
  )
}
