import { useEffect } from 'react'
import { useEditors } from './useEditors.ts'

let tabLeavesEditor = false

/** Names the editors for screen readers, and lets Tab enter and leave them. */
export function EditorHabits() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useEditors()

  useEffect(() => {
    queryEditor?.updateOptions({ ariaLabel: 'GraphQL query', tabIndex: 0 })
    variableEditor?.updateOptions({ ariaLabel: 'Variables, as JSON', tabIndex: 0 })
    headerEditor?.updateOptions({ ariaLabel: 'Request headers, as JSON', tabIndex: 0 })
    responseEditor?.updateOptions({ ariaLabel: 'Answer, as JSON', tabIndex: 0 })
  }, [queryEditor, variableEditor, headerEditor, responseEditor])

  useEffect(() => {
    // One switch for all editors, and a toggle: a second trigger would undo the first.
    if (!queryEditor || tabLeavesEditor) return
    tabLeavesEditor = true
    queryEditor.trigger('playground', 'editor.action.toggleTabFocusMode', null)
  }, [queryEditor])

  return null
}
