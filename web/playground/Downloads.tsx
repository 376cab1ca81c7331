import { csvText } from '../shared/csvText.ts'
import { factTable } from '../shared/answer/factTable.ts'
import type { AnswerGraph } from '../shared/answer/graphOfAnswer.ts'
import { nestingTable } from '../shared/answer/nestingTable.ts'
import { Menu } from '../shared/Menu.tsx'
import { tablesOfAnswer } from '../shared/answer/tablesOfAnswer.ts'
import type { ServerAnswer } from './runs.ts'

const save = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then; the address would hold the text for as long as the page lasts.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

interface DownloadsProps {
  readonly answer: ServerAnswer
  readonly graph: AnswerGraph
}

/** The answer as files: all of it as JSON, each of its tables as CSV. */
export function Downloads({ answer, graph }: DownloadsProps) {
  const { facts, nestings } = graph
  const tables = [...(facts.length > 0 ? [factTable('facts', facts)] : []), ...nestingTable(nestings), ...tablesOfAnswer(answer.data)]
  const saveTable = (place: number) => {
    const table = tables[place]
    if (table) save(`${table.name.replace(/\W+/g, '-')}.csv`, 'text/csv', csvText([table.columns, ...table.rows]))
  }
  return (
    <span className="downloads">
      <button
        type="button"
        className="text-button"
        onClick={() => save('answer.json', 'application/json', `${JSON.stringify(answer, null, 2)}\n`)}
      >
        Download JSON
      </button>
      {tables.length === 1 && (
        <button type="button" className="text-button" onClick={() => saveTable(0)}>
          Download CSV
        </button>
      )}
      {tables.length > 1 && (
        <Menu words="Download CSV">
          {tables.map(({ name }, place) => (
            <li key={name}>
              <button type="button" className="text-button" onClick={() => saveTable(place)}>
                {name}
              </button>
            </li>
          ))}
        </Menu>
      )}
    </span>
  )
}
