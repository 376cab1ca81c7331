import {
  CopyIcon,
  ExecuteButton,
  HeaderEditor,
  KEY_MAP,
  MergeIcon,
  PrettifyIcon,
  QueryEditor,
  ToolbarButton,
  useGraphiQLActions,
  useMonaco,
  VariableEditor,
} from '@graphiql/react'
import { useState } from 'react'

const tools = ['Variables', 'Headers'] as const

/** The query, and beneath it its variables or headers. */
export function Editors() {
  const isLoaded = useMonaco((state) => Boolean(state.monaco))
  const { copyQuery, mergeQuery, prettifyEditors } = useGraphiQLActions()
  const [tool, setTool] = useState<(typeof tools)[number] | null>('Variables')
  return (
    <div className="graphiql-editors">
      <section className="graphiql-query-editor" aria-label="Query">
        {isLoaded ? <QueryEditor tabIndex={-1} /> : <p className="page-wait">Loading the query editor…</p>}
        <div className="graphiql-toolbar" role="toolbar" aria-label="What to do with the query" aria-orientation="vertical">
          <ExecuteButton />
          <ToolbarButton label={`Tidy the query (${KEY_MAP.prettify.key})`} onClick={() => void prettifyEditors()}>
            <PrettifyIcon className="graphiql-toolbar-icon" aria-hidden="true" />
          </ToolbarButton>
          <ToolbarButton label={`Put fragments into the query (${KEY_MAP.mergeFragments.key})`} onClick={mergeQuery}>
            <MergeIcon className="graphiql-toolbar-icon" aria-hidden="true" />
          </ToolbarButton>
          <ToolbarButton label={`Copy the query (${KEY_MAP.copyQuery.key})`} onClick={() => void copyQuery()}>
            <CopyIcon className="graphiql-toolbar-icon" aria-hidden="true" />
          </ToolbarButton>
        </div>
      </section>
      <div className="graphiql-editor-tools">
        {tools.map((name) => (
          <button
            key={name}
            type="button"
            className="text-button"
            aria-expanded={tool === name}
            onClick={() => setTool(tool === name ? null : name)}
          >
            {name}
          </button>
        ))}
      </div>
      <section className="graphiql-editor-tool" aria-label={tool ?? 'Variables and headers'} hidden={tool === null}>
        <VariableEditor tabIndex={-1} className={tool === 'Variables' ? '' : 'hidden'} />
        <HeaderEditor tabIndex={-1} className={tool === 'Headers' ? '' : 'hidden'} />
      </section>
    </div>
  )
}
