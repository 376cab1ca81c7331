import { useRef, type KeyboardEvent } from 'react'
import type { AnswerGraph } from '../shared/answer/graphOfAnswer.ts'
import { whyNot } from './whyNot.ts'
import { viewNames, views, type View } from './views.ts'

/** The id of what the tabs control. */
export const panelId = 'answer-view'

export const viewTabId = (view: View): string => `answer-tab-${view}`

interface ViewTabsProps {
  readonly view: View
  readonly onView: (view: View) => void
  readonly graph: AnswerGraph
  readonly hasAnswer: boolean
}

/** The ways to see the answer. One that cannot serve may be opened all the same: it says why. */
export function ViewTabs({ view, onView, graph, hasAnswer }: ViewTabsProps) {
  const list = useRef<HTMLDivElement>(null)
  const choose = (place: number) => {
    const chosen = views.at(place % views.length)
    if (!chosen) return
    onView(chosen)
    list.current?.querySelector<HTMLElement>(`#${viewTabId(chosen)}`)?.focus()
  }
  const move = (event: KeyboardEvent) => {
    const at = views.indexOf(view)
    const places: Readonly<Record<string, number>> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }
    const place = places[event.key]
    if (place === undefined) return
    event.preventDefault()
    choose(place)
  }
  return (
    <div className="tabs" role="tablist" aria-label="Views of the answer" ref={list} onKeyDown={move}>
      {views.map((each) => {
        const reason = hasAnswer ? whyNot(each, graph) : null
        return (
          <button
            key={each}
            type="button"
            role="tab"
            id={viewTabId(each)}
            aria-selected={each === view}
            aria-controls={panelId}
            tabIndex={each === view ? 0 : -1}
            {...(reason && { className: 'cannot-serve', title: reason })}
            onClick={() => onView(each)}
          >
            {viewNames[each]}
          </button>
        )
      })}
    </div>
  )
}
