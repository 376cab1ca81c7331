import { lazy, Suspense, type ReactNode } from 'react'
import { Explorer } from './Explorer.tsx'

const Paths = lazy(async () => ({ default: (await import('./paths/Paths.tsx')).Paths }))

/** The explorer at `/explore`, the path finder at `/paths`. */
export function App(): ReactNode {
  if (location.pathname !== '/paths') return <Explorer />
  return (
    <Suspense fallback={null}>
      <Paths />
    </Suspense>
  )
}
