import { Tooltip, useGraphiQL } from '@graphiql/react'
import { useRef } from 'react'
import type { DialogName } from './Dialogs.tsx'
import { Editors } from './Editors.tsx'
import { ResultPane } from './ResultPane.tsx'
import { Sidebar } from './Sidebar.tsx'
import { Splitter, useQueryShare } from './Splitter.tsx'
import { TabStrip, useShownTabId } from './TabStrip.tsx'
import type { View } from './views.ts'

interface WorkbenchProps {
  readonly view: View
  readonly onView: (view: View) => void
  readonly onOpen: (dialog: DialogName) => void
}

/** All below the header: panes, tabs of queries, and of the one shown the editors and the answer. */
export function Workbench({ view, onView, onOpen }: WorkbenchProps) {
  const Pane = useGraphiQL(({ visiblePlugin }) => visiblePlugin?.content)
  const shownTabId = useShownTabId()
  const session = useRef<HTMLDivElement>(null)
  const [share, setShare] = useQueryShare()
  return (
    <Tooltip.Provider>
      <div className="graphiql-container">
        <Sidebar onOpen={onOpen} />
        {Pane && (
          <div className="graphiql-plugin">
            <Pane />
          </div>
        )}
        <div className="graphiql-sessions">
          <TabStrip />
          <div role="tabpanel" id="graphiql-session" aria-labelledby={shownTabId} ref={session} style={{ '--query-share': share }}>
            <Editors />
            <Splitter session={session} share={share} onShare={setShare} />
            <ResultPane view={view} onView={onView} share={share} onShare={setShare} />
          </div>
        </div>
      </div>
    </Tooltip.Provider>
  )
}
