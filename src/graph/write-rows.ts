import type { Run, Statement } from './database.ts'

/** Runs a statement that writes one thing for each of `$rows` and returns how many as `written`: fewer is a fault of ours. */
export const writeRows = async (run: Run, question: Statement, rows: readonly unknown[]): Promise<void> => {
  const [result] = await run<{ written: number }>(question, { rows })
  if (result?.written !== rows.length) throw new Error(`${question.name}: wanted ${rows.length} rows written, came ${result?.written ?? 0}`)
}
