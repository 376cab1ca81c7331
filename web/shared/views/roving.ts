import { useState, type KeyboardEvent } from 'react'

/** What the buttons of a group that is one Tab stop are given. */
export interface Roving {
  readonly tabIndexOf: (id: string) => 0 | -1
  readonly onFocus: (id: string) => void
  /** Moves the focus to the button of which `next` gives the id, for a key that it knows. */
  readonly onKeyDown: (event: KeyboardEvent<Element>, id: string) => void
}

/** One Tab stop for a group of buttons, each with its id as `data-roving`: the arrows move within. */
export const useRoving = (ids: readonly string[], next: (id: string, key: string) => string | undefined): Roving => {
  const [current, setCurrent] = useState<string | null>(null)
  const stop = current !== null && ids.includes(current) ? current : ids[0]
  return {
    tabIndexOf: (id) => (id === stop ? 0 : -1),
    onFocus: setCurrent,
    onKeyDown: (event, id) => {
      const to = next(id, event.key)
      if (to === undefined) return
      event.preventDefault()
      const group = event.currentTarget.closest('[data-roving-group]')
      const button = [...(group?.querySelectorAll<HTMLElement | SVGElement>('[data-roving]') ?? [])].find(
        ({ dataset }) => dataset['roving'] === to,
      )
      button?.focus()
    },
  }
}

/** The id before or after another in a list, by the arrow keys, Home and End. */
export const besideInList = (ids: readonly string[], id: string, key: string): string | undefined => {
  const index = ids.indexOf(id)
  if (key === 'ArrowRight' || key === 'ArrowDown') return ids[index + 1]
  if (key === 'ArrowLeft' || key === 'ArrowUp') return ids[index - 1]
  if (key === 'Home') return ids[0]
  return key === 'End' ? ids.at(-1) : undefined
}
