import { useEffect, useRef } from 'react'
import { readFragment } from './shareLink.ts'
import { useEditors } from './useEditors.ts'
import { useOpenInNewTab } from './useOpenInNewTab.ts'
import type { View } from './views.ts'

/** Opens the query of a share link in a tab of its own. It is shown, never run: that is left to the reader. */
export function SharedQuery({ onView }: { readonly onView: (view: View) => void }) {
  const openInNewTab = useOpenInNewTab()
  const { queryEditor, variableEditor } = useEditors()
  const isReady = Boolean(queryEditor && variableEditor)
  const open = useRef(openInNewTab)
  useEffect(() => {
    open.current = openInNewTab
  })

  useEffect(() => {
    if (!isReady) return
    const take = async () => {
      const fragment = location.hash
      if (!fragment) return
      // Taken up once: reloading must not open it again, and the same link followed again must.
      history.replaceState(null, '', location.pathname + location.search)
      const shared = await readFragment(fragment)
      if (!shared) return
      open.current(shared)
      onView(shared.view ?? 'json')
    }
    const follow = () => void take()
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [isReady, onView])

  return null
}
