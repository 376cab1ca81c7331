import { counted } from '../../shared/counted.ts'
import '../../shared/views/views.css'
import { useMemo } from 'react'
import { nestingTable } from '../../shared/answer/nestingTable.ts'
import { tablesOfAnswer } from '../../shared/answer/tablesOfAnswer.ts'
import { TableView } from '../../shared/views/table/TableView.tsx'
import type { PanelProps } from '../ResultView.tsx'

/** The facts of the answer as a table, and every other list of it as a table of its own. */
export default function TablePanel({ data, graph, selected, onSelect }: PanelProps) {
  const tables = useMemo(() => [...nestingTable(graph.nestings), ...tablesOfAnswer(data)], [graph, data])
  return (
    <>
      {graph.facts.length > 0 && <TableView graph={graph} selected={selected} onSelect={onSelect} caption="Facts of this answer" />}
      {tables.map(({ name, columns, rows }) => (
        <div key={name} className="answer-table" role="region" aria-label={`Table: ${name}`} tabIndex={0}>
          <table>
            <caption>
              {name}: {counted(rows.length, 'row')}
            </caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  {row.map((text, place) => (
                    <td key={columns[place]}>{text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  )
}
