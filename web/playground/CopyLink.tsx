import { useState } from 'react'
import { linkTo } from './shareLink.ts'
import { useEditors } from './useEditors.ts'
import type { View } from './views.ts'

/** Copies a link to the query, its variables and the view. */
export function CopyLink({ view }: { readonly view: View }) {
  const { queryEditor, variableEditor } = useEditors()
  const [outcome, setOutcome] = useState('')

  const copy = async () => {
    const query = queryEditor?.getValue() ?? ''
    if (!query.trim()) return setOutcome('There is no query to link to')
    const link = await linkTo({ query, variables: variableEditor?.getValue() ?? '', view }, location.href)
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
      <button type="button" className="text-button" onClick={() => void copy()} onBlur={() => setOutcome('')}>
        Copy link
      </button>
    </p>
  )
}
