import { useMemo, useState, type ReactNode } from 'react'
import './graph.css'
import type { GraphViewProps } from './GraphViewProps.ts'
import { drawnOf, drawnWords } from './drawn.ts'
import { keyWords } from './keys.ts'
import { Legend } from './Legend.tsx'
import { summaries } from './names.ts'
import { Picture } from './Picture.tsx'
import { Toolbar, type Action } from './Toolbar.tsx'
import { idAt, useCommands } from './useCommands.ts'
import { useDrawing } from './useDrawing.ts'

/** Entities and facts as nodes and lines, drawn once. Too many of them stand in groups, which open. */
export function GraphView(props: GraphViewProps): ReactNode {
  const { graph, selected, label, focus = null, onExpand, onHide, onPin, onCitations } = props
  const [focused, setFocused] = useState<string | null>(null)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [movesNode, setMovesNode] = useState(false)
  const [status, setStatus] = useState('')
  const drawing = useDrawing(props, focused)
  const { present, scene, standing, pins, zoom, dragging, opened, closeGroups } = drawing
  const toggleHelp = (): void => setHelpOpen((before) => !before)
  const { activate, hide, pin, shift, onKeyDown } = useCommands(props, drawing, { toggleHelp, announce: setStatus })
  const summaryOf = useMemo(() => summaries(graph.facts), [graph.facts])

  const counts = useMemo(() => present && drawnWords(drawnOf(present, graph.facts)), [present, graph.facts])
  const tabStop = [focused, selected, focus].find((id) => id !== null && standing.has(id)) ?? scene?.nodes[0]?.id ?? null
  const chosen = present?.nodes.find(({ id }) => id === selected)?.id
  const isMoving = movesNode && chosen !== undefined
  const actions: readonly Action[] = [
    ...(chosen !== undefined && onExpand ? [{ words: 'expand', run: () => onExpand(chosen) }] : []),
    ...(chosen !== undefined && onHide ? [{ words: 'hide', run: () => hide(chosen) }] : []),
    ...(chosen !== undefined && onPin ? [{ words: pins.has(chosen) ? 'let go' : 'pin', run: () => pin(chosen) }] : []),
    ...(chosen !== undefined && onPin ? [{ words: 'move node', isOn: isMoving, run: () => setMovesNode(!isMoving) }] : []),
    ...(selected !== null && onCitations ? [{ words: 'citations', run: () => onCitations(selected) }] : []),
    ...(opened.size > 0 ? [{ words: 'close groups', run: closeGroups }] : []),
  ]

  return (
    <div className="graph">
      <Toolbar
        zoom={zoom}
        actions={actions}
        move={isMoving ? { what: 'node', by: (x, y) => shift(chosen, x, y) } : { what: 'picture', by: zoom.panBy }}
        isHelpOpen={isHelpOpen}
        onHelp={toggleHelp}
      />
      {isHelpOpen && (
        <dl className="graph-keys">
          {keyWords.map(([keys, words]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <svg
        ref={zoom.svg}
        className="graph-picture"
        role="group"
        aria-label={label}
        onClick={(event) => {
          const id = idAt(event)
          if (id !== null) activate(id)
        }}
        onFocus={(event) => setFocused(idAt(event))}
        onKeyDown={onKeyDown}
        {...dragging}
      >
        <g ref={zoom.root}>
          {scene && <Picture scene={scene} selected={selected} tabStop={tabStop} pinned={pins} summaryOf={summaryOf} />}
        </g>
      </svg>
      <div className="graph-foot">
        <p className="graph-status">
          {counts} <span role="status">{status}</span>
        </p>
        {present && (
          <Legend
            types={new Set([...present.nodes.map(({ __typename }) => __typename), ...present.groups.map(({ type }) => type)])}
            strokes={new Set(present.lines.map(({ stroke }) => stroke))}
          />
        )}
      </div>
    </div>
  )
}
