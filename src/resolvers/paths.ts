import type { Context } from '../context.ts'
import { canWalk, stepsOf, wasCut, type Level, type Step, type Walk } from '../graph/expand.ts'
import type { QueryPathsArgs } from '../generated/types.ts'
import { checkedId } from '../ids.ts'
import { inRange } from '../limits/in-range.ts'
import { promised } from '../limits/limits.ts'
import { chainsAlong, type Chain } from './chains.ts'
import { factsAsOf } from './certainty.ts'
import { unknownEntity } from './checked-entity.ts'
import { aheadFrom, expand } from './expand.ts'

/** How long and how many chains the arguments ask for; an argument that cannot be is refused here. */
export const pathsAskedFor = ({ from, to, maxFacts, first }: Pick<QueryPathsArgs, 'from' | 'to' | 'maxFacts' | 'first'>) => ({
  from: checkedId(from),
  to: checkedId(to),
  maxFacts: inRange('maxFacts', maxFacts, promised.maxFacts),
  first: inRange('first', first, promised.chains),
})

/** Relationships of what the two ends lead to: up to so many the next level is read with the first, whether or not it is needed. */
const fewEnough = 2_000

/** What a walk between two entities came to. */
export interface WalkBetween {
  readonly chains: readonly Chain[]
  readonly truncated: boolean
  readonly reachedFrom: number
  readonly reachedTo: number
}

/**
 * Walks between two entities, from both ends, from the smaller side first, until enough chains meet; each level is bounded, so that a hub is cut, and said to be, instead of being walked through.
 */
export const walkBetween = async ({ via, asOf, asKnownAt, ...given }: QueryPathsArgs, context: Context): Promise<WalkBetween> => {
  const { from, to, maxFacts, first } = pathsAskedFor(given)
  const walk: Walk = { via: via ?? null, asOf: asOf ?? null, asKnownAt: asKnownAt ?? null }
  const [near, far] = [startAt(from), startAt(to)]
  // The first level of either side, which also tells whether there are such entities.
  const begun = await expand([from, to], walk, { ahead: maxFacts > 2 ? fewEnough : 0, tellsBusy: false }, context)
  for (const id of [from, to]) if (!begun.known.includes(id)) throw unknownEntity(id)
  const levelOf = async ({ edge, depth }: Side): Promise<Level> => {
    if (depth === 0) return { busy: [], steps: begun.steps.filter(([id]) => id === edge[0]) }
    return (depth === 1 ? aheadFrom(begun, edge) : null) ?? (await expand([...edge].sort(), walk, { ahead: 0, tellsBusy: false }, context))
  }
  let found = chainsAlong([], from, to, 0, first)
  let met = false
  while (canWalk(walk) && from !== to && near.depth + far.depth < maxFacts && found.chains.length < first) {
    const side = near.edge.length <= far.edge.length ? near : far
    if (side.edge.length === 0) break
    goOn(side, await levelOf(side))
    const other = side === near ? far : near
    // Where the two have not met there is no chain to look for.
    met ||= side.edge.some((id) => other.reached.has(id))
    if (met) found = chainsAlong([...near.steps, ...far.steps], from, to, near.depth + far.depth, first)
  }
  return {
    chains: found.chains,
    truncated: near.cut || far.cut || !found.complete,
    reachedFrom: near.reached.size,
    reachedTo: far.reached.size,
  }
}

/** The shortest chains of facts between two entities. */
export const paths = async (given: QueryPathsArgs, context: Context) => {
  const { chains, ...reached } = await walkBetween(given, context)
  const entitiesOf = (ids: readonly string[]) => context.loaders.node.loadMany(ids)
  return {
    paths: chains.map(({ entities, facts }) => ({
      length: facts.length,
      entities: () => entitiesOf(entities),
      facts: () => factsAsOf(facts, given.asOf, context),
    })),
    ...reached,
  }
}

/** What has been reached from one end, and the steps that led there; `edge` is where to go on. */
interface Side {
  readonly steps: Step[]
  readonly reached: Set<string>
  edge: readonly string[]
  depth: number
  cut: boolean
}

const startAt = (id: string): Side => ({ steps: [], reached: new Set([id]), edge: [id], depth: 0, cut: false })

const goOn = (side: Side, level: Level): void => {
  const steps = stepsOf(level)
  side.cut ||= wasCut(level)
  side.edge = [...new Set(steps.map(({ to }) => to))].filter((id) => !side.reached.has(id))
  for (const id of side.edge) side.reached.add(id)
  side.steps.push(...steps)
  side.depth += 1
}
