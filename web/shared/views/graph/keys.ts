/** The views that a key leads to. */
export type ViewName = 'graph' | 'table' | 'timeline' | 'map'

/** The keys of the graph and what they do, for those who ask. */
export const keyWords: readonly (readonly [keys: string, words: string])[] = [
  ['Arrows', 'to the nearest node that way'],
  ['Shift + arrows', 'from line to line of the node'],
  ['Ctrl + arrows', 'move the node, and pin it there'],
  ['Enter', 'select, or open a group'],
  ['e', 'expand'],
  ['h', 'hide'],
  ['p', 'pin, or let go'],
  ['c', 'citations'],
  ['[ and ]', 'previous and next date of change'],
  ['g, t, l, m', 'graph, table, timeline, map'],
  ['+, −, 0', 'zoom in, zoom out, fit'],
  ['Esc', 'back to the selection'],
  ['?', 'these keys'],
]

/** The view that a key leads to. */
export const viewKeys: Readonly<Record<string, ViewName>> = { g: 'graph', t: 'table', l: 'timeline', m: 'map' }
