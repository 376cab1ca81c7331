import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compare, type CompareOptions } from './speed/compare.ts'
import { say } from './support/command.ts'
import { cellTable, loadingText, ratioTable } from './speed/table.ts'
import { describeMachine } from './speed/machine.ts'
import { drawRatios } from './speed/draw-ratios.ts'
import { workloads } from './speed/workloads/all.ts'

const help = `Usage: npm run bench -- [--facts 100000] [--rounds 5] [--seconds 5] [--quick] [--help]
Compares the speed of Jukwaa with one statement written by hand for each question, and with @neo4j/graphql, over the same generated graph in a
Neo4j of its own. Answers are compared value by value before anything is measured. Only addresses of this computer are used.
  --facts N       facts of the graph, beside those of one event with very many participants: 1000 to 10000000 (100000)
  --hub N         how many participants that event has (20000)
  --rounds N      how often each question is measured (5)     --seconds N      how long each time (5)
  --connections N requests at once (16)                       --heap N         of the database, in MB (2048)
  --only Q1,Q8    some of the questions: ${workloads.map(({ name }) => name).join(', ')}
  --without-peer  without @neo4j/graphql, which is installed into bench/peer the first time
  --picture       writes docs/speed.svg too
  --quick         to try it: 1000 facts, 2000 participants, 2 rounds of 1 second
The results are written to bench/results as JSON. Exit codes: 0 measured, 1 failed, 2 wrong use, 130 interrupted.`

const bounds = {
  facts: { otherwise: 100_000, quick: 1_000, least: 1_000, most: 10_000_000 },
  hub: { otherwise: 20_000, quick: 2_000, least: 200, most: 1_000_000 },
  rounds: { otherwise: 5, quick: 2, least: 1, most: 100 },
  seconds: { otherwise: 5, quick: 1, least: 0.2, most: 600 },
  connections: { otherwise: 16, quick: 16, least: 1, most: 64 },
  heap: { otherwise: 2_048, quick: 1_024, least: 512, most: 65_536 },
} as const
type Name = keyof typeof bounds

class WrongUse extends Error {}

const given = () => {
  try {
    const text = { type: 'string' } as const
    const flag = { type: 'boolean' } as const
    return parseArgs({
      options: {
        ...{ facts: text, hub: text, rounds: text, seconds: text, connections: text, heap: text, only: text },
        ...{ quick: flag, 'without-peer': flag, picture: flag, help: { ...flag, short: 'h' } },
      },
    }).values
  } catch (error) {
    throw new WrongUse((error as Error).message)
  }
}

const optionsIn = (values: ReturnType<typeof given>, signal: AbortSignal): CompareOptions => {
  const number = (name: Name): number => {
    const { otherwise, quick, least, most } = bounds[name]
    const text = values[name]
    const value = text === undefined ? (values.quick ? quick : otherwise) : Number(text)
    if (!(value >= least && value <= most)) throw new WrongUse(`--${name} wants a number from ${least} to ${most}; got ${text}`)
    return value
  }
  const only = values.only?.split(',') ?? []
  const unknown = only.find((name) => !workloads.some((workload) => workload.name === name))
  if (unknown !== undefined) throw new WrongUse(`--only wants ${workloads.map(({ name }) => name).join(', ')}; got ${unknown}`)
  return {
    facts: number('facts'),
    // Pages of 50 begin at its middle.
    hub: Math.ceil(number('hub') / 100) * 100,
    rounds: number('rounds'),
    seconds: number('seconds'),
    connections: number('connections'),
    heapMegabytes: number('heap'),
    withPeer: !values['without-peer'],
    only,
    report: say,
    signal,
  }
}

const root = join(import.meta.dirname, '..')

const run = async (values: ReturnType<typeof given>, signal: AbortSignal): Promise<void> => {
  const options = optionsIn(values, signal)
  const comparison = await compare(options)
  const { loading, workloads: summaries, load } = comparison
  const { facts, hub, rounds, seconds, connections } = options
  const machine = describeMachine(loading.whole.facts, load)
  process.stdout.write(`\n${cellTable(summaries)}\n\n${ratioTable(summaries)}\n\n${loadingText(loading.compared)}\n${machine.text}\n`)
  const folder = join(root, 'bench/results')
  await mkdir(folder, { recursive: true })
  const file = join(folder, `${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`)
  await writeFile(file, `${JSON.stringify({ options: { facts, hub, rounds, seconds, connections }, machine, ...comparison }, null, 2)}\n`)
  if (values.picture) await writeFile(join(root, 'docs/speed.svg'), drawRatios(summaries, machine.text))
  say(`written: bench/results${file.slice(folder.length)}${values.picture ? ' and docs/speed.svg' : ''}`)
}

const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (interrupted.signal.aborted) process.exit(130)
    say('Stopping what was started. Ctrl+C again stops at once.')
    interrupted.abort(new Error('interrupted'))
  })
}
try {
  const values = given()
  if (values.help) process.stdout.write(`${help}\n`)
  else await run(values, interrupted.signal)
} catch (error) {
  const wrongUse = error instanceof WrongUse
  if (!interrupted.signal.aborted) say(wrongUse ? `${error.message}\nNext: npm run bench -- --help` : String((error as Error).stack))
  process.exit(interrupted.signal.aborted ? 130 : wrongUse ? 2 : 1)
}
