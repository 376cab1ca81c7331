import { useGraphiQLActions } from '@graphiql/react'
import { useEffect, useState } from 'react'
import type { AnswerGraph } from '../shared/answer/graphOfAnswer.ts'
import { counted } from '../shared/counted.ts'
import { isEmptyAnswer } from '../shared/answer/isEmptyAnswer.ts'
import type { Cost, Run } from './runs.ts'

/** “12 entities, 15 facts, 19 citations”. */
const countsOf = ({ entities, facts, citations }: AnswerGraph): string =>
  [counted(entities.length, 'entity', 'entities'), counted(facts.length, 'fact'), counted(citations, 'citation')].join(', ')

const costWords = ({ requested, actual, limit }: Cost): string => {
  const cost = actual ?? requested
  return cost === undefined
    ? ''
    : `cost ${cost.toLocaleString('en')}${limit === undefined ? '' : ` of at most ${limit.toLocaleString('en')}`}`
}

const outcomeOf = ({ phase, failure, answer }: Run, graph: AnswerGraph): string => {
  if (phase === 'stopped') return 'Stopped.'
  if (failure) return failure
  const [error] = answer?.errors ?? []
  if (error) return error.message
  return isEmptyAnswer(answer?.data) ? 'The query is valid and matched nothing.' : countsOf(graph)
}

interface StatusLineProps {
  readonly run: Run | undefined
  readonly graph: AnswerGraph
}

/** What came of the last run, said aloud, with its cost and time. */
export function StatusLine({ run, graph }: StatusLineProps) {
  const isRunning = run?.phase === 'running'
  const waited = useWaited(isRunning)
  const { stop } = useGraphiQLActions()
  const cost = run?.phase === 'answered' ? run.answer?.extensions?.cost : undefined
  return (
    <div className="status-line">
      {!run && <p>Run the query with Ctrl+Enter or the button beside it; its answer is shown here.</p>}
      <p role="status">{isRunning ? waited > 0 && 'Running…' : run && outcomeOf(run, graph)}</p>
      {isRunning && waited > 1 && (
        <button type="button" className="text-button" onClick={stop}>
          Cancel
        </button>
      )}
      {cost && <p>{costWords(cost)}</p>}
      {run?.took != null && <p>{Math.round(run.took)} ms</p>}
    </div>
  )
}

const waits = [300, 2_000]

/** How many of the waits have passed since it began to run. */
function useWaited(isRunning: boolean): number {
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    if (!isRunning) return
    const timers = waits.map((wait, index) => setTimeout(() => setPassed(index + 1), wait))
    return () => {
      timers.forEach(clearTimeout)
      setPassed(0)
    }
  }, [isRunning])
  return passed
}
