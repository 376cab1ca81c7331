import { PlusIcon, CloseIcon, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect, useRef, type KeyboardEvent } from 'react'

const tabId = (index: number): string => `graphiql-session-tab-${index}`

const titleOf = (title: string, index: number): string => (title === '<untitled>' ? `Query ${index + 1}` : title)

/** The id of the tab that is shown, for what it controls. */
export const useShownTabId = (): string => useGraphiQL(({ activeTabIndex }) => tabId(activeTabIndex))

/** The queries that are open. Arrows move between them, Delete closes one. */
export function TabStrip() {
  const { tabs, activeTabIndex } = useGraphiQL((state) => ({ tabs: state.tabs, activeTabIndex: state.activeTabIndex }))
  const { addTab, changeTab, closeTab, stop } = useGraphiQLActions()
  const list = useRef<HTMLDivElement>(null)
  const followFocus = useRef(false)

  useEffect(() => {
    const tab = list.current?.children[activeTabIndex]
    if (!(tab instanceof HTMLElement)) return
    tab.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (followFocus.current) tab.focus()
    followFocus.current = false
  }, [activeTabIndex, tabs.length])

  const move = (event: KeyboardEvent) => {
    const last = tabs.length - 1
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: activeTabIndex === 0 ? last : activeTabIndex - 1,
      ArrowRight: activeTabIndex === last ? 0 : activeTabIndex + 1,
      Home: 0,
      End: last,
    }
    const place = places[event.key]
    if (place !== undefined && place !== activeTabIndex) changeTab(place)
    else if (event.key === 'Delete' && last > 0) closeTab(activeTabIndex)
    else return
    event.preventDefault()
    followFocus.current = true
  }

  return (
    <div className="tab-strip">
      <div className="tabs" role="tablist" aria-label="Queries" ref={list} onKeyDown={move}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={tabId(index)}
            aria-selected={index === activeTabIndex}
            aria-controls="graphiql-session"
            tabIndex={index === activeTabIndex ? 0 : -1}
            onClick={() => index !== activeTabIndex && changeTab(index)}
          >
            {titleOf(tab.title, index)}
          </button>
        ))}
      </div>
      {tabs.length > 1 && (
        <button type="button" className="icon-button" aria-label="Close tab" title="Close tab" onClick={() => closeTab(activeTabIndex)}>
          <CloseIcon aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        className="icon-button graphiql-tab-add"
        aria-label="New tab"
        title="New tab"
        onClick={() => {
          stop()
          addTab()
        }}
      >
        <PlusIcon aria-hidden="true" />
      </button>
    </div>
  )
}
