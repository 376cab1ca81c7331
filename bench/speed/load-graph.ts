import { setTimeout as pause } from 'node:timers/promises'
import type { SeedDocument } from '../../seed/seed-document.ts'
import { loadInTurn } from '../../src/graph/load-document.ts'
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
    const ours = loader(database, (documents) => loadInTurn(database.database, documents, () => undefined))
    const hand = loader(plain, plainLoader(driver))
    const generated = generateGraph(size)
    let told = 0
    for (let some = taken(generated), block = 0; some.length > 0; some = taken(generated), block += 1) {
      const both = ours.last().facts < until ? [ours, hand] : [ours]
      for (const way of block % 2 ? both : both.reverse()) await way.load(some)
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

/** A way of loading, which notes how far it has come behind each document. */
const loader = ({ pid }: BenchDatabase, loadSome: (documents: readonly SeedDocument[]) => AsyncIterable<unknown>) => {
  let [facts, seconds] = [0, 0]
  const spent = { node: 0, neo4j: 0 }
  const mark = (): Mark => ({ facts, seconds, nodeCpuSeconds: spent.node, neo4jCpuSeconds: spent.neo4j })
  const marks: [Mark, ...Mark[]] = [mark()]
  const load = async (documents: readonly SeedDocument[]): Promise<void> => {
    let began = { at: performance.now(), node: cpuSecondsOf(process.pid), neo4j: cpuSecondsOf(pid) }
    let done = 0
    for await (const _ of loadSome(documents)) {
      const now = { at: performance.now(), node: cpuSecondsOf(process.pid), neo4j: cpuSecondsOf(pid) }
      seconds += (now.at - began.at) / 1_000
      spent.node += now.node - began.node
      spent.neo4j += now.neo4j - began.neo4j
      began = now
      facts += documents[done++]?.facts.length ?? 0
      marks.push(mark())
    }
  }
  return { load, marks, last: () => marks.at(-1) ?? marks[0] }
}

const taken = (documents: Iterator<SeedDocument>): SeedDocument[] =>
  Array.from({ length: documentsAtOnce }, () => documents.next()).flatMap(({ done, value }) => (done ? [] : [value]))
