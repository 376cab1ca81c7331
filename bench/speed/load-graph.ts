import { setTimeout as pause } from 'node:timers/promises'
import type { SeedDocument } from '../../seed/seed-document.ts'
import { loadInTurn, type Loaded } from '../../src/graph/load-document.ts'
import { openDriver } from '../../src/graph/open-driver.ts'
import { cpuSecondsOf } from './cpu.ts'
import { generateGraph } from './generate-graph.ts'
import { graphSize, type GraphSize } from './graph-size.ts'
import { plainLoader } from './load-plainly.ts'
import type { BenchDatabase } from './neo4j.ts'

/** How fast facts were loaded with their citations; `facts` is how many. */
export interface Loading {
  readonly facts: number
  readonly seconds: number
  readonly perSecond: number
  readonly nodeCpuSeconds: number
  readonly neo4jCpuSeconds: number
}

/** The two ways of loading over the same facts: from the one that comes after `from` others. */
export interface LoadingCompared {
  readonly from: number
  readonly ours: Loading
  readonly hand: Loading
}

/**
 * Where the two ways are compared: early, while a Java that has just begun is busy with compiling itself, and late, when it has done most of
 * that. A smaller graph is compared as a whole.
 */
const [early, late, whole] = [
  [40_000, 100_000],
  [190_000, 250_000],
  [0, Infinity],
] as const

/**
 * Loads a graph by Jukwaa's own loader and by batches written by hand, each into a database of its own: some documents by the one, the same by
 * the other, each first in turn, so that what else the machine does slows both.
 */
export const compareLoading = async (
  { facts, hub }: Pick<GraphSize, 'facts' | 'hub'>,
  {
    ours: database,
    plain,
    report,
  }: { readonly ours: BenchDatabase; readonly plain: BenchDatabase; readonly report: (text: string) => void },
): Promise<readonly LoadingCompared[]> => {
  const parts = facts < early[1] ? [whole] : [early, late]
  const [, until] = parts.at(-1) ?? whole
  const size = graphSize({ facts: Number.isFinite(until) ? until : facts, hub })
  const driver = openDriver(plain.address, { connections: 2, patience: 15_000 })
  try {
    const [ours, hand] = [ourWay(database, size), way(plain, size, plainLoader(driver))]
    const tell = telling('comparing two ways of loading', report)
    for (let block = 0; !ours.isDone() && ours.last().facts < until; block += 1) {
      for (const each of block % 2 ? [ours, hand] : [hand, ours]) await each.loadSome()
      tell(ours.last())
    }
    return parts.map(([from, to]) => ({ from, ours: within(ours.marks, from, to), hand: within(hand.marks, from, to) }))
  } finally {
    await driver.close()
  }
}

/** Loads the graph that is asked about, by Jukwaa's own loader. */
export const loadGraph = async (size: GraphSize, database: BenchDatabase, report: (text: string) => void): Promise<Loading> => {
  const ours = ourWay(database, size)
  const tell = telling('loading', report)
  while (!ours.isDone()) {
    await ours.loadSome()
    tell(ours.last())
  }
  // What a load leaves to be done, such as sampling the indexes, is not to be done while the first questions are measured.
  await pause(2_000)
  return between(ours.marks[0], ours.last())
}

/** Tells every two seconds of loading how far it has come. */
const telling = (what: string, report: (text: string) => void) => {
  let told = 0
  return ({ facts, seconds }: Mark) => {
    if (seconds - told < 2) return
    told = seconds
    report(`${what}: ${facts} facts, ${Math.round(facts / seconds)} a second`)
  }
}

const ourWay = (database: BenchDatabase, size: GraphSize) =>
  way(database, size, (documents) => loadedFacts(loadInTurn(database.database, documents, () => undefined)))

async function* loadedFacts(loading: AsyncIterable<Loaded>): AsyncGenerator<number> {
  for await (const { facts } of loading) yield facts
}

/** How far a load has come. */
type Mark = Omit<Loading, 'perSecond'>

const between = (one: Mark | undefined, other: Mark | undefined): Loading => {
  if (!one || !other) throw new Error('nothing was loaded')
  const [facts, seconds] = [other.facts - one.facts, other.seconds - one.seconds]
  return {
    facts,
    seconds,
    perSecond: facts / seconds,
    nodeCpuSeconds: other.nodeCpuSeconds - one.nodeCpuSeconds,
    neo4jCpuSeconds: other.neo4jCpuSeconds - one.neo4jCpuSeconds,
  }
}

const within = (marks: readonly Mark[], from: number, to: number): Loading => {
  const reached = (count: number) => marks.find(({ facts }) => facts >= count)
  return between(reached(from), reached(to) ?? marks.at(-1))
}

const documentsAtOnce = 20

/** Loads documents in their order and tells of each, when it is loaded, how many facts it had. */
type Load = (documents: Iterable<SeedDocument>) => AsyncIterator<number>

/** A way of loading the documents of a graph, some at a time, which notes how far it has come behind each. */
const way = ({ pid }: BenchDatabase, size: GraphSize, load: Load) => {
  const generated = generateGraph(size)
  const made: SeedDocument[] = []
  function* documents(): Generator<SeedDocument> {
    for (let next = made.shift(); next; next = made.shift()) yield next
  }
  const loading = load(documents())
  const spent = (): Mark => ({
    facts: 0,
    seconds: performance.now() / 1_000,
    nodeCpuSeconds: cpuSecondsOf(process.pid),
    neo4jCpuSeconds: cpuSecondsOf(pid),
  })
  const marks: [Mark, ...Mark[]] = [{ facts: 0, seconds: 0, nodeCpuSeconds: 0, neo4jCpuSeconds: 0 }]
  const last = () => marks.at(-1) ?? marks[0]
  let isDone = false
  const loadSome = async (): Promise<void> => {
    // Documents are made before the time is taken, and one more than are loaded, for who prepares the next meanwhile.
    while (made.length <= documentsAtOnce) {
      const { done, value } = generated.next()
      if (done) break
      made.push(value)
    }
    for (let count = 0, before = spent(); count < documentsAtOnce; count += 1) {
      const { done, value } = await loading.next()
      isDone = done === true
      if (done) break
      const [now, mark] = [spent(), last()]
      marks.push({
        facts: mark.facts + value,
        seconds: mark.seconds + now.seconds - before.seconds,
        nodeCpuSeconds: mark.nodeCpuSeconds + now.nodeCpuSeconds - before.nodeCpuSeconds,
        neo4jCpuSeconds: mark.neo4jCpuSeconds + now.neo4jCpuSeconds - before.neo4jCpuSeconds,
      })
      before = now
    }
  }
  return { loadSome, marks, last, isDone: () => isDone }
}
