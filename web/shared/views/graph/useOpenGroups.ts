import { useMemo, useState } from 'react'
import type { Graph } from '../../graph.ts'
import { arrange, type Arrangement } from './groups.ts'

interface OpenGroups {
  readonly arrangement: Arrangement
  readonly opened: ReadonlySet<string>
  readonly openGroup: (id: string) => void
  readonly closeGroups: () => void
}

const none: ReadonlySet<string> = new Set()

/** A graph sorted into nodes and groups, which may be opened. What is pinned, and what is selected inside a group, stands alone. */
export const useOpenGroups = (
  graph: Graph,
  focus: string | null,
  pins: ReadonlyMap<string, unknown>,
  selected: string | null,
): OpenGroups => {
  const [opened, setOpened] = useState(none)
  const pinned = [...pins.keys()].join(' ')
  const usual = useMemo(() => arrange(graph, { focus, kept: pinned.split(' '), opened }), [graph, focus, pinned, opened])
  const inside = selected !== null && usual.groupOf.has(selected) ? selected : null
  const arrangement = useMemo(
    () => (inside === null ? usual : arrange(graph, { focus, kept: [...pinned.split(' '), inside], opened })),
    [usual, inside],
  )
  return {
    arrangement,
    opened,
    openGroup: (id) => setOpened((before) => new Set([...before, id])),
    closeGroups: () => setOpened(none),
  }
}
