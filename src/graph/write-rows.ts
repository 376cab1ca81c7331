import type { Run, Statement } from './database.ts'
import type { Elements } from './elements.ts'
import type { Parameters } from './parameters.ts'

/**
 * Runs a statement that writes one thing for each of `$rows` and returns how many as `written`, beside whatever else it gives: fewer is a
 * fault of ours.
 */
export const writeRows = async <Result = unknown>(
  run: Run,
  question: Statement,
  rows: readonly unknown[],
  parameters: Parameters = {},
): Promise<Result> => {
  const [result] = await run<{ written: number }>(question, { ...parameters, rows })
  if (result?.written !== rows.length) throw new Error(`${question.name}: wanted ${rows.length} rows written, came ${result?.written ?? 0}`)
  return result as Result
}

/** The same with a statement that creates a node for each row: what it gives as `made`, our id of each and the database's, is noted. */
export const createRows = async (
  run: Run,
  question: Statement,
  rows: readonly unknown[],
  elements: Elements,
  parameters: Parameters = {},
): Promise<void> => {
  const { made } = await writeRows<{ readonly made: readonly (readonly [id: string, element: string])[] }>(run, question, rows, parameters)
  for (const [id, element] of made) elements.set(id, element)
}
