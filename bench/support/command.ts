import { parseArgs } from 'node:util'

export interface NumberOption {
  readonly otherwise: number
  readonly least: number
  readonly most: number
}

export interface Command<Name extends string> {
  /** As it is called, for advice. */
  readonly name: string
  readonly help: string
  readonly options: Readonly<Record<Name, NumberOption>>
  /** Whether all held. */
  readonly run: (given: Readonly<Record<Name, number>>) => Promise<boolean>
}

class WrongUse extends Error {}

export const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/** Runs a command whose options are numbers: exit code 0 if all held, 1 if not, 2 on wrong use, 130 or 143 if interrupted. */
export const runCommand = async <Name extends string>({ name, help, options, run }: Command<Name>): Promise<void> => {
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
  try {
    const given = numbersIn(options)
    if (!given) process.stdout.write(`${help}\n`)
    else process.exitCode = (await run(given)) ? 0 : 1
  } catch (error) {
    const wrongUse = error instanceof WrongUse
    say(wrongUse ? `${error.message}\nNext: ${name} -- --help` : String((error as Error).stack))
    process.exitCode = wrongUse ? 2 : 1
  }
}

const numbersIn = <Name extends string>(options: Readonly<Record<Name, NumberOption>>): Readonly<Record<Name, number>> | null => {
  const entries = Object.entries(options) as [Name, NumberOption][]
  const values = valuesOf(entries.map(([name]) => name))
  if (values['help'] !== undefined) return null
  return Object.fromEntries(
    entries.map(([name, { otherwise, least, most }]) => {
      const text = values[name]
      const number = text === undefined ? otherwise : Number(text)
      if (!(number >= least && number <= most))
        throw new WrongUse(`--${name} wants a number from ${least} to ${most}; got ${JSON.stringify(text)}`)
      return [name, number]
    }),
  ) as Record<Name, number>
}

const valuesOf = (names: readonly string[]): Readonly<Record<string, unknown>> => {
  try {
    const numbers = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
    return parseArgs({ options: { help: { type: 'boolean', short: 'h' }, ...numbers } }).values
  } catch (error) {
    throw new WrongUse((error as Error).message)
  }
}
