/** What is left of a client's budget. */
export interface Remains {
  /** False: what was asked for is more than is left, and nothing was taken. */
  readonly allowed: boolean
  readonly limit: number
  /** Points left, never below 0. */
  readonly left: number
  /** Seconds, at least 1, until the budget is whole again. */
  readonly resetsIn: number
}

/** Points that each client may spend within a time. */
export interface Budget {
  /** Takes points if there are as many left. */
  take(client: string, points: number): Remains
  /** Takes points that are spent already, also beyond the limit. */
  charge(client: string, points: number): void
  /** What there is, without taking any: not allowed where nothing is left. */
  look(client: string): Remains
}

export interface BudgetOptions {
  readonly limit: number
  readonly milliseconds: number
  /** Milliseconds of a clock that nobody sets. */
  readonly clock?: () => number
  /** The most clients remembered; beyond, the one that began earliest is forgotten. */
  readonly mostClients?: number
}

/** A budget that begins with a client's first point, and begins anew when its time is over. In memory, for this process alone. */
export const budget = ({ limit, milliseconds, clock = () => performance.now(), mostClients = 100_000 }: BudgetOptions): Budget => {
  const accounts = new Map<string, { spent: number; until: number }>()
  const accountOf = (client: string) => {
    const now = clock()
    const known = accounts.get(client)
    if (known && known.until > now) return known
    accounts.delete(client)
    const oldest = accounts.size >= mostClients ? accounts.keys().next().value : undefined
    if (oldest !== undefined) accounts.delete(oldest)
    const begun = { spent: 0, until: now + milliseconds }
    accounts.set(client, begun)
    return begun
  }
  const remains = ({ spent, until }: { spent: number; until: number }, allowed: boolean): Remains => ({
    allowed,
    limit,
    left: Math.max(0, Math.floor(limit - spent)),
    resetsIn: Math.max(1, Math.ceil((until - clock()) / 1_000)),
  })
  return {
    take: (client, points) => {
      const account = accountOf(client)
      const allowed = account.spent + points <= limit
      if (allowed) account.spent += points
      return remains(account, allowed)
    },
    charge: (client, points) => {
      accountOf(client).spent += points
    },
    look: (client) => {
      const account = accountOf(client)
      return remains(account, account.spent < limit)
    },
  }
}
