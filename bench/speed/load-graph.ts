import { setTimeout as pause } from 'node:timers/promises'
import type { SeedDocument } from '../../seed/seed-document.ts'
import { loadDocument } from '../../src/graph/load-document.ts'
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

/** Facts after which the two ways of loading are compared, if the graph has as many: the plain way loads no more. */
const comparedAfter = 20_000

interface LoadParts {
  readonly size: GraphSize
  readonly database: BenchDatabase
  readonly report: (text: string) => void
}

/** Loads the graph by Jukwaa's own loader: how fast it was up to where the plain way stops, and in all. */
export const loadGraph = async ({ size, database, report }: LoadParts): Promise<{ compared: Loading; whole: Loading }> => {
  let compared: Loading | undefined
  const whole = await load(
    { size, database, report: (text) => report(`loading: ${text}`) },
    (document) => loadDocument(database.database, document, { now: new Date(), report: () => undefined }),
    (loading) => {
      compared ??= loading.facts >= comparedAfter ? loading : undefined
      return true
    },
  )
  // What a load leaves to be done, such as sampling the indexes, is not to be done while the first questions are measured.
  await pause(2_000)
  return { compared: compared ?? whole, whole }
}

/** Loads the beginning of the graph by batches written by hand. */
export const loadPlainly = async ({ size, database, report }: LoadParts): Promise<Loading> => {
  const driver = openDriver(database.address, { connections: 2, patience: 15_000 })
  try {
    return await load(
      { size, database, report: (text) => report(`loading by hand: ${text}`) },
      plainLoader(driver),
      ({ facts }) => facts < comparedAfter,
    )
  } finally {
    await driver.close()
  }
}

const load = async (
  { size, database, report }: LoadParts,
  loadOne: (document: SeedDocument) => Promise<unknown>,
  goesOn: (loading: Loading) => boolean,
): Promise<Loading> => {
  const cpu = () => [cpuSecondsOf(process.pid), cpuSecondsOf(database.pid)] as const
  const [node, neo4j] = cpu()
  let [facts, seconds, told] = [0, 0, 0]
  const loading = (): Loading => {
    const [nodeNow, neo4jNow] = cpu()
    return { facts, seconds, perSecond: facts / seconds, nodeCpuSeconds: nodeNow - node, neo4jCpuSeconds: neo4jNow - neo4j }
  }
  for (const document of generateGraph(size)) {
    const began = performance.now()
    await loadOne(document)
    // The generator's own time is not counted.
    seconds += (performance.now() - began) / 1_000
    facts += document.facts.length
    if (seconds - told > 2) {
      told = seconds
      report(`${facts} facts, ${Math.round(facts / seconds)} a second`)
    }
    if (!goesOn(loading())) break
  }
  report(`${facts} facts, ${Math.round(facts / seconds)} a second`)
  return loading()
}
