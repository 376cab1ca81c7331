import { memo, type ReactNode } from 'react'
import { besideProps, LineMark, LineWords, Mark } from './marks.tsx'
import { groupName, lineTitle, nodeName, nodeTitle, type Summary } from './names.ts'
import type { LineScene, Scene } from './scene.ts'

type MarkProps = Parameters<typeof Mark>[0]

interface NodeProps extends MarkProps {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly name: string
  readonly title: string
  readonly isSelected: boolean
  readonly isTabStop: boolean
}

const Node = memo(function Node({ id, x, y, name, title, isSelected, isTabStop, ...mark }: NodeProps): ReactNode {
  return (
    <g
      className={mark.isGroup ? 'graph-group' : 'graph-node'}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      data-id={id}
      aria-label={name}
      {...(mark.isGroup ? { 'aria-expanded': false } : { 'aria-pressed': isSelected })}
      transform={`translate(${x} ${y})`}
    >
      <title>{title}</title>
      <Mark {...mark} />
    </g>
  )
})

interface EdgeProps {
  readonly scene: LineScene
  readonly isSelected: boolean
  readonly isNear: boolean
}

const sameEdge = (one: EdgeProps, other: EdgeProps): boolean =>
  one.isSelected === other.isSelected &&
  one.isNear === other.isNear &&
  one.scene.line === other.scene.line &&
  one.scene.path === other.scene.path

const Edge = memo(function Edge({ scene, isSelected, isNear }: EdgeProps): ReactNode {
  const { line, path } = scene
  return (
    <g
      className={`graph-edge${isNear ? ' graph-near' : ''}`}
      role="button"
      tabIndex={-1}
      data-id={line.id}
      data-facts={line.facts.map(({ id }) => id).join(' ')}
      aria-pressed={isSelected}
    >
      <title>{lineTitle(line)}</title>
      <path className="graph-line-hit" d={path} />
      <LineMark {...scene} />
    </g>
  )
}, sameEdge)

export interface PictureProps {
  readonly scene: Scene
  /** The id of an entity or a fact. */
  readonly selected: string | null
  /** The one that the Tab key leads to. */
  readonly tabStop: string | null
  readonly pinned: ReadonlyMap<string, unknown>
  readonly summaryOf: ReadonlyMap<string, Summary>
}

/** All that is seen: lines below, nodes above. */
export function Picture({ scene, selected, tabStop, pinned, summaryOf }: PictureProps): ReactNode {
  return (
    <>
      {scene.ties.map(({ id, path }) => (
        <path key={id} className="graph-tie" d={path} />
      ))}
      {scene.lines.map((each) => (
        <Edge
          key={each.line.id}
          scene={each}
          isSelected={each.line.facts.some(({ id }) => id === selected)}
          isNear={each.line.source.id === selected || each.line.target.id === selected}
        />
      ))}
      <g aria-hidden="true">
        {scene.lines.map(
          ({ line, label }) =>
            label && (
              <g key={line.id} data-id={line.id}>
                <LineWords {...label} />
              </g>
            ),
        )}
      </g>
      {scene.groups.map(({ id, group, place, label }) => (
        <Node
          key={id}
          id={id}
          {...place}
          type={group.type}
          isGroup
          name={groupName(group)}
          title={groupName(group)}
          isSelected={false}
          isTabStop={id === tabStop}
          {...besideProps(label)}
        />
      ))}
      {scene.nodes.map(({ id, entity, place, label }) => (
        <Node
          key={id}
          id={id}
          {...place}
          type={entity.__typename}
          name={nodeName(entity, summaryOf.get(id)) + (pinned.has(id) ? ', pinned' : '')}
          title={nodeTitle(entity, summaryOf.get(id))}
          isSelected={id === selected}
          isTabStop={id === tabStop}
          isPinned={pinned.has(id)}
          isContradicted={(summaryOf.get(id)?.contradicted.length ?? 0) > 0}
          {...besideProps(label)}
        />
      ))}
    </>
  )
}
