import type { Driver } from 'neo4j-driver'
import type { RequestCost } from './contender.ts'

interface Sent {
  readonly text: string
  readonly parameters: unknown
}

type Run = (this: unknown, query: string | Sent, ...rest: readonly unknown[]) => unknown

interface Plan {
  readonly dbHits?: number | { toNumber(): number }
  readonly children?: readonly Plan[]
}

/** Notes the statements that the driver's copy of the library sends from now on; what it gives tells what they cost, and ends the noting. */
export const watchStatements = async (driver: Driver): Promise<() => Promise<RequestCost>> => {
  const sent: Sent[] = []
  const restore: (() => void)[] = []
  for (const prototype of await prototypesOf(driver)) {
    const { run } = prototype
    prototype.run = function (query, ...rest) {
      sent.push(typeof query === 'string' ? { text: query, parameters: rest[0] } : query)
      return run.call(this, query, ...rest)
    }
    restore.push(() => (prototype.run = run))
  }
  return async () => {
    for (const each of restore) each()
    const hits = await Promise.all(sent.map((each) => hitsOf(driver, each)))
    return {
      statements: sent.length,
      hits: hits.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0),
      texts: [...new Set(sent.map(({ text }) => text))],
    }
  }
}

/** The classes whose `run` sends statements: sessions, and transactions. */
const prototypesOf = async (driver: Driver): Promise<{ run: Run }[]> => {
  const session = driver.session()
  // Not awaited: what it resolves with is a copy, without the class.
  const transaction = session.beginTransaction()
  const holderOf = (object: object): { run: Run } => {
    const prototype = Object.getPrototypeOf(object) as object
    return Object.hasOwn(prototype, 'run') ? (prototype as { run: Run }) : holderOf(prototype)
  }
  const prototypes = [holderOf(session), holderOf(transaction)]
  await transaction.rollback()
  await session.close()
  return prototypes
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
