import type { KeyboardEvent, ReactNode } from 'react'

interface MenuProps {
  readonly words: string
  readonly children: ReactNode
}

const close = (event: KeyboardEvent<HTMLDetailsElement>): void => {
  const { currentTarget: menu } = event
  if (event.key !== 'Escape' || !menu.open) return
  event.preventDefault()
  menu.open = false
  menu.querySelector('summary')?.focus()
}

/** What folds out under its words; Escape folds it again. */
export function Menu({ words, children }: MenuProps): ReactNode {
  return (
    <details className="menu" onKeyDown={close}>
      <summary>{words}</summary>
      <ul>{children}</ul>
    </details>
  )
}
