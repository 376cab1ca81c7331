import { useGraphiQLActions } from '@graphiql/react'
import type { SharedText } from './shareLink.ts'
import { useEditors } from './useEditors.ts'

/** Opens a query in a tab of its own: what is in the other tabs stays. */
export function useOpenInNewTab(): (text: Pick<SharedText, 'query' | 'variables'>) => void {
  const { addTab, stop, updateActiveTabValues } = useGraphiQLActions()
  const { queryEditor, variableEditor } = useEditors()

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
