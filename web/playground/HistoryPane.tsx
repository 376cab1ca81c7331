import { useHistory, useHistoryActions } from '@graphiql/plugin-history'
import { HistoryIcon, TrashIcon, type GraphiQLPlugin } from '@graphiql/react'
import { useOpenInNewTab } from './useOpenInNewTab.ts'

type Item = ReturnType<typeof useHistory>[number]

const withoutSpace = (text: string): string => text.replace(/#.*$/gm, '').replace(/\s+/g, ' ').trim()

const nameOf = ({ label, operationName, query }: Item): string => label || operationName || withoutSpace(query ?? '').slice(0, 80)

function HistoryPane() {
  const items = [...useHistory()].reverse()
  const { deleteFromHistory } = useHistoryActions()
  const openInNewTab = useOpenInNewTab()
  return (
    <section className="pane" aria-labelledby="history-title">
      <h2 id="history-title">History</h2>
      {items.length === 0 ? (
        <p>No query was run yet in this browser.</p>
      ) : (
        <>
          <p>The last 50 queries. Choosing one opens it in a new tab.</p>
          <ul>
            {items.map((item, index) => (
              <li key={`${items.length - index} ${item.query}`}>
                <button type="button" onClick={() => openInNewTab({ query: item.query ?? '', variables: item.variables ?? '' })}>
                  {nameOf(item)}
                  {item.variables && <small>{withoutSpace(item.variables)}</small>}
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={`Delete ${nameOf(item)} from the history`}
                  title="Delete"
                  onClick={() => deleteFromHistory(item, true)}
                >
                  <TrashIcon aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="text-button" onClick={() => items.forEach((item) => deleteFromHistory(item, true))}>
            Delete all
          </button>
        </>
      )}
    </section>
  )
}

export const HISTORY_PANE: GraphiQLPlugin = { title: 'History', content: HistoryPane, icon: HistoryIcon }
