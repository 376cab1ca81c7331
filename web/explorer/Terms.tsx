import type { ReactNode } from 'react'

/** Terms, each with what is said of it. */
export function Terms({ rows }: { readonly rows: readonly (readonly [term: string, words: ReactNode])[] }): ReactNode {
  return (
    <dl className="terms">
      {rows.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
