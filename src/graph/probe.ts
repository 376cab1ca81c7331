import { statement, type Database } from './database.ts'

const probe = statement('probe', 'RETURN 1 AS one')
const timeout = 500
const freshFor = 1_000

/** Tells whether the database answers a transaction, asked at most once a second; never throws, never takes longer than half a second. */
export const readinessOf = (database: Database): (() => Promise<boolean>) => {
  let last: { readonly at: number; readonly ready: Promise<boolean> } | undefined
  return () => {
    const now = performance.now()
    if (!last || now - last.at > freshFor) last = { at: now, ready: answers(database) }
    return last.ready
  }
}

const answers = (database: Database): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), timeout)
    database
      .read(probe, {})
      .then(
        () => resolve(true),
        () => resolve(false),
      )
      .finally(() => clearTimeout(timer))
  })
