import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react'
import { useEffect } from 'react'
import { editorThemes } from './editorThemes.ts'

/** The style sheets follow the system by themselves; the code editors take its theme only when told. */
export function SystemTheme() {
  const theme = useGraphiQL((state) => state.theme)
  const { setTheme } = useGraphiQLActions()
  const monaco = useMonaco((state) => state.monaco)

  useEffect(() => {
    if (!monaco) return
    for (const [name, data] of Object.entries(editorThemes)) monaco.editor.defineTheme(name, data)
    setTheme(theme)
    if (theme !== null) return
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setTheme(null)
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [monaco, theme, setTheme])

  return null
}
