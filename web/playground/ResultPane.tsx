import { ResponseEditor, useGraphiQL } from '@graphiql/react'
import { useEffect, useMemo, useState } from 'react'
import { graphOfAnswer } from '../shared/answer/graphOfAnswer.ts'
import { AddIds } from './AddIds.tsx'
import { Downloads } from './Downloads.tsx'
import { ExplorerLink } from './ExplorerLink.tsx'
import { MarkErrors } from './MarkErrors.tsx'
import { Notices } from './Notices.tsx'
import { ResultView } from './ResultView.tsx'
import { RoomButtons } from './Splitter.tsx'
import { StatusLine } from './StatusLine.tsx'
import { useEditors } from './useEditors.ts'
import { useRun } from './useRun.ts'
import { panelId, ViewTabs, viewTabId } from './ViewTabs.tsx'
import type { View } from './views.ts'

interface ResultPaneProps {
  readonly view: View
  readonly onView: (view: View) => void
  readonly share: number
  readonly onShare: (share: number) => void
}

/** The answer: what it holds, what went wrong, and the view that was chosen. */
export function ResultPane({ view, onView, share, onShare }: ResultPaneProps) {
  const run = useRun()
  const answer = run?.answer ?? null
  const graph = useMemo(() => graphOfAnswer(answer?.data), [answer])
  const [selected, setSelected] = useState<string | null>(null)
  const { responseEditor } = useEditors()
  const fetchError = useGraphiQL((state) => state.fetchError)

  useEffect(() => setSelected(null), [answer])
  // GraphiQL empties the editor while a query runs, and writes into it what it failed to learn of the schema.
  useEffect(() => responseEditor?.setValue(answer ? JSON.stringify(answer, null, 2) : ''), [responseEditor, answer, run?.phase, fetchError])

  const labels = { id: panelId, role: 'tabpanel', 'aria-labelledby': viewTabId(view) }
  return (
    <section className="graphiql-response" aria-label="Answer">
      <div className="result-bar">
        <ViewTabs view={view} onView={onView} graph={graph} hasAnswer={answer !== null} />
        <RoomButtons share={share} onShare={onShare} />
      </div>
      <StatusLine run={run} graph={graph} />
      <Notices run={run} />
      <MarkErrors run={run} />
      {answer && (
        <div className="result-bar">
          <ExplorerLink graph={graph} selected={selected} />
          <AddIds query={run?.query ?? ''} />
          <Downloads answer={answer} graph={graph} />
        </div>
      )}
      <ResponseEditor
        tabIndex={-1}
        aria-live="off"
        aria-label={undefined}
        className={view === 'json' ? '' : 'hidden'}
        {...(view === 'json' && labels)}
      />
      {view !== 'json' && (
        <div className="result-view" {...labels}>
          <ResultView
            view={view}
            data={answer?.data}
            hasAnswer={answer !== null}
            graph={graph}
            selected={selected}
            onSelect={setSelected}
          />
        </div>
      )}
    </section>
  )
}
