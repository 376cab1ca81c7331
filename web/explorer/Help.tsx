import { useState, type ReactNode } from 'react'
import { Dialog } from '../shared/Dialog.tsx'
import { Terms } from './Terms.tsx'
import { chooseTheme } from './theme.ts'

const everywhere: Readonly<Record<string, string>> = {
  '/': 'search',
  '?': 'this help',
}

const inView: Readonly<Record<string, string>> = {
  'Arrow keys': 'to the nearest node that way',
  'Ctrl + arrow keys': 'move the node, and pin it there',
  Enter: 'select',
  e: 'expand: what lies around it',
  h: 'hide',
  p: 'pin where it is, or let go',
  c: 'its citations',
  '[ and ]': 'previous and next date of change',
  'g t l m': 'graph, table, timeline, map',
  Escape: 'back to the focus',
}

const words: Readonly<Record<string, string>> = {
  certain: 'the dates say that it holds on the day asked about',
  possible: 'nothing rules it out on that day',
  stated: 'the source says so itself',
  reported: 'the source reports that somebody says so',
  implied: 'the wording of the source means it',
  derived: 'worked out from what the source says',
  'not stated': 'no source here says; that does not mean that it is not so',
}

/** The keys, and the words that the pages use. */
export function Help({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [isForgotten, setForgotten] = useState(false)
  const forget = () => {
    chooseTheme('system')
    setForgotten(true)
  }
  return (
    <Dialog title="Help" onClose={onClose}>
      <h3>Keys everywhere</h3>
      <Terms rows={Object.entries(everywhere)} />
      <h3>Keys in the graph, while it has the focus</h3>
      <Terms rows={Object.entries(inView)} />
      <h3>Words</h3>
      <Terms rows={Object.entries(words)} />
      <h3>What this browser keeps</h3>
      <p>The theme, if you chose one. Nothing of what you look up is stored, here or on the server.</p>
      <p>
        <button type="button" onClick={forget}>
          Forget
        </button>{' '}
        <span role="status">{isForgotten && 'Forgotten'}</span>
      </p>
    </Dialog>
  )
}
