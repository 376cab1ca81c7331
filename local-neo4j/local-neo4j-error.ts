/** What a failure of the local database says: what failed, why (wanted and got), and what to do next. */
export interface Explanation {
  what: string
  why: string
  next: string
}

/** Exit code of a program whose data folder is in use: trying again later may work. */
export const busyExitCode = 75

/** A failure of the local database whose message is three lines: what failed, why, and the next step. */
export class LocalNeo4jError extends Error {
  readonly what: string
  readonly why: string
  readonly next: string
  readonly exitCode: number

  constructor({ what, why, next }: Explanation, exitCode = 1) {
    super(`${what}\n${why}\n${next}`)
    this.name = 'LocalNeo4jError'
    this.what = what
    this.why = why
    this.next = next
    this.exitCode = exitCode
  }
}
