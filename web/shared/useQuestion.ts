import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { TypedDocumentString } from '../generated/documents.ts'
import { ask, type Answer, type AnswerError } from './ask.ts'

/** How long an answer is being waited for: not at all, not worth a word, worth one (300 ms), worth a way out (2 s). */
export type Waiting = 'no' | 'short' | 'noticeable' | 'long'

/** A question put to the server, and what came of it. */
export interface Question<Data> {
  /** The last answer that held data; it stays while another is asked and where that fails. */
  readonly data: Data | null
  /** Whether `data` answers what is asked now, and not what was asked before. */
  readonly isCurrent: boolean
  readonly errors: readonly AnswerError[]
  /** Seconds after which the server wants to be asked again; null where it does not say. */
  readonly retryAfter: number | null
  readonly waiting: Waiting
  readonly isCancelled: boolean
  readonly retry: () => void
  readonly cancel: () => void
}

interface Held<Data> {
  readonly key: string | null
  readonly data: Data | null
  readonly errors: readonly AnswerError[]
  readonly retryAfter: number | null
}

const noticeable = 300
const long = 2_000

/**
 * Asks whenever `key` changes, `delay` milliseconds after it last did; the older request is aborted. A null key asks nothing.
 * `put` sends the question that `key` stands for.
 */
export const useQuestion = <Data>(key: string | null, put: (signal: AbortSignal) => Promise<Answer<Data>>, delay = 0): Question<Data> => {
  const [held, setHeld] = useState<Held<Data>>({ key: null, data: null, errors: [], retryAfter: null })
  const [waiting, setWaiting] = useState<Waiting>('no')
  const [isCancelled, setCancelled] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const controller = useRef<AbortController | null>(null)
  const send = useEffectEvent(put)

  useEffect(() => {
    setCancelled(false)
    if (key === null) return setWaiting('no')
    const mine = new AbortController()
    controller.current = mine
    const after = (milliseconds: number, act: () => void) => setTimeout(() => !mine.signal.aborted && act(), delay + milliseconds)
    const start = async (): Promise<void> => {
      const { data, errors, retryAfter } = await send(mine.signal).catch((error: unknown) => {
        if (mine.signal.aborted) return { data: null, errors: [], retryAfter: null }
        throw error
      })
      if (mine.signal.aborted) return
      for (const timer of timers) clearTimeout(timer)
      setHeld((before) => (data === null ? { ...before, errors, retryAfter } : { key, data, errors, retryAfter }))
      setWaiting('no')
    }
    setWaiting('short')
    const timers = [after(0, () => void start()), after(noticeable, () => setWaiting('noticeable')), after(long, () => setWaiting('long'))]
    return () => {
      mine.abort()
      for (const timer of timers) clearTimeout(timer)
    }
  }, [key, attempt, delay])

  const retry = useCallback(() => setAttempt((before) => before + 1), [])
  const cancel = useCallback(() => {
    controller.current?.abort()
    setWaiting('no')
    setCancelled(true)
  }, [])
  const { data, errors, retryAfter } = held
  return { data, isCurrent: held.key === key, errors: waiting === 'no' ? errors : [], retryAfter, waiting, isCancelled, retry, cancel }
}

/** Asks the API a document with variables; null variables ask nothing. */
export const useAnswer = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
  delay = 0,
): Question<Data> =>
  useQuestion(
    variables && `${String(document)} ${JSON.stringify(variables)}`,
    (signal) => ask(document, variables as Variables, signal),
    delay,
  )
