import type { ReactNode } from 'react'
import type { ChainsQuery } from '../../generated/documents.ts'
import type { PathsState } from '../address/exploreState.ts'
import { longestPath } from '../address/pathsAddress.ts'
import { counted } from '../../shared/counted.ts'
import { Chain } from './Chain.tsx'

interface FoundProps {
  readonly answer: NonNullable<ChainsQuery['paths']>
  readonly state: PathsState
  readonly onChange: (change: Partial<PathsState>) => void
}

/** The chains found; where there are none, how far each side reaches and what to loosen. */
export function Found({ answer, state, onChange }: FoundProps): ReactNode {
  const { paths, truncated, reachedFrom, reachedTo } = answer
  const { asOf, maxFacts, via } = state
  const isSame = state.from === state.to
  return (
    <section aria-label="Chains">
      <p role="status">
        {isSame
          ? 'Both ends are the same.'
          : paths.length === 0
            ? `No chain of up to ${counted(maxFacts, 'fact')} found.`
            : `${counted(paths.length, 'chain')} found, the shortest first.`}
        {truncated && ' The walk met more facts than it may follow: there may be chains that it did not find.'}
      </p>
      {paths.length > 0 && (
        <p className="soft">To be on a chain is not to take part in all of it: each step has a meaning and a source of its own.</p>
      )}
      {paths.map(({ entities, facts }) => (
        <Chain key={facts.map(({ id }) => id).join(' ')} entities={entities} facts={facts} state={state} />
      ))}
      {paths.length === 0 && !isSame && (
        <>
          <p>
            From the first end the walk reaches {counted(reachedFrom, 'entity', 'entities')}, from the second{' '}
            {counted(reachedTo, 'entity', 'entities')}, themselves included. That no chain was found does not mean that there is no link.
          </p>
          <p className="buttons">
            {maxFacts < longestPath && (
              <button type="button" onClick={() => onChange({ maxFacts: longestPath })}>
                Up to {longestPath} facts
              </button>
            )}
            {asOf && (
              <button type="button" onClick={() => onChange({ asOf: null })}>
                All dates
              </button>
            )}
            {via.length > 0 && (
              <button type="button" onClick={() => onChange({ via: [] })}>
                All types of facts
              </button>
            )}
          </p>
        </>
      )}
    </section>
  )
}
