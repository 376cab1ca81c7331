import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { HistoryStore } from '@graphiql/plugin-history'
import { GraphiQLProvider } from '@graphiql/react'
import { useCallback, useState } from 'react'
import { CopyLink } from './CopyLink.tsx'
import { Dialogs, type DialogName } from './Dialogs.tsx'
import { EditorHabits } from './EditorHabits.tsx'
import { editorTheme } from './editorThemes.ts'
import { examples } from './examples.ts'
import { EXAMPLES_PANE } from './ExamplesPane.tsx'
import { fetcher } from './fetcher.ts'
import { HISTORY_PANE } from './HistoryPane.tsx'
import { PageKeys } from './PageKeys.tsx'
import { SharedQuery } from './SharedQuery.tsx'
import { storage } from './storage.ts'
import { SystemTheme } from './SystemTheme.tsx'
import type { View } from './views.ts'
import { Workbench } from './Workbench.tsx'

const panes = [DOC_EXPLORER_PLUGIN, HISTORY_PANE, EXAMPLES_PANE]
const firstTabs = examples.slice(0, 3).map(({ query }) => ({ query }))
const firstPane = window.matchMedia('(min-width: 800px)').matches ? { visiblePlugin: EXAMPLES_PANE } : {}

export function Playground() {
  const [view, setView] = useState<View>('json')
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const showKeys = useCallback(() => setDialog('keys'), [])
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      storage={storage}
      editorTheme={editorTheme}
      plugins={panes}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      defaultTabs={firstTabs}
      shouldPersistHeaders={false}
      {...firstPane}
    >
      <HistoryStore maxHistoryLength={50}>
        <DocExplorerStore>
          <header className="page-header">
            <h1>Jukwaa</h1>
            <p>The cited knowledge graph of public office. Choose an example or write a query; Ctrl+Enter runs it.</p>
            <nav aria-label="Pages">
              <a href="/explore">Explorer</a>
              <a href="/paths">Paths</a>
            </nav>
            <CopyLink view={view} />
          </header>
          <main className="page-main">
            <Workbench view={view} onView={setView} onOpen={setDialog} />
          </main>
          <Dialogs open={dialog} onClose={() => setDialog(null)} />
          <EditorHabits />
          <PageKeys onHelp={showKeys} />
          <SharedQuery onView={setView} />
          <SystemTheme />
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  )
}
