import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Entity } from '../shared/graph.ts'
import { themeNames, themes, type Theme } from '../shared/themes.ts'
import { Help } from './Help.tsx'
import { askedFor } from './search/askedFor.ts'
import { SearchBox } from './search/SearchBox.tsx'
import { chooseTheme, chosenTheme } from './theme.ts'

const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

/** The head of both pages: search, the other pages, the theme and help. `/` leads to the search, `?` to help. */
export function Header({ onChoose }: { readonly onChoose: (entity: Entity) => void }): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  const [isHelping, setHelping] = useState(false)
  useEffect(() => {
    if (askedFor) input.current?.focus()
  }, [])
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typesText(event.target)) return
      if (event.key === '/') {
        event.preventDefault()
        input.current?.focus()
      } else if (event.key === '?') setHelping(true)
    }
    addEventListener('keydown', lead)
    return () => removeEventListener('keydown', lead)
  }, [])

  return (
    <header className="page-header">
      <a className="skip" href="#main">
        Skip to the view
      </a>
      <h1>
        <a href="/explore">Jukwaa</a>
      </h1>
      <search>
        <SearchBox
          ref={input}
          label="Search people, offices, regions, events…"
          text={askedFor}
          isOpenAtFirst={askedFor !== ''}
          onChoose={onChoose}
          isLabelHidden
        />
      </search>
      <nav aria-label="Pages">
        <a href="/paths" {...(location.pathname === '/paths' && { 'aria-current': 'page' })}>
          Paths
        </a>
        <a href="/">GraphQL</a>
      </nav>
      <ThemeChoice />
      <button type="button" aria-label="? Help: keys and words" onClick={() => setHelping(true)}>
        ?
      </button>
      {isHelping && <Help onClose={() => setHelping(false)} />}
    </header>
  )
}

function ThemeChoice(): ReactNode {
  const [theme, setTheme] = useState(chosenTheme)
  const choose = (chosen: Theme) => {
    chooseTheme(chosen)
    setTheme(chosen)
  }
  return (
    <div role="group" aria-label="Theme" className="theme-choice">
      {themes.map((each) => (
        <button key={each} type="button" aria-pressed={each === theme} onClick={() => choose(each)}>
          {themeNames[each]}
        </button>
      ))}
    </div>
  )
}
