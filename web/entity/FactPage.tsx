import type { ReactNode } from 'react'
import type { AnswerError } from '../shared/ask.ts'
import { FactLine } from '../shared/views/facts/FactLine.tsx'
import { FactList } from '../shared/views/facts/FactList.tsx'
import { entityLabel } from '../shared/words/entityWords.ts'
import { factSentence } from '../shared/words/factSentence.ts'
import { typeWord } from '../shared/words/typeWords.ts'
import type { Asked, AskedFact, Page } from './askEntity.ts'
import { CiteThis } from './CiteThis.tsx'
import { Dated, Ways } from './EntityPage.tsx'
import { Frame } from './Frame.tsx'
import { Errors } from './Notices.tsx'

export interface FactPageProps {
  readonly asked: Asked
  readonly page: Page
  readonly fact: AskedFact
  readonly errors: readonly AnswerError[]
  /** `http://127.0.0.1:4000`. */
  readonly origin: string
}

/** One fact, with its source and with what contradicts it. */
export function FactPage({ asked, page, fact, errors, origin }: FactPageProps): ReactNode {
  const conflicts = fact.conflictsWith ?? []
  const ends = [fact.subject, fact.object].filter((end) => !!end)
  return (
    <Frame>
      <h1>{ends.map(entityLabel).join(' – ')}</h1>
      <p className="what">
        {typeWord(fact.__typename)} <code>{fact.id}</code>
      </p>
      <Dated {...asked} />
      {errors.length > 0 && <Errors errors={errors} />}
      <section aria-labelledby="said">
        <h2 id="said">What the source says</h2>
        <FactLine fact={fact} />
        <p>
          Recorded here at <time dateTime={fact.recordedAt}>{fact.recordedAt}</time>
          {fact.retractedAt && (
            <>
              , taken back at <time dateTime={fact.retractedAt}>{fact.retractedAt}</time>
            </>
          )}
          .
        </p>
      </section>
      {conflicts.length > 0 && (
        <section aria-labelledby="conflicts">
          <h2 id="conflicts">What contradicts it</h2>
          <FactList facts={conflicts} />
        </section>
      )}
      <Ways asked={asked} />
      <CiteThis asked={asked} name={factSentence(fact)} dataset={page.dataset} origin={origin} />
    </Frame>
  )
}
