import type { ReactNode } from 'react'
import { counted } from '../../shared/counted.ts'
import type { Question } from '../../shared/useQuestion.ts'

const away = new Set(['DATABASE_UNAVAILABLE', 'OVERLOADED', 'SHUTTING_DOWN', 'NO_ANSWER', 'RATE_LIMITED'])

interface ProblemProps {
  readonly question: Question<unknown>
  /** The playground with the same query. */
  readonly asGraphql?: string
}

/** What went wrong, in the server's own words, and what to do; whatever was loaded stays where it is. */
export function Problem({ question, asGraphql }: ProblemProps): ReactNode {
  const { errors, retryAfter, data, retry } = question
  const [first] = errors
  if (!first) return null
  const { code, requestId } = first.extensions ?? {}
  return (
    <div role="alert" className="problem">
      <p>
        <strong>{code && away.has(code) ? 'Not available now: ' : 'This could not be answered: '}</strong>
        {first.message}
      </p>
      {retryAfter !== null && <p>The server wants to be asked again after {counted(retryAfter, 'second')}; exports wait, too.</p>}
      {code === 'QUERY_TOO_COMPLEX' && (
        <p>This server allows less than the page asks for. Open it as GraphQL to ask with a lower limit or for fewer fields.</p>
      )}
      {data !== null && <p>What was loaded before stays readable.</p>}
      <p className="soft">
        {code && <>Code {code}</>}
        {requestId && <>, request {requestId}</>}
      </p>
      <p className="buttons">
        <button type="button" onClick={retry}>
          Retry
        </button>
        {asGraphql && <a href={asGraphql}>Open as GraphQL</a>}
      </p>
    </div>
  )
}
