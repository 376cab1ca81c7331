import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import type { SharedText } from './shareLink.ts'

export function useOpenInNewTab(): (text: SharedText) => void {
  const { addTab, stop, updateActiveTabValues } = useGraphiQLActions()
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }))

  return ({ query, variables = '' }) => {
    // An answer still under way would be written into the new tab.
    stop()
    addTab()
    updateActiveTabValues({ query, variables, operationName: null })
    queryEditor?.setValue(query)
    variableEditor?.setValue(variables)
    queryEditor?.focus()
  }
}
