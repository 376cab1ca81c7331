import type { ReactNode } from 'react'
import type { Fact } from '../../graph.ts'
import { FactLine, type FactLineProps } from './FactLine.tsx'
import { factsById } from './factsById.ts'

export interface FactListProps extends Omit<FactLineProps, 'fact'> {
  readonly facts: readonly Fact[]
}

/** Facts as sentences, in the order given. Those deprecated are folded away, and counted. */
export function FactList({ facts, ...line }: FactListProps): ReactNode {
  const others = line.others ?? factsById(facts)
  const deprecated = facts.filter(({ rank }) => rank === 'DEPRECATED')
  const items = (listed: readonly Fact[]): ReactNode => (
    <ul className="facts">
      {listed.map((fact) => (
        <li key={fact.id}>
          <FactLine {...line} fact={fact} others={others} />
        </li>
      ))}
    </ul>
  )
  const standing = facts.filter(({ rank }) => rank !== 'DEPRECATED')
  return (
    <>
      {standing.length > 0 && items(standing)}
      {deprecated.length > 0 && (
        <details className="facts-deprecated">
          <summary>{deprecated.length} deprecated, not to be relied on</summary>
          {items(deprecated)}
        </details>
      )}
    </>
  )
}
