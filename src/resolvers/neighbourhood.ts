import type { Context } from '../context.ts'
import {
  amongStatement,
  canWalk,
  expandStatement,
  linkednessStatement,
  walkParameters,
  wasCut,
  type Step,
  type Walk,
} from '../graph/expand.ts'
import { checkedId } from '../ids.ts'
import { inRange } from '../limits/in-range.ts'
import { promised } from '../limits/limits.ts'
import { entities, entityTypes, type EntityType } from '../model/entities.ts'
import type { QueryNeighbourhoodArgs } from '../generated/types.ts'
import { factsAsOf } from './certainty.ts'
import { checkedEntity } from './checked-entity.ts'

/** How far and how many a neighbourhood's arguments ask for; an argument that it cannot have is refused here. */
export const neighbourhoodAskedFor = ({ of, depth, limit }: Pick<QueryNeighbourhoodArgs, 'of' | 'depth' | 'limit'>) => ({
  of: checkedId(of),
  depth: inRange('depth', depth, promised.neighbourhoodDepth),
  limit: inRange('limit', limit, promised.neighbourhoodEntities),
})

/**
 * What lies within some facts of an entity: the entities shown and all facts between them. Level by level, where not all fit, each type is
 * given its turn, the most linked of it first; what is left out is counted by type.
 */
export const neighbourhood = async ({ via, asOf, asKnownAt, ...given }: QueryNeighbourhoodArgs, context: Context) => {
  const { of, depth, limit } = neighbourhoodAskedFor(given)
  await checkedEntity(of, context)
  const walk: Walk = { via: via ?? null, asOf: asOf ?? null, asKnownAt: asKnownAt ?? null }
  const parameters = walkParameters(walk)
  const [shown, seen] = [new Set([of]), new Set([of])]
  let edge: readonly string[] = [of]
  const walked: Step[] = []
  let cut = false
  for (let level = 1; level <= depth && edge.length > 0 && canWalk(walk); level += 1) {
    const steps = await context.read<Step>(expandStatement(walk), { ids: edge, ...parameters })
    cut ||= wasCut(steps)
    walked.push(...steps)
    const found = [...new Set(steps.map(({ to }) => to))].filter((id) => !seen.has(id))
    for (const id of found) seen.add(id)
    const room = limit - shown.size
    edge = found.length <= room ? found.sort() : await fairly(found, room, context)
    for (const id of edge) shown.add(id)
  }
  const ids = [...shown]
  const mostFacts = limit * promised.neighbourhoodFacts
  const among = canWalk(walk) ? await context.read<{ id: string }>(amongStatement(walk), { ids, limit: mostFacts + 1, ...parameters }) : []
  // What was walked along is there also where an entity has more facts than are looked through from its side.
  const along = walked.filter(({ from, to }) => shown.has(from) && shown.has(to)).map(({ fact }) => fact)
  const facts = [...new Set([...along, ...among.map(({ id }) => id)])].sort()
  return {
    entities: () => context.loaders.node.loadMany(ids),
    facts: () => factsAsOf(facts.slice(0, mostFacts), asOf, context),
    truncated: cut || seen.size > shown.size || facts.length > mostFacts,
    counts: () =>
      entityTypes.map((type) => ({ type, shown: countOf(shown, type), total: countOf(seen, type) })).filter(({ total }) => total > 0),
  }
}

const isOf = (id: string, type: EntityType): boolean => id.startsWith(`${entities[type].folder}/`)

const countOf = (ids: ReadonlySet<string>, type: EntityType): number => [...ids].filter((id) => isOf(id, type)).length

/** As many as there is room for, the types in turn, the most linked of each first. */
const fairly = async (ids: readonly string[], room: number, { read }: Context): Promise<readonly string[]> => {
  if (room <= 0) return []
  const linked = new Map((await read<{ id: string; links: number }>(linkednessStatement, { ids })).map(({ id, links }) => [id, links]))
  const byLinks = [...ids].sort((one, other) => (linked.get(other) ?? 0) - (linked.get(one) ?? 0) || (one < other ? -1 : 1))
  const queues = entityTypes.map((type) => byLinks.filter((id) => isOf(id, type)))
  const chosen: string[] = []
  for (let turn = 0; chosen.length < room && turn < byLinks.length; turn += 1) {
    chosen.push(...queues.flatMap((queue) => queue[turn] ?? []).slice(0, room - chosen.length))
  }
  return chosen
}
