import type { ReactNode } from 'react'
import type { Fact } from '../../shared/graph.ts'
import { FactLine } from '../../shared/views/facts/FactLine.tsx'
import { typeWord } from '../../shared/words/typeWords.ts'

interface FactDetailsProps {
  readonly fact: Fact
  readonly onSelect: (id: string) => void
}

/** A fact with its citations, and beside it those that contradict it. */
export function FactDetails({ fact, onSelect }: FactDetailsProps): ReactNode {
  const others = (fact.conflictsWith ?? []) as readonly Fact[]
  return (
    <>
      <p className="kind">fact, {typeWord(fact.__typename)}</p>
      <h2>What is said</h2>
      <FactLine fact={fact} onSelect={onSelect} copying />
      {others.length > 0 && (
        <section aria-labelledby="conflicts">
          <h3 id="conflicts">Facts that contradict it</h3>
          <div className="side-by-side">
            {[fact, ...others].map((each) => (
              <FactLine key={each.id} fact={each} onSelect={onSelect} copying />
            ))}
          </div>
        </section>
      )}
      <p className="soft">
        Recorded {fact.recordedAt?.slice(0, 10)}
        {fact.retractedAt && `, taken back ${fact.retractedAt.slice(0, 10)}`} · <code>{fact.id}</code>
      </p>
    </>
  )
}
