import { setTimeout as pause } from 'node:timers/promises'
import type { SeedDocument } from '../../seed/seed-document.ts'
import { loadInTurn, type Loaded } from '../../src/graph/load-document.ts'
import { openDriver } from '../../src/graph/open-driver.ts'
import { cpuSecondsOf } from './cpu.ts'
import { generateGraph } from './generate-graph.ts'
import type { GraphSize } from './graph-size.ts'
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

/**
 * The two ways of loading are compared over so many facts, up to the end of the graph or, of a large one, up to here: before, a Java that has
 * just begun is busy with compiling itself; the plain way loads no more.
 */
const [comparedFacts, comparedUntil] = [60_000, 250_000]

interface LoadParts {
  readonly size: GraphSize
  readonly database: BenchDatabase
  /** The database of the plain way. */
  readonly plain: BenchDatabase
  readonly report: (text: string) => void
}

/**
 * Loads the graph by Jukwaa's own loader, and its beginning by batches written by hand: some documents by the one, the same by the other, each
 * first in turn, so that what else the machine does slows both.
 */
export const loadGraph = async ({
  size,
  database,
  plain,
  report,
}: LoadParts): Promise<{ compared: Loading; whole: Loading; hand: Loading }> => {
  const until = Math.min(size.facts, comparedUntil)
  const driver = openDriver(plain.address, { connections: 2, patience: 15_000 })
  try {
    const ours = way(database, size, (documents) => loadedFacts(loadInTurn(database.database, documents, () => undefined)))
    const hand = way(plain, size, plainLoader(driver))
    let told = 0
    for (let block = 0; !ours.isDone(); block += 1) {
      const both = ours.last().facts < until ? [ours, hand] : [ours]
      for (const each of block % 2 ? both : both.reverse()) await each.loadSome()
      const { facts, seconds } = ours.last()
      if (seconds - told < 2) continue
      told = seconds
      report(`loading: ${facts} facts, ${Math.round(facts / seconds)} a second`)
    }
    // What a load leaves to be done, such as sampling the indexes, is not to be done while the first questions are measured.
    await pause(2_000)
    return { compared: comparedIn(ours.marks, until), whole: between(ours.marks[0], ours.last()), hand: comparedIn(hand.marks, until) }
  } finally {
    await driver.close()
  }
}

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

const comparedIn = (marks: readonly Mark[], until: number): Loading => {
  const last = marks.find(({ facts }) => facts >= until) ?? marks.at(-1)
  const first = marks.find(({ facts }) => facts >= until - comparedFacts)
  return between(first && first !== last ? first : marks[0], last)
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
    for (let count = 0, before = spent(); count < documentsAtOnce && !isDone; count += 1) {
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
