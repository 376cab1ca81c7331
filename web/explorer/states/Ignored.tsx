import type { ReactNode } from 'react'

/** Says which parts of the address could not be used: a link that shows less than it asks for must not look whole. */
export function Ignored({ names }: { readonly names: readonly string[] }): ReactNode {
  if (names.length === 0) return null
  return (
    <p role="status" className="ignored">
      Not understood in the address, and left aside: {names.join(', ')}
    </p>
  )
}
