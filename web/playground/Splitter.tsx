import { useGraphiQL } from '@graphiql/react'
import { useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'

declare module 'react' {
  interface CSSProperties {
    '--query-share'?: number
  }
}

const storageKey = 'queryShare'
const least = 20
const most = 80
const step = 10

const within = (share: number): number => Math.min(most, Math.max(least, Math.round(share)))

/** How much of the width the query has, in per cent, as it was left. */
export function useQueryShare(): readonly [share: number, set: (share: number) => void] {
  const storage = useGraphiQL((state) => state.storage)
  const [share, setShare] = useState(() => within(Number(storage.get(storageKey) ?? 50) || 50))
  return [
    share,
    (wanted) => {
      setShare(within(wanted))
      storage.set(storageKey, String(within(wanted)))
    },
  ]
}

interface ShareProps {
  readonly share: number
  readonly onShare: (share: number) => void
}

/** The bar between query and answer: dragged, or moved by the arrows. */
export function Splitter({ session, share, onShare }: ShareProps & { readonly session: RefObject<HTMLElement | null> }) {
  const drag = (event: PointerEvent<HTMLElement>) => {
    const box = session.current?.getBoundingClientRect()
    if (box && event.currentTarget.hasPointerCapture(event.pointerId)) onShare(((event.clientX - box.left) / box.width) * 100)
  }
  const move = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') onShare(share - step)
    if (key === 'ArrowRight') onShare(share + step)
  }
  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-label="Room for the query"
      aria-orientation="vertical"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={share}
      onKeyDown={move}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  )
}

/** The same by buttons. */
export function RoomButtons({ share, onShare }: ShareProps) {
  const button = (words: string, sign: string, by: number, end: number) => (
    <button
      type="button"
      className="icon-button"
      aria-label={words}
      title={words}
      disabled={share === end}
      onClick={() => onShare(share + by)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
  return (
    <span className="room-buttons">
      {button('More room for result', '◂', -step, least)}
      {button('More room for query', '▸', step, most)}
    </span>
  )
}
