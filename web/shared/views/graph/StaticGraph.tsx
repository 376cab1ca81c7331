import type { ReactNode } from 'react'
import type { Graph } from '../../graph.ts'
import { pageOf } from '../facts/EntityLink.tsx'
import { arrange, layoutGraphOf } from './groups.ts'
import { layout, type Place } from './layout.ts'
import { besideProps, LineMark, LineWords, Mark } from './marks.tsx'
import { groupName, lineTitle, nodeName, nodeTitle, summaries } from './names.ts'
import { sceneOf } from './scene.ts'

export interface StaticGraphProps {
  readonly graph: Graph
  /** The id of the entity that the graph lies around. */
  readonly focus?: string | null
  /** What the picture is called. */
  readonly label: string
}

const limits = { most: 20, mostInAll: 30 }
const margin = { x: 90, y: 56 }
/** Here texts shrink with the picture: more room keeps them apart. */
const spacing = 1.7

const frame = (places: readonly Place[]): string => {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [left, top] = [Math.min(0, ...xs) - margin.x, Math.min(0, ...ys) - margin.y]
  return `${left} ${top} ${Math.max(0, ...xs) + margin.x - left} ${Math.max(0, ...ys) + margin.y - top}`
}

/** A small picture of a graph that needs no script: each node leads to its page, each group to the explorer. */
export function StaticGraph({ graph, focus = null, label }: StaticGraphProps): ReactNode {
  const arrangement = arrange(graph, { focus, ...limits })
  const places = layout(layoutGraphOf(arrangement), { spacing })
  const scene = sceneOf(arrangement, places, focus === null ? {} : { stressed: new Set([focus]) })
  const summaryOf = summaries(graph.facts)
  return (
    <svg className="graph-static" role="group" aria-label={label} viewBox={frame([...places.values()])}>
      {scene.ties.map(({ id, path }) => (
        <path key={id} className="graph-tie" d={path} />
      ))}
      {scene.lines.map((line) => (
        <g key={line.line.id} role="img">
          <title>{lineTitle(line.line)}</title>
          <LineMark {...line} />
        </g>
      ))}
      <g aria-hidden="true">{scene.lines.map(({ line, label: words }) => words && <LineWords key={line.id} {...words} />)}</g>
      {scene.groups.map(({ id, group, place, label: beside }) => (
        <a key={id} href={`/explore?focus=${encodeURIComponent(group.anchor?.id ?? focus ?? '')}`} aria-label={groupName(group)}>
          <g transform={`translate(${place.x} ${place.y})`}>
            <Mark type={group.type} isGroup {...besideProps(beside)} />
          </g>
        </a>
      ))}
      {scene.nodes.map(({ id, entity, place, label: beside }) => (
        <a key={id} href={pageOf(id)} aria-label={nodeName(entity, summaryOf.get(id))}>
          <g transform={`translate(${place.x} ${place.y})`}>
            <title>{nodeTitle(entity, summaryOf.get(id))}</title>
            <Mark type={entity.__typename} isContradicted={(summaryOf.get(id)?.contradicted.length ?? 0) > 0} {...besideProps(beside)} />
          </g>
        </a>
      ))}
    </svg>
  )
}
