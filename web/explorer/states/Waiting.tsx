import type { ReactNode } from 'react'
import type { Question } from '../../shared/useQuestion.ts'

/** That an answer is being waited for: an outline where nothing is there yet, a word after 300 ms, a way out after 2 s. */
export function Waiting({ question }: { readonly question: Question<unknown> }): ReactNode {
  const { waiting, data, isCancelled, cancel, retry } = question
  return (
    <>
      <div role="status" className="waiting">
        {(waiting === 'noticeable' || waiting === 'long') && <p>Loading…</p>}
        {isCancelled && <p>Stopped. What was loaded before stays.</p>}
      </div>
      {waiting === 'long' && (
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      )}
      {isCancelled && (
        <button type="button" onClick={retry}>
          Ask again
        </button>
      )}
      {waiting !== 'no' && data === null && (
        <div className="outline" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      )}
    </>
  )
}
