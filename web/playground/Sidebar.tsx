import { KeyboardShortcutIcon, ReloadIcon, SettingsIcon, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import type { DialogName } from './Dialogs.tsx'

interface SidebarProps {
  readonly onOpen: (dialog: DialogName) => void
}

/** The panes, and what concerns the whole page. */
export function Sidebar({ onOpen }: SidebarProps) {
  const { plugins, visiblePlugin, isIntrospecting } = useGraphiQL((state) => ({
    plugins: state.plugins,
    visiblePlugin: state.visiblePlugin,
    isIntrospecting: state.isIntrospecting,
  }))
  const { introspect, setVisiblePlugin } = useGraphiQLActions()
  return (
    <nav className="graphiql-sidebar" aria-label="Panes">
      {plugins.map((plugin) => {
        const shown = plugin === visiblePlugin
        const label = `${shown ? 'Hide' : 'Show'} ${plugin.title}`
        const Icon = plugin.icon
        return (
          <button
            key={plugin.title}
            type="button"
            className="icon-button"
            aria-expanded={shown}
            aria-label={label}
            title={label}
            onClick={() => setVisiblePlugin(shown ? null : plugin)}
          >
            <Icon />
          </button>
        )
      })}
      <button
        type="button"
        className="icon-button after-space"
        aria-label="Fetch the schema again"
        title="Fetch the schema again"
        disabled={isIntrospecting}
        onClick={() => void introspect()}
      >
        <ReloadIcon aria-hidden="true" />
      </button>
      <button type="button" className="icon-button" aria-label="Keys" title="Keys (?)" onClick={() => onOpen('keys')}>
        <KeyboardShortcutIcon aria-hidden="true" />
      </button>
      <button type="button" className="icon-button" aria-label="Settings" title="Settings" onClick={() => onOpen('settings')}>
        <SettingsIcon aria-hidden="true" />
      </button>
    </nav>
  )
}
