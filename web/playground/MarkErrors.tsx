import { useMonaco } from '@graphiql/react'
import { useEffect } from 'react'
import type { Run } from './runs.ts'
import { useEditors } from './useEditors.ts'

const owner = 'answer'

/** Marks in the query where its errors arose, until the query changes. */
export function MarkErrors({ run }: { readonly run: Run | undefined }) {
  const monaco = useMonaco((state) => state.monaco)
  const { queryEditor } = useEditors()
  useEffect(() => {
    const model = queryEditor?.getModel()
    if (!monaco || !model || run?.phase !== 'answered' || model.getValue() !== run.query) return
    const markers = (run.answer?.errors ?? []).flatMap(({ message, locations = [] }) =>
      locations.map(({ line, column }) => ({
        severity: monaco.MarkerSeverity.Error,
        message,
        startLineNumber: line,
        startColumn: column,
        endLineNumber: line,
        endColumn: model.getWordAtPosition({ lineNumber: line, column })?.endColumn ?? column + 1,
      })),
    )
    const clear = () => monaco.editor.setModelMarkers(model, owner, [])
    monaco.editor.setModelMarkers(model, owner, markers)
    const changes = model.onDidChangeContent(clear)
    return () => {
      changes.dispose()
      clear()
    }
  }, [monaco, queryEditor, run])
  return null
}
