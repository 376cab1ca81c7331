import { useGraphiQL, type MonacoEditor } from '@graphiql/react'

interface Editors {
  readonly queryEditor?: MonacoEditor
  readonly variableEditor?: MonacoEditor
  readonly headerEditor?: MonacoEditor
  readonly responseEditor?: MonacoEditor
}

/** The page's editors, those that are there by now. */
export function useEditors(): Editors {
  return useGraphiQL(({ queryEditor, variableEditor, headerEditor, responseEditor }) => ({
    ...(queryEditor && { queryEditor }),
    ...(variableEditor && { variableEditor }),
    ...(headerEditor && { headerEditor }),
    ...(responseEditor && { responseEditor }),
  }))
}
