import type { AnswerError } from '../shared/ask.ts'

/** An answer as the server gives it. */
export interface ServerAnswer {
  readonly data?: unknown
  readonly errors?: readonly PlacedError[]
  readonly extensions?: { readonly cost?: Cost }
}

/** What a query that was executed might have cost at most and did cost, in the server's own measure, and what one may. */
export interface Cost {
  readonly requested?: number
  readonly actual?: number
  readonly limit?: number
}

/** An error, and where in the query it arose: lines and columns begin at 1. */
export interface PlacedError extends AnswerError {
  readonly locations?: readonly { readonly line: number; readonly column: number }[]
}

/** What came of a query that was run. */
export interface Run {
  readonly phase: 'running' | 'answered' | 'unanswered' | 'stopped'
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The last answer that there was: of this run when it was answered, otherwise of one before. */
  readonly answer: ServerAnswer | null
  /** How long it took, in milliseconds; null while it runs. */
  readonly took: number | null
  /** Seconds after which the server wants to be asked again; null where it does not say. */
  readonly retryAfter: number | null
  /** Why there is no answer; null where there is one. */
  readonly failure: string | null
}

const runs = new Map<string, Run>()
const listeners = new Set<() => void>()
let shown = ''

/** The last run of each tab. They last as long as the page. */
export const runStore = {
  /** From now on runs are those of this tab. */
  show: (tab: string): void => void (shown = tab),
  shownTab: (): string => shown,
  of: (tab: string): Run | undefined => runs.get(tab),
  set: (tab: string, run: Run): void => {
    runs.set(tab, run)
    listeners.forEach((listener) => listener())
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
