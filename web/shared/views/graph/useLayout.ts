import { startTransition, useEffect, useRef, useState } from 'react'
import { layoutGraphOf, type Arrangement } from './groups.ts'
import { layout, type LayoutGraph, type Place } from './layout.ts'
import LayoutWorker from './layout.worker.ts?worker'

/** An arrangement and where all of it stands. */
export interface LaidOut {
  readonly arrangement: Arrangement
  readonly places: ReadonlyMap<string, Place>
}

/**
 * Lays an arrangement out, beside the page. Until that is done, the last one stays; null before the first.
 * What is joined in the same way is not laid out again.
 */
export const useLayout = (arrangement: Arrangement): LaidOut | null => {
  const [done, setDone] = useState<(LaidOut & { readonly structure: string }) | null>(null)
  const structure = JSON.stringify(layoutGraphOf(arrangement))
  const latest = useRef(arrangement)
  useEffect(() => {
    latest.current = arrangement
  })
  useEffect(() => {
    const wanted = JSON.parse(structure) as LayoutGraph
    const show = (places: ReadonlyMap<string, Place>): void =>
      startTransition(() => setDone({ structure, arrangement: latest.current, places }))
    const worker = new LayoutWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<ReadonlyMap<string, Place>>) => show(data))
    // Where a worker may not run, the page waits for the picture.
    worker.addEventListener('error', () => show(layout(wanted)))
    worker.postMessage(wanted)
    return () => worker.terminate()
  }, [structure])
  return done && { arrangement: done.structure === structure ? arrangement : done.arrangement, places: done.places }
}
