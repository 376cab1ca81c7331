import type { ReactNode } from 'react'
import { nodeStep } from './useCommands.ts'
import type { Zoom } from './useZoom.ts'

/** Something to do with what is selected. */
export interface Action {
  readonly words: string
  /** Of one that is switched on and off. */
  readonly isOn?: boolean
  readonly run: () => void
}

export interface ToolbarProps {
  readonly zoom: Zoom
  readonly actions: readonly Action[]
  /** What the arrows move, by pixels to the right and down. Of the picture it is the view that goes that way. */
  readonly move: { readonly what: 'picture' | 'node'; readonly by: (x: number, y: number) => void }
  readonly isHelpOpen: boolean
  readonly onHelp: () => void
}

/** Pixels. */
const steps = { picture: -80, node: nodeStep } as const

/** Buttons for all that the mouse does to the picture, and for what is selected. */
export function Toolbar({ zoom, actions, move, isHelpOpen, onHelp }: ToolbarProps): ReactNode {
  const step = steps[move.what]
  const moving = move.what === 'node' ? 'move node' : 'move'
  const button = (words: string, sign: string, run: () => void): ReactNode => (
    <button type="button" aria-label={words} title={words} onClick={run}>
      {sign}
    </button>
  )
  return (
    <div className="graph-tools">
      <div role="group" aria-label="Selection">
        {actions.map(({ words, isOn, run }) => (
          <button key={words} type="button" onClick={run} {...(isOn !== undefined && { 'aria-pressed': isOn })}>
            {words}
          </button>
        ))}
      </div>
      <div role="group" aria-label="Picture">
        {button('zoom out', '−', () => zoom.zoomBy(1 / 1.4))}
        {button('zoom in', '+', () => zoom.zoomBy(1.4))}
        <button type="button" onClick={zoom.fit}>
          fit
        </button>
        {button(`${moving} left`, '←', () => move.by(-step, 0))}
        {button(`${moving} right`, '→', () => move.by(step, 0))}
        {button(`${moving} up`, '↑', () => move.by(0, -step))}
        {button(`${moving} down`, '↓', () => move.by(0, step))}
        <button type="button" aria-expanded={isHelpOpen} onClick={onHelp}>
          keys
        </button>
      </div>
    </div>
  )
}
