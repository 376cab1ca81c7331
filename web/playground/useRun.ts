import { useGraphiQL } from '@graphiql/react'
import { useEffect, useSyncExternalStore } from 'react'
import { runStore, type Run } from './runs.ts'

/** The last run of the tab shown; undefined before its first. */
export function useRun(): Run | undefined {
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.id ?? '')
  useEffect(() => runStore.show(tab), [tab])
  return useSyncExternalStore(runStore.subscribe, () => runStore.of(tab))
}
