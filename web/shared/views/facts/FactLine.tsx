import type { ReactNode } from 'react'
import type { Certainty } from '../../../../src/generated/types.ts'
import type { Fact } from '../../graph.ts'
import { certaintyWords } from '../../words/certaintyWords.ts'
import { factWords } from '../../words/factWords.ts'
import { whenWords } from '../../words/whenWords.ts'
import { wordIn } from '../../words/wordIn.ts'
import { Conflicts } from './Conflicts.tsx'
import { EntityLink, type Linking } from './EntityLink.tsx'
import { FactCitations } from './FactCitations.tsx'
import { SaidAs } from './SaidAs.tsx'
import { standingWords } from './standingWords.ts'

export interface FactLineProps extends Linking {
  readonly fact: Fact
  /** The facts at hand, by id, so that a contradiction can be told by what it says. */
  readonly others?: ReadonlyMap<string, Fact>
  /** Whether citations have a button to copy them, which works only with script. */
  readonly copying?: boolean
}

/** A fact as a sentence: who, what, as whom, when, how sure, said by whom, with the marks of its citations, its note and its conflicts. */
export function FactLine({ fact, others, copying = false, ...linking }: FactLineProps): ReactNode {
  const when = fact.__typename === 'Dating' ? null : whenWords(fact)
  return (
    <div className="fact">
      <span className="fact-sentence">
        <Said fact={fact} {...linking} />
        {fact.inCapacityOf && (
          <>
            ; as <EntityLink entity={fact.inCapacityOf} {...linking} />
          </>
        )}
        {when && <span className="fact-when">; {when}</span>}
        {fact.certainty && (
          <>
            ;{' '}
            <span className="fact-certainty">
              {fact.certainty === 'POSSIBLE' && '? '}
              {wordIn<Certainty>(certaintyWords, fact.certainty)}
            </span>
          </>
        )}
        <SaidAs fact={fact} before="; " {...linking} />
        {standingWords(fact).map((words) => (
          <span key={words} className="fact-standing">
            ; {words}
          </span>
        ))}
      </span>{' '}
      <FactCitations fact={fact} copying={copying} {...linking} />
      {fact.note && <p className="fact-note">Note: {fact.note}</p>}
      <Conflicts fact={fact} {...(others && { others })} {...linking} />
    </div>
  )
}

function Said({ fact, ...linking }: Linking & { readonly fact: Fact }): ReactNode {
  const { forward, value, beforeObject } = factWords(fact)
  return (
    <>
      {fact.subject && <EntityLink entity={fact.subject} {...linking} />} <span className="fact-words">{forward}</span>
      {value !== null && (
        <>
          {' '}
          <span className="fact-value" {...(fact.__typename === 'Naming' && fact.language && { lang: fact.language })}>
            {value}
          </span>
        </>
      )}
      {beforeObject && `, ${beforeObject}`}
      {fact.object && (
        <>
          {' '}
          <EntityLink entity={fact.object} {...linking} />
        </>
      )}
    </>
  )
}
