import type { Context } from '../context.ts'
import { busyIn, factsAmong, linkednessStatement, mostInLevel, stepsOf, wasCut, type Level, type Step, type Walk } from '../graph/expand.ts'
import { checkedId } from '../ids.ts'
import { inRange } from '../limits/in-range.ts'
import { promised } from '../limits/limits.ts'
import { entities, entityTypes, type EntityType } from '../model/entities.ts'
import type { QueryNeighbourhoodArgs } from '../generated/types.ts'
import { wholeType } from '../loaders.ts'
import { after, once } from '../soon.ts'
import { seenAsOf } from './certainty.ts'
import { unknownEntity } from './checked-entity.ts'
import { aheadFrom, expand } from './expand.ts'

/** How far and how many a neighbourhood's arguments ask for; an argument that it cannot have is refused here. */
export const neighbourhoodAskedFor = ({ of, depth, limit }: Pick<QueryNeighbourhoodArgs, 'of' | 'depth' | 'limit'>) => ({
  of: checkedId(of),
  depth: inRange('depth', depth, promised.neighbourhoodDepth),
  limit: inRange('limit', limit, promised.neighbourhoodEntities),
})

/** What a walk around an entity came to. */
export interface WalkAround {
  /** The entities to show. */
  readonly ids: readonly string[]
  /** The question for the facts between them, one more than are shown at most. */
  readonly facts: ReturnType<typeof factsAmong>
  readonly mostFacts: number
  /** Whether entities were left out. */
  readonly cut: boolean
  readonly counts: readonly { readonly type: EntityType; readonly shown: number; readonly total: number }[]
}

/**
 * Walks around an entity, level by level. Where not all fit, each type is given its turn, the most linked of it first; what is left out is
 * counted by type.
 */
export const walkAround = async ({ via, asOf, asKnownAt, ...given }: QueryNeighbourhoodArgs, context: Context): Promise<WalkAround> => {
  const { of, depth, limit } = neighbourhoodAskedFor(given)
  const walk: Walk = { via: via ?? null, asOf: asOf ?? null, asKnownAt: asKnownAt ?? null }
  const [shown, seen, busy] = [new Set([of]), new Set([of]), new Set<string>()]
  const walked: Step[] = []
  let cut = false
  let came = await expand([of], walk, { ahead: depth > 1 ? mostInLevel : 0, tellsBusy: true }, context)
  if (came.known.length === 0) throw unknownEntity(of)
  let level: Level = came
  for (let far = 1; far <= depth; far += 1) {
    const steps = stepsOf(level)
    cut ||= wasCut(level)
    for (const id of busyIn(level)) busy.add(id)
    walked.push(...steps)
    const found = [...new Set(steps.map(({ to }) => to))].filter((id) => !seen.has(id))
    for (const id of found) seen.add(id)
    const room = limit - shown.size
    const edge = found.length <= room ? found.sort() : await fairly(found, room, context)
    for (const id of edge) shown.add(id)
    if (edge.length === 0 || far === depth) break
    level =
      aheadFrom(came, edge) ?? (came = await expand(edge, walk, { ahead: far + 1 < depth ? mostInLevel : 0, tellsBusy: true }, context))
  }
  const ids = [...shown]
  const mostFacts = limit * promised.neighbourhoodFacts
  // What was walked along is there also where an entity has more facts than are looked through from its side.
  const along = walked
    .filter(({ from, to }) => (busy.has(from) || busy.has(to)) && shown.has(from) && shown.has(to))
    .map(({ fact }) => fact)
  return {
    ids,
    facts: factsAmong(walk, { among: ids, along: [...new Set(along)].sort().slice(0, mostFacts + 1), limit: mostFacts + 1 }),
    mostFacts,
    cut: cut || seen.size > shown.size,
    counts: entityTypes.map((type) => ({ type, shown: countOf(shown, type), total: countOf(seen, type) })).filter(({ total }) => total > 0),
  }
}

/** What lies within some facts of an entity: the entities shown and all facts between them. */
export const neighbourhood = async (given: QueryNeighbourhoodArgs, context: Context) => {
  const { ids, facts, mostFacts, cut, counts } = await walkAround(given, context)
  const found = once(() => context.loaders.of(facts).load(wholeType))
  return {
    entities: () => context.loaders.node.loadMany(ids),
    facts: () => after(found(), (rows) => rows.slice(0, mostFacts).map((fact) => seenAsOf(fact, given.asOf))),
    truncated: () => cut || after(found(), (rows) => rows.length > mostFacts),
    counts,
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
