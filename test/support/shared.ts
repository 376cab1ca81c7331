import { existsSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../../shared')

/** Whether the source texts are here. They are no part of the project: without them some tests are skipped, and say so; in CI that fails. */
export const sharedIsHere = existsSync(join(folder, 'facts.json'))

if (!sharedIsHere) {
  if (process.env['CI']) throw new Error('../shared is not here: in CI no test may be skipped for want of it')
  process.stderr.write('SKIPPED: ../shared is not here, so the tests against the source texts do not run\n')
}

/** The path of a file of the source texts. */
export const shared = (...path: readonly string[]): string => join(folder, ...path)
