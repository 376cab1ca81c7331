import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

let tabLeavesEditor = false

/** Names the editors for screen readers and lets Tab leave them. */
export function EditorHabits() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    headerEditor: state.headerEditor,
    responseEditor: state.responseEditor,
  }))

  useEffect(() => {
    queryEditor?.updateOptions({ ariaLabel: 'GraphQL query' })
    variableEditor?.updateOptions({ ariaLabel: 'Variables, as JSON' })
    headerEditor?.updateOptions({ ariaLabel: 'Request headers, as JSON' })
    responseEditor?.updateOptions({ ariaLabel: 'Answer, as JSON' })
  }, [queryEditor, variableEditor, headerEditor, responseEditor])

  useEffect(() => {
    // One switch for all editors, and a toggle: a second trigger would undo the first.
    if (!queryEditor || tabLeavesEditor) return
    tabLeavesEditor = true
    queryEditor.trigger('playground', 'editor.action.toggleTabFocusMode', null)
  }, [queryEditor])

  return null
}
