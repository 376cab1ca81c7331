import { useGraphiQLActions } from '@graphiql/react'
import { useEffect } from 'react'

const isEditor = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.monaco-editor, input, textarea, select, [contenteditable="true"]') !== null

/** The keys that work outside the editors. */
export function PageKeys({ onHelp }: { readonly onHelp: () => void }) {
  const { run } = useGraphiQLActions()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isEditor(event.target)) return
      if (event.key === '?') onHelp()
      else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [run, onHelp])
  return null
}
