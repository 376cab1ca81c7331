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
 * The two ways of loading are compared from here to here, if the graph has as many facts: before, a Java that has just begun is busy with
 * compiling itself; the plain way loads no more.
 */
const compared = { from: 40_000, to: 100_000 }

interface LoadParts {
  readonly size: GraphSize
  readonly database: BenchDatabase
  readonly report: (text: string) => void
}

/** Loads the graph by Jukwaa's own loader: how fast it was where it is compared with the plain way, and in all. */
export const loadGraph = async ({ size, database, report }: LoadParts): Promise<{ compared: Loading; whole: Loading }> => {
  const marks = await load(
    { size, database, report: (text) => report(`loading: ${text}`) },
    (documents) => loadInTurn(database.database, documents, () => undefined),
    Infinity,
  )
  // What a load leaves to be done, such as sampling the indexes, is not to be done while the first questions are measured.
  await pause(2_000)
  return { compared: comparedIn(marks), whole: between(marks[0], marks.at(-1)) }
}

/** Loads the beginning of the graph by batches written by hand. */
export const loadPlainly = async ({ size, database, report }: LoadParts): Promise<Loading> => {
  const driver = openDriver(database.address, { connections: 2, patience: 15_000 })
  try {
    return comparedIn(
      await load({ size, database, report: (text) => report(`loading by hand: ${text}`) }, plainLoader(driver), compared.to),
    )
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

const comparedIn = (marks: readonly Mark[]): Loading => {
  const until = marks.find(({ facts }) => facts >= compared.to) ?? marks.at(-1)
  const from = marks.find(({ facts }) => facts >= compared.from)
  return between(from && from !== until ? from : marks[0], until)
}

const documentsAtOnce = 20

const load = async (
  { size, database, report }: LoadParts,
  loadSome: (documents: readonly SeedDocument[]) => AsyncIterable<unknown>,
  most: number,
): Promise<readonly Mark[]> => {
  let [facts, seconds, told] = [0, 0, 0]
  const mark = (): Mark => ({ facts, seconds, nodeCpuSeconds: cpuSecondsOf(process.pid), neo4jCpuSeconds: cpuSecondsOf(database.pid) })
  const marks = [mark()]
  const tell = () => report(`${facts} facts, ${Math.round(facts / seconds)} a second`)
  const generated = generateGraph(size)
  for (let some = taken(generated); some.length > 0 && facts < most; some = taken(generated)) {
    // The generator's own time is not counted.
    let began = performance.now()
    let done = 0
    for await (const _ of loadSome(some)) {
      const now = performance.now()
      seconds += (now - began) / 1_000
      began = now
      facts += some[done++]?.facts.length ?? 0
      marks.push(mark())
      if (seconds - told > 2) {
        told = seconds
        tell()
      }
    }
  }
  tell()
  return marks
}

const taken = (documents: Iterator<SeedDocument>): SeedDocument[] =>
  Array.from({ length: documentsAtOnce }, () => documents.next()).flatMap(({ done, value }) => (done ? [] : [value]))
