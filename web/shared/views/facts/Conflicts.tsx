import type { ReactNode } from 'react'
import type { Fact } from '../../graph.ts'
import { factSentence } from '../../words/factSentence.ts'
import { NodeLink, type Linking } from './EntityLink.tsx'

/** Links to the facts that contradict a fact, each with what it says where that is at hand. */
export function Conflicts({
  fact,
  others,
  ...linking
}: Linking & { readonly fact: Fact; readonly others?: ReadonlyMap<string, Fact> }): ReactNode {
  return fact.conflictsWith?.map(({ id }) => {
    const other = others?.get(id)
    return (
      <p key={id} className="fact-conflict">
        ≠ contradicts{' '}
        <NodeLink id={id} {...linking}>
          {other ? factSentence(other) : id}
        </NodeLink>
      </p>
    )
  })
}
