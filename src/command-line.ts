import { parseArgs, type ParseArgsConfig } from 'node:util'
import { settings } from './config.ts'

/** A wrong use of a command: what failed, why, and what to do next, one line each. */
export class WrongUse extends Error {}

/** What every command of the project can be told. */
export const commonOptions = {
  help: { type: 'boolean', short: 'h' },
  quiet: { type: 'boolean', short: 'q' },
  verbose: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options']

const described = [
  'PORT',
  'HOST',
  'DATA_DIR',
  'NEO4J_URI',
  'NEO4J_USER',
  'NEO4J_PASSWORD',
  'NEO4J_DATABASE',
  'DOCUMENTS_DIR',
  'LOG_LEVEL',
] as const

/** The settings for a help that stays short: most users' with their meaning, the others with their defaults alone. */
export const settingsInBrief = (): string => {
  const lines = described.map((name) => {
    const { otherwise, meaning } = settings[name]
    return `  ${name.padEnd(15)} ${meaning}${otherwise === '' ? '' : ` (${otherwise})`}`
  })
  const others = Object.entries(settings).filter(([name]) => !described.some((each) => each === name))
  const packed = others.reduce<string[]>((rows, [name, { otherwise }]) => {
    const [last = '', word] = [rows.at(-1), `${name}=${otherwise}`]
    return rows.length > 0 && last.length + word.length < 118 ? [...rows.slice(0, -1), `${last} ${word}`] : [...rows, `    ${word}`]
  }, [])
  return [...lines, '  and, as the README describes them:', ...packed].join('\n')
}

export interface CommandLine<Option extends string> {
  readonly given: ReadonlySet<Option>
  readonly files: readonly string[]
}

/** The options and, where it takes any, the files of a command line. Throws WrongUse, which names the nearest option to an unknown one. */
export const readCommandLine = <Option extends string>(
  command: string,
  options: Readonly<Record<Option, { readonly type: 'boolean'; readonly short?: string }>>,
  { words = process.argv.slice(2), takesFiles = false }: { readonly words?: readonly string[]; readonly takesFiles?: boolean } = {},
): CommandLine<Option> => {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: { ...options }, allowPositionals: takesFiles })
    return { given: new Set(Object.keys(values) as Option[]), files: positionals }
  } catch (error) {
    const reason = (error as Error).message.split(/\. |\.$/, 1)[0] ?? ''
    const unknown = /^Unknown option '-*([^']*)'/.exec(reason)?.[1]
    const nearest = unknown === undefined ? '' : `; the nearest is --${nearestOf(unknown, Object.keys(options))}`
    throw new WrongUse(`The command cannot be run.\n${reason}${nearest}.\nNext: ${command} -- --help`)
  }
}

const nearestOf = (word: string, among: readonly string[]): string =>
  among.reduce((best, each) => (distance(word, each) < distance(word, best) ? each : best))

/** How many letters to add, to leave out or to change from one word to the other (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [column, otherLetter] of [...other].entries()) {
      const changed = (row[column] ?? 0) + (letter === otherLetter ? 0 : 1)
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
