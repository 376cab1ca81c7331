import { useState } from 'react'

/** Puts text on the clipboard, and says what came of it; where there is no clipboard, the text itself is what is said. */
export const useClipboard = (): { readonly outcome: string; readonly copy: (text: string, done: string) => void } => {
  const [outcome, setOutcome] = useState('')
  const copy = (text: string, done: string) => {
    const refused = () => setOutcome(text)
    // Without a secure context there is no clipboard.
    if (!('clipboard' in navigator)) return refused()
    navigator.clipboard.writeText(text).then(() => setOutcome(done), refused)
  }
  return { outcome, copy }
}
