import { useGraphiQL } from '@graphiql/react'
import { useState } from 'react'
import { linkTo } from './shareLink.ts'

export function CopyLink() {
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }))
  const [outcome, setOutcome] = useState('')

  const copy = async () => {
    const query = queryEditor?.getValue() ?? ''
    if (!query.trim()) return setOutcome('There is no query to link to')
    const link = linkTo({ query, variables: variableEditor?.getValue() ?? '' }, location.href)
    try {
      await navigator.clipboard.writeText(link)
      setOutcome('Link copied')
    } catch {
      // Without a secure context there is no clipboard.
      history.replaceState(null, '', link)
      setOutcome('The link is in the address bar')
    }
  }

  return (
    <p className="copy-link">
      <span role="status">{outcome}</span>
      <button type="button" onClick={copy} onBlur={() => setOutcome('')}>
        Copy link
      </button>
    </p>
  )
}
