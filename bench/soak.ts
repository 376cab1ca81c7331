import { setTimeout as pause } from 'node:timers/promises'
import type { MarkedProcess } from '../local-neo4j/holder.ts'
import { stillRuns } from '../local-neo4j/holder.ts'
import { runCommand, say } from './support/command.ts'
import { knownOf } from './support/known-of.ts'
import { emptyTally, load, type Tally } from './support/load.ts'
import { databaseOf, heldBy, processesNaming, signal } from './support/processes.ts'
import { startProgram, type Program } from './support/start-program.ts'

const frozenSeconds = 15

const help = `Usage: npm run soak -- [--minutes 30] [--requests 100000] [--kills 5] [--freezes 3] [--made-up 42] [--seed N] [--help]
Runs the real program with a database of its own under a mixed load, kills and freezes the database now and then, and tells whether every
answer was well-formed, none hung, the program's memory stayed, and nothing was left running.
  --minutes N   how long the load lasts at most              --requests N  how many requests it is at most, evenly spread
  --kills N     how often the database is killed             --freezes N   how often it is stopped for ${frozenSeconds} s
  --warm-up N   requests before the memory is first measured --seed N      which made-up requests are among them
  --made-up N   of a hundred requests, how many are made up: those cost the database by far the most
Exit codes: 0 all held, 1 something did not or failed, 2 wrong use.`

const options = {
  minutes: { otherwise: 30, least: 1, most: 24 * 60 },
  requests: { otherwise: 100_000, least: 100, most: 10_000_000 },
  kills: { otherwise: 5, least: 0, most: 100 },
  freezes: { otherwise: 3, least: 0, most: 100 },
  'warm-up': { otherwise: 5_000, least: 100, most: 100_000 },
  'made-up': { otherwise: 42, least: 0, most: 100 },
  seed: { otherwise: 1, least: 0, most: 2_147_483_647 },
}

/** What must hold. */
const wanted = { wellFormed: 0.9995, megabytes: 64, recoverySeconds: 60, exitCode: 0 }
interface Recovery {
  readonly fault: 'kill' | 'freeze'
  /** Until the server was ready again, from the fault, or for a freeze from the thaw; null if it never was. */
  readonly seconds: number | null
}

/** Waits until the server says that it is ready. */
const ready = async ({ url, hasEnded }: Program, seconds: number): Promise<boolean> => {
  const until = performance.now() + seconds * 1_000
  while (performance.now() < until && !hasEnded()) {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(() => null)
    await answer?.arrayBuffer()
    if (answer?.status === 200) return true
    await pause(200)
  }
  return false
}

const makeFault = async (fault: Recovery['fault'], program: Program, seen: MarkedProcess[]): Promise<Recovery> => {
  const database = await databaseOf(program.dataDir, program.pid)
  if (!database) return { fault, seconds: null }
  seen.push(database)
  say(`${fault} of the database, process ${database.pid}`)
  if (fault === 'kill') signal(database, 'SIGKILL')
  else {
    const thaw = () => signal(database, 'SIGCONT')
    process.once('exit', thaw)
    signal(database, 'SIGSTOP')
    await pause(frozenSeconds * 1_000)
    thaw()
    process.off('exit', thaw)
  }
  const began = performance.now()
  // The last probe may have been a good one.
  if (fault === 'kill') await pause(3_000)
  const recovered = await ready(program, wanted.recoverySeconds)
  const next = await databaseOf(program.dataDir, program.pid)
  if (next) seen.push(next)
  const seconds = (performance.now() - began) / 1_000
  say(recovered ? `ready again after ${seconds.toFixed(1)} s` : 'not ready again')
  return { fault, seconds: recovered ? seconds : null }
}

/** The faults, spread evenly over the time, kills and freezes among each other. */
const makeFaults = async (
  program: Program,
  kills: number,
  freezes: number,
  milliseconds: number,
  seen: MarkedProcess[],
  signalEnd: AbortSignal,
): Promise<Recovery[]> => {
  const faults = [
    ...Array.from({ length: kills }, (_, index) => ({ fault: 'kill' as const, place: (index + 0.5) / kills })),
    ...Array.from({ length: freezes }, (_, index) => ({ fault: 'freeze' as const, place: (index + 0.75) / freezes })),
  ].sort((one, other) => one.place - other.place)
  const recoveries: Recovery[] = []
  const each = milliseconds / (faults.length + 1)
  const began = performance.now()
  for (const [index, { fault }] of faults.entries()) {
    await pause(Math.max(0, began + (index + 1) * each - performance.now()), null, { signal: signalEnd }).catch(() => null)
    if (signalEnd.aborted) break
    recoveries.push(await makeFault(fault, program, seen))
  }
  return recoveries
}

const told = ({ sent, ended, wellFormed, hung, late, slowest, codes }: Tally): string =>
  `${sent} sent, ${((100 * wellFormed) / Math.max(1, ended)).toFixed(3)} % well-formed, ${hung} hung, ${late} late (slowest ${Math.round(slowest)} ms); ${[
    ...codes,
  ]
    .sort()
    .map(([code, times]) => `${code} ${times}`)
    .join(', ')}`

const run = async (given: Readonly<Record<keyof typeof options, number>>): Promise<boolean> => {
  const { minutes, requests, kills, freezes, seed } = given
  const program = await startProgram()
  const seen: MarkedProcess[] = []
  const tally = emptyTally()
  const enough = new AbortController()
  const progress = setInterval(() => say(told(tally)), 10_000)
  let [before, after] = [NaN, NaN]
  let recoveries: Recovery[] = []
  let code: number | null
  try {
    const known = await knownOf(`${program.url}/graphql`)
    const first = await databaseOf(program.dataDir, program.pid)
    if (first) seen.push(first)
    const milliseconds = minutes * 60_000
    const until = performance.now() + milliseconds
    // So fast that all are sent a little before the time is over, whatever was slow before.
    const send = (count: number) => {
      const rate = (1.1 * (requests - tally.sent)) / Math.max(1, (until - performance.now()) / 1_000)
      return load({ url: program.url, known, seed, madeUp: given['made-up'], count, rate, until, tally })
    }
    const warmUp = Math.min(given['warm-up'], requests)
    const faults = makeFaults(program, kills, freezes, milliseconds, seen, enough.signal)
    await send(warmUp)
    before = await heldBy(program.pid)
    say(`${before.toFixed(0)} MB held after ${tally.sent} requests`)
    await send(requests - warmUp)
    enough.abort()
    recoveries = await faults
    after = await heldBy(program.pid)
  } finally {
    clearInterval(progress)
    enough.abort()
    code = await program.stop()
  }
  await pause(1_000)
  const left = [...new Set([...seen.filter(stillRuns).map(({ pid }) => pid), ...processesNaming(program.dataDir)])]
  const checks: readonly (readonly [string, boolean])[] = [
    [told(tally), tally.wellFormed >= wanted.wellFormed * tally.sent && tally.hung === 0],
    [`memory ${before.toFixed(0)} MB, then ${after.toFixed(0)} MB`, after - before < wanted.megabytes],
    [
      `recoveries ${recoveries.map(({ fault, seconds }) => `${fault} ${seconds?.toFixed(1) ?? 'never'} s`).join(', ') || 'none'}`,
      recoveries.every(({ seconds }) => seconds !== null),
    ],
    [`exit code ${code}`, code === wanted.exitCode],
    [`processes left ${left.join(', ') || 'none'}`, left.length === 0],
  ]
  process.stdout.write(
    `${checks.map(([text, holds]) => `${holds ? 'held    ' : 'NOT HELD'}  ${text}`).join('\n')}\n${tally.faults.map((fault) => `\n${fault}`).join('')}\n`,
  )
  const holds = checks.every(([, each]) => each)
  if (!holds) say(program.errorOutput())
  return holds
}

await runCommand({ name: 'npm run soak', help, options, run })
