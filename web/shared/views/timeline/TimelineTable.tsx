import type { ReactNode } from 'react'
import type { Fact } from '../../graph.ts'
import { factLabel } from '../../words/factSentence.ts'
import { edtfOf, restsOn, whenWords } from '../../words/whenWords.ts'
import { FactCitations } from '../facts/FactCitations.tsx'
import { NodeLink } from '../facts/EntityLink.tsx'

/** The timeline as a table, folded: the same facts in the same order, with their dates in words and as EDTF. */
export function TimelineTable({
  facts,
  onSelect,
}: {
  readonly facts: readonly Fact[]
  readonly onSelect: (id: string) => void
}): ReactNode {
  return (
    <details className="timeline-table">
      <summary>Timeline as a table</summary>
      <div className="table-view" role="region" aria-label="Timeline as a table" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {['Fact', 'When', 'EDTF', 'Date rests on', 'Citations'].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <tr key={fact.id}>
                <th scope="row">
                  <NodeLink id={fact.id} onSelect={onSelect}>
                    {factLabel(fact)}
                  </NodeLink>
                </th>
                <td>{whenWords(fact)}</td>
                <td>{edtfOf(fact)}</td>
                <td>{restsOn(fact)}</td>
                <td>
                  <FactCitations fact={fact} onSelect={onSelect} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
