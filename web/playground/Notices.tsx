import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { counted } from '../shared/counted.ts'
import { filtersUsed } from '../shared/answer/filtersUsed.ts'
import { isEmptyAnswer } from '../shared/answer/isEmptyAnswer.ts'
import { ErrorNotice } from './ErrorNotice.tsx'
import type { Run } from './runs.ts'

interface NoticesProps {
  readonly run: Run | undefined
}

/** What the reader should know of the last run beside its answer. */
export function Notices({ run }: NoticesProps) {
  const schemaFailed = useGraphiQL((state) => Boolean(state.fetchError))
  const notices = run && run.phase !== 'running' ? <AboutRun run={run} /> : null
  return (
    <>
      {schemaFailed && (
        <div className="notice">
          The schema is not available from this server, so there are no docs and no completion. Examples and queries still run.
        </div>
      )}
      {notices}
    </>
  )
}

function AboutRun({ run }: { readonly run: Run }) {
  const { run: runAgain } = useGraphiQLActions()
  const { phase, failure, answer, retryAfter } = run
  const kept = answer ? ' The last answer is kept below.' : ''
  const retry = (
    <>
      {retryAfter !== null && <p>The server asks to wait {counted(retryAfter, 'second')}.</p>}
      <button type="button" className="text-button" onClick={() => void runAgain()}>
        Retry
      </button>
    </>
  )
  if (phase === 'stopped') return <div className="notice">The query was stopped before an answer came.{kept}</div>
  if (failure)
    return (
      <div className="notice is-error">
        <p>
          {failure}
          {kept}
        </p>
        {retry}
      </div>
    )
  const errors = answer?.errors ?? []
  if (errors.length > 0)
    return (
      <div className="notice is-error">
        {answer?.data != null && <p>Part of the answer is missing. What came is shown below.</p>}
        <ul>
          {errors.map((error, index) => (
            <ErrorNotice key={index} error={error} />
          ))}
        </ul>
        {retryAfter !== null && retry}
      </div>
    )
  return isEmptyAnswer(answer?.data) ? <EmptyNotice run={run} /> : null
}

function EmptyNotice({ run }: { readonly run: Run }) {
  const filters = filtersUsed(run.query, run.variables)
  return (
    <div className="notice">
      <p>The query is valid and matched nothing. Not in this data is not: did not happen.</p>
      {filters.length > 0 && (
        <>
          <p>It asked for:</p>
          <ul>
            {filters.map((filter, index) => (
              <li key={index}>
                <code>{filter}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
