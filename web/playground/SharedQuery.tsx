import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'
import { readFragment } from './shareLink.ts'
import { useOpenInNewTab } from './useOpenInNewTab.ts'

/** Opens the query of a share link in a tab of its own. It is shown, never run: that is left to the reader. */
export function SharedQuery() {
  const openInNewTab = useOpenInNewTab()
  const ready = useGraphiQL((state) => Boolean(state.queryEditor && state.variableEditor))

  useEffect(() => {
    if (!ready) return
    const take = () => {
      const shared = readFragment(location.hash)
      if (!shared) return
      // Taken up once: reloading must not open it again, and the same link followed again must.
      history.replaceState(null, '', location.pathname + location.search)
      openInNewTab(shared)
    }
    take()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [ready, openInNewTab])

  return null
}
