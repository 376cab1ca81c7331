import { useState, type ReactNode } from 'react'
import { counted } from '../../counted.ts'
import type { Certainty } from '../../../../src/generated/types.ts'
import type { Fact, ViewProps } from '../../graph.ts'
import { certaintyWords } from '../../words/certaintyWords.ts'
import { factWords } from '../../words/factWords.ts'
import { saidAs } from '../../words/modalityWords.ts'
import { whenWords } from '../../words/whenWords.ts'
import { wordIn } from '../../words/wordIn.ts'
import { Conflicts } from '../facts/Conflicts.tsx'
import { EntityLink, NodeLink } from '../facts/EntityLink.tsx'
import { FactCitations } from '../facts/FactCitations.tsx'
import { factsById } from '../facts/factsById.ts'
import { standingWords } from '../facts/standingWords.ts'
import { columns, sortFacts, type Column, type Sorting } from './tableRows.ts'

const mostRows = 1000

export interface TableViewProps extends ViewProps {
  /** What the table holds, in words. */
  readonly caption: string
}

/** The facts as a table that can be sorted: the equivalent of the graph. At most 1,000 rows, and it says of how many. */
export function TableView({ graph, selected, onSelect, caption }: TableViewProps): ReactNode {
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const facts = sorting ? sortFacts(graph.facts, sorting) : graph.facts
  const others = factsById(graph.facts)
  const sortBy = (column: Column): void => setSorting({ column, descending: sorting?.column === column && !sorting.descending })
  const count = facts.length > mostRows ? `${mostRows} of ${facts.length} facts shown` : counted(facts.length, 'fact')
  return (
    <div className="table-view" role="region" aria-label={`Table: ${caption}`} tabIndex={0}>
      <table>
        <caption>
          {caption}: {count}
        </caption>
        <thead>
          <tr>
            {(Object.keys(columns) as Column[]).map((column) => (
              <th
                key={column}
                scope="col"
                {...(sorting?.column === column && { 'aria-sort': sorting.descending ? 'descending' : 'ascending' })}
              >
                <button type="button" onClick={() => sortBy(column)}>
                  {columns[column]}
                  <span aria-hidden="true">{sorting?.column === column ? (sorting.descending ? ' ▼' : ' ▲') : ' ↕'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.slice(0, mostRows).map((fact) => (
            <Row key={fact.id} fact={fact} others={others} isSelected={isSelected(fact, selected)} onSelect={onSelect} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const isSelected = (fact: Fact, selected: string | null): boolean =>
  selected !== null && [fact.id, fact.subject?.id, fact.object?.id].includes(selected)

interface RowProps {
  readonly fact: Fact
  readonly others: ReadonlyMap<string, Fact>
  readonly isSelected: boolean
  readonly onSelect: (id: string) => void
}

function Row({ fact, others, isSelected, onSelect }: RowProps): ReactNode {
  const { forward, value, beforeObject, relation } = factWords(fact)
  const standing = standingWords(fact)
  const hasConflict = (fact.conflictsWith?.length ?? 0) > 0
  return (
    <tr {...(isSelected && { className: 'selected' })}>
      <th scope="row">{fact.subject && <EntityLink entity={fact.subject} onSelect={onSelect} />}</th>
      <td>
        <NodeLink id={fact.id} onSelect={onSelect}>
          {forward}
        </NodeLink>
        <span className="table-relation">{relation}</span>
        {fact.inCapacityOf && (
          <span className="table-relation">
            as <EntityLink entity={fact.inCapacityOf} onSelect={onSelect} />
          </span>
        )}
        {standing.length > 0 && <span className="table-relation">{standing.join(', ')}</span>}
        {fact.note && <span className="table-relation">Note: {fact.note}</span>}
        {hasConflict && <Conflicts fact={fact} others={others} onSelect={onSelect} />}
      </td>
      <td>
        {value !== null && <span {...(fact.__typename === 'Naming' && fact.language && { lang: fact.language })}>{value}</span>}
        {beforeObject && `, ${beforeObject} `}
        {fact.object && <EntityLink entity={fact.object} onSelect={onSelect} />}
      </td>
      <td>{whenWords(fact) ?? 'no date applies'}</td>
      <td>{certaintyOf(fact)}</td>
      <td>{fact.modality === undefined ? 'not asked for' : saidAs(fact).word}</td>
      <td>{speakerOf(fact, onSelect)}</td>
      <td>{fact.citations === undefined ? 'not asked for' : <FactCitations fact={fact} onSelect={onSelect} copying />}</td>
    </tr>
  )
}

const certaintyOf = (fact: Fact): string => {
  const { certainty } = fact
  if (certainty) return `${certainty === 'POSSIBLE' ? '? ' : ''}${wordIn<Certainty>(certaintyWords, certainty)}`
  if (certainty === undefined) return 'not asked for'
  return whenWords(fact) === null ? 'no date applies' : 'no day asked about'
}

const speakerOf = ({ assertedBy, modality }: Fact, onSelect: (id: string) => void): ReactNode => {
  if (assertedBy) return <EntityLink entity={assertedBy} onSelect={onSelect} />
  if (assertedBy === undefined) return 'not asked for'
  if (modality === 'DERIVED') return 'no speaker: worked out'
  return modality === 'REPORTED' ? 'speaker not stated' : 'the source itself'
}
