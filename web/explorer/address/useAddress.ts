import { useCallback, useEffect, useMemo, useState } from 'react'

/** A new entry of the history, to which Back returns, or the same one changed. */
export type Step = 'push' | 'replace'

/** A state kept in the address: what it says now, what of it could not be read, and how to change it. */
export interface AddressState<State> {
  readonly state: State
  readonly ignored: readonly string[]
  readonly go: (change: Partial<State>, step?: Step) => void
}

/** Reads the state from the address and writes it there; Back and Forward read it again. */
export const useAddress = <State extends object>(
  read: (search: string) => { readonly state: State; readonly ignored: readonly string[] },
  write: (state: State) => string,
): AddressState<State> => {
  const [search, setSearch] = useState(() => location.search)
  useEffect(() => {
    const readAgain = () => setSearch(location.search)
    addEventListener('popstate', readAgain)
    return () => removeEventListener('popstate', readAgain)
  }, [])
  const go = useCallback(
    (change: Partial<State>, step: Step = 'replace') => {
      // Read from the address itself: two changes in one turn must not undo each other.
      const address = write({ ...read(location.search).state, ...change })
      if (step === 'push' && address !== location.pathname + location.search) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
      setSearch(location.search)
    },
    [read, write],
  )
  const { state, ignored } = useMemo(() => read(search), [read, search])
  return { state, ignored, go }
}
