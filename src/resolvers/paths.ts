import type { Context } from '../context.ts'
import { canWalk, expandStatement, walkParameters, wasCut, type Step, type Walk } from '../graph/expand.ts'
import type { QueryPathsArgs } from '../generated/types.ts'
import { checkedId } from '../ids.ts'
import { inRange } from '../limits/in-range.ts'
import { promised } from '../limits/limits.ts'
import { chainsAlong } from './chains.ts'
import { factsAsOf } from './certainty.ts'
import { checkedEntity } from './checked-entity.ts'

/** How long and how many chains the arguments ask for; an argument that cannot be is refused here. */
export const pathsAskedFor = ({ from, to, maxFacts, first }: Pick<QueryPathsArgs, 'from' | 'to' | 'maxFacts' | 'first'>) => ({
  from: checkedId(from),
  to: checkedId(to),
  maxFacts: inRange('maxFacts', maxFacts, promised.maxFacts),
  first: inRange('first', first, promised.chains),
})

/**
 * The shortest chains of facts between two entities. The walk goes on from both ends, from the smaller side first, until enough chains
 * meet; each level is one statement and bounded, so that a hub is cut, and said to be, instead of being walked through.
 */
export const paths = async ({ via, asOf, asKnownAt, ...given }: QueryPathsArgs, context: Context) => {
  const { from, to, maxFacts, first } = pathsAskedFor(given)
  await Promise.all([from, to].map((id) => checkedEntity(id, context)))
  const walk: Walk = { via: via ?? null, asOf: asOf ?? null, asKnownAt: asKnownAt ?? null }
  const [near, far] = [startAt(from), startAt(to)]
  let found = chainsAlong([], from, to, 0, first)
  while (canWalk(walk) && from !== to && near.depth + far.depth < maxFacts && found.chains.length < first) {
    const side = near.edge.length <= far.edge.length ? near : far
    if (side.edge.length === 0) break
    await goOn(side, walk, context)
    found = chainsAlong([...near.steps, ...far.steps], from, to, near.depth + far.depth, first)
  }
  const entitiesOf = (ids: readonly string[]) => context.loaders.node.loadMany(ids)
  return {
    paths: found.chains.map(({ entities, facts }) => ({
      length: facts.length,
      entities: () => entitiesOf(entities),
      facts: () => factsAsOf(facts, asOf, context),
    })),
    truncated: near.cut || far.cut || !found.complete,
    reachedFrom: near.reached.size,
    reachedTo: far.reached.size,
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

const goOn = async (side: Side, walk: Walk, { read }: Context): Promise<void> => {
  const steps = await read<Step>(expandStatement(walk), { ids: side.edge, ...walkParameters(walk) })
  side.cut ||= wasCut(steps)
  side.edge = [...new Set(steps.map(({ to }) => to))].filter((id) => !side.reached.has(id)).sort()
  for (const id of side.edge) side.reached.add(id)
  side.steps.push(...steps)
  side.depth += 1
}
