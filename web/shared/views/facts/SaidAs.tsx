import type { ReactNode } from 'react'
import type { Fact } from '../../graph.ts'
import { saidAs } from '../../words/modalityWords.ts'
import { EntityLink, type Linking } from './EntityLink.tsx'

/** How a fact is said and by whom: “reported, according to …”, the speaker a link. */
export function SaidAs({ fact, before = '', ...linking }: Linking & { readonly fact: Fact; readonly before?: string }): ReactNode {
  const said = saidAs(fact)
  if (!said.word && !said.before) return null
  return (
    <span className="fact-said">
      {before}
      {said.word}
      {said.before && fact.assertedBy && (
        <>
          {said.word && ', '}
          {said.before} <EntityLink entity={fact.assertedBy} {...linking} />
        </>
      )}
    </span>
  )
}
