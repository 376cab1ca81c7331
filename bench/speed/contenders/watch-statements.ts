import type { Driver } from 'neo4j-driver'
import type { RequestCost } from './contender.ts'

interface Sent {
  readonly text: string
  readonly parameters: unknown
}

type Run = (this: unknown, text: string, parameters: unknown, ...rest: readonly unknown[]) => unknown

/** What all ways of a driver come down to: a connection that runs a statement. */
interface Connection {
  run: Run
  release(): Promise<void>
}

interface Plan {
  readonly dbHits?: number | { toNumber(): number }
  readonly children?: readonly Plan[]
}

/** Notes the statements that the driver's copy of the library sends from now on; what it gives tells what they cost, and ends the noting. */
export const watchStatements = async (driver: Driver): Promise<() => Promise<RequestCost>> => {
  const sent: Sent[] = []
  const prototype = await connectionOf(driver)
  const { run } = prototype
  prototype.run = function (text, parameters, ...rest) {
    sent.push({ text, parameters })
    return run.call(this, text, parameters, ...rest)
  }
  return async () => {
    prototype.run = run
    const hits = await Promise.all(sent.map((each) => hitsOf(driver, each)))
    return {
      statements: sent.length,
      hits: hits.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0),
      texts: [...new Set(sent.map(({ text }) => text))],
    }
  }
}

/** The class of the connections of the driver's copy of the library. */
const connectionOf = async (driver: Driver): Promise<Connection> => {
  const provider = (
    driver as unknown as { _getOrCreateConnectionProvider(): { acquireConnection(options: object): Promise<Connection> } }
  )._getOrCreateConnectionProvider()
  const connection = await provider.acquireConnection({
    accessMode: 'READ',
    database: '',
    bookmarks: { isEmpty: () => true, values: () => [] },
  })
  await connection.release()
  return Object.getPrototypeOf(connection) as Connection
}

const hitsOf = async (driver: Driver, { text, parameters }: Sent): Promise<number | null> => {
  const session = driver.session()
  try {
    const { summary } = await session.run(`PROFILE ${text}`, parameters as Record<string, unknown>)
    return summary.profile ? hitsIn(summary.profile as unknown as Plan) : null
  } catch {
    return null
  } finally {
    await session.close()
  }
}

const hitsIn = ({ dbHits = 0, children = [] }: Plan): number =>
  (typeof dbHits === 'number' ? dbHits : dbHits.toNumber()) + children.reduce((sum, child) => sum + hitsIn(child), 0)
