import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history'
import { GraphiQLProvider } from '@graphiql/react'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, GraphiQLInterface } from 'graphiql'
import { CopyLink } from './CopyLink.tsx'
import { EditorHabits } from './EditorHabits.tsx'
import { examples } from './examples.ts'
import { EXAMPLES_PLUGIN } from './ExamplesPane.tsx'
import { SharedQuery } from './SharedQuery.tsx'
import { SystemTheme } from './SystemTheme.tsx'

const fetcher = createGraphiQLFetcher({ url: '/graphql' })
const plugins = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN, EXAMPLES_PLUGIN]
const firstTabs = examples.slice(0, 1).map(({ query }) => ({ query }))
const firstPane = window.matchMedia('(min-width: 800px)').matches ? { visiblePlugin: EXAMPLES_PLUGIN } : {}

export function Playground() {
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      plugins={plugins}
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
            <CopyLink />
          </header>
          <main className="page-main">
            <GraphiQLInterface defaultEditorToolsVisibility="variables" showPersistHeadersSettings={false}>
              <GraphiQL.Logo>{null}</GraphiQL.Logo>
            </GraphiQLInterface>
          </main>
          <EditorHabits />
          <SharedQuery />
          <SystemTheme />
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  )
}
