import { RateLimited } from '../errors.ts'
import { turns, type Turns, type TurnsOptions } from '../turns.ts'
import { budget, type Budget, type Remains } from './budget.ts'

/** What a client may spend in a minute, and for what. */
export const quotas = {
  requests: { limit: 600, meaning: 'requests' },
  cost: { limit: 600_000, meaning: 'points of cost, one for each node that an answer may have,' },
  databaseTime: { limit: 20_000, meaning: 'milliseconds of the database' },
  refusals: { limit: 300, meaning: 'requests that are refused' },
  introspections: { limit: 20, meaning: 'questions about the schema' },
} as const

export type Quota = keyof typeof quotas

const minute = 60_000
const mostClients = 100_000

/** Keeps clients from taking what others need. */
export interface Rates {
  /** Spends, or throws RATE_LIMITED. */
  take(client: string, quota: Quota, points: number): void
  /** Books what is spent already. */
  charge(client: string, quota: Quota, points: number): void
  /** Runs the work when it is this client's turn, or throws RATE_LIMITED. */
  enter<Result>(client: string, work: () => Promise<Result>): Promise<Result>
  /** The quota that is nearest to its end, for the headers of an answer; null where nothing is counted. */
  nearest(client: string): Remains | null
}

/** No limits, for load tests. */
export const noRates: Rates = {
  take: () => undefined,
  charge: () => undefined,
  enter: (_client, work) => work(),
  nearest: () => null,
}

/** Requests of one client that are executed at once, and that wait for their turn, for so many milliseconds at most. */
const atOnce: TurnsOptions = {
  mostRunning: 10,
  mostWaiting: 100,
  longestWait: 1_000,
  refusal: () => new RateLimited('requests at once', 10, 1),
}

/** The quotas of all clients, in memory, by a clock that nobody sets. */
export const rates = (clock?: () => number): Rates => {
  const budgets = Object.fromEntries(
    Object.entries(quotas).map(([quota, { limit }]) => [
      quota,
      budget({ limit, milliseconds: minute, mostClients, ...(clock && { clock }) }),
    ]),
  ) as Record<Quota, Budget>
  const refuse = (quota: Quota, { limit, resetsIn }: Remains) => new RateLimited(`${quotas[quota].meaning} in a minute`, limit, resetsIn)
  const running = new Map<string, Turns>()
  return {
    take: (client, quota, points) => {
      const remains = budgets[quota].take(client, points)
      if (!remains.allowed) throw refuse(quota, remains)
    },
    charge: (client, quota, points) => budgets[quota].charge(client, points),
    enter: async (client, work) => {
      for (const quota of ['databaseTime', 'refusals'] as const) {
        const remains = budgets[quota].look(client)
        if (!remains.allowed) throw refuse(quota, remains)
      }
      const own = running.get(client) ?? turns(atOnce)
      running.set(client, own)
      try {
        return await own.take(work)
      } finally {
        if (own.running === 0 && own.waiting === 0) running.delete(client)
      }
    },
    nearest: (client) =>
      Object.values(budgets)
        .map((each) => each.look(client))
        .reduce((one, other) => (other.left / other.limit < one.left / one.limit ? other : one)),
  }
}
