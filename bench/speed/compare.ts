import { loadavg } from 'node:os'
import { checkCells } from './check-cells.ts'
import { contenderNames, type ContenderName } from './contenders/contender.ts'
import { graphSize } from './graph-size.ts'
import { knownOf } from './known.ts'
import { compareLoading, loadGraph, type Loading, type LoadingCompared } from './load-graph.ts'
import { measureCells } from './measure-cells.ts'
import { startDatabase, type BenchDatabase } from './neo4j.ts'
import { installPeer } from './install-peer.ts'
import { startContender, type Running } from './start-contender.ts'
import { summaryOf, type WorkloadSummary } from './summary.ts'
import { workloads } from './workloads/all.ts'

export interface CompareOptions {
  /** Facts of the graph, and participants of its hub. */
  readonly facts: number
  readonly hub: number
  readonly rounds: number
  readonly seconds: number
  readonly connections: number
  readonly heapMegabytes: number
  /** Without the peer there is nothing to install. */
  readonly withPeer: boolean
  /** The names of the workloads to compare; empty for all. */
  readonly only: readonly string[]
  readonly report: (text: string) => void
  readonly signal: AbortSignal
}

export interface Comparison {
  /** How fast the graph was loaded, and how fast another of the same kind by both ways, early and late. */
  readonly loading: { readonly whole: Loading; readonly compared: readonly LoadingCompared[] }
  readonly workloads: readonly WorkloadSummary[]
  /** The machine's load at the start and at the end, over a minute: above the number of processors others ran too. */
  readonly load: { readonly before: number; readonly after: number }
}

/** Compares two ways of loading, loads a graph, starts the contenders over it, compares their answers, then their speed; ends all that it started. */
export const compare = async (options: CompareOptions): Promise<Comparison> => {
  const { heapMegabytes, report, signal, withPeer } = options
  const size = graphSize(options)
  const before = loadavg()[0] ?? NaN
  const unavailable = withPeer ? await installPeer(report) : 'left out'
  const names = contenderNames.filter((name) => name !== 'peer' || unavailable === null)
  if (unavailable !== null) report(`without the peer: ${unavailable}`)
  const over = <Result>(work: (database: BenchDatabase) => Promise<Result>) => withDatabase(heapMegabytes, report, signal, work)
  const compared = await over((ours) => over((plain) => compareLoading(options, { ours, plain, report })))
  return over(async (database) => {
    const loading = { whole: await loadGraph(size, database, report), compared }
    return withContenders(names, database, async (contenders) => {
      const [ours] = contenders
      if (!ours) throw new Error('No contender')
      report('checking: the answers, value by value')
      const known = await knownOf(size, ours, database)
      const cells = []
      for (const workload of workloads.filter(({ name }) => options.only.length === 0 || options.only.includes(name)))
        cells.push(await checkCells(workload, contenders, known))
      const measured = await measureCells(cells, { ...options, neo4jPid: database.pid })
      signal.throwIfAborted()
      return { loading, workloads: measured.map(summaryOf), load: { before, after: loadavg()[0] ?? NaN } }
    })
  })
}

/** Gives `work` an empty database, and stops it behind it, or at once when all is to end. */
const withDatabase = async <Result>(
  heapMegabytes: number,
  report: (text: string) => void,
  signal: AbortSignal,
  work: (database: BenchDatabase) => Promise<Result>,
): Promise<Result> => {
  signal.throwIfAborted()
  const database = await startDatabase(heapMegabytes, report)
  const interrupted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
  try {
    signal.throwIfAborted()
    return await Promise.race([work(database), interrupted])
  } finally {
    await database.stop()
  }
}

const withContenders = async <Result>(
  names: readonly ContenderName[],
  { address }: BenchDatabase,
  work: (contenders: readonly Running[]) => Promise<Result>,
): Promise<Result> => {
  const contenders: Running[] = []
  try {
    for (const name of names) contenders.push(await startContender(name, address))
    return await work(contenders)
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()))
  }
}
