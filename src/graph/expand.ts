import { facts, factTypes, type FactType } from '../model/facts.ts'
import { remembered } from '../remembered.ts'
import { statement, type Statement } from './database.ts'
import type { Question } from './question.ts'
import { moreHere, rowHere, type Row } from './rows.ts'
import { knownAt } from './verify.ts'

/** Which facts may be walked along: of these types, holding on a day, known at a moment. */
export interface Walk {
  readonly via: readonly FactType[] | null
  readonly asOf: string | null
  readonly asKnownAt: string | null
}

/** A step from an entity along a fact to another entity. */
export interface Step {
  readonly from: string
  readonly fact: string
  readonly to: string
}

/** The most facts that are followed from one entity, and in one level of a walk. */
export const mostFromOne = 1_000
export const mostInLevel = 10_000

const linking = factTypes.filter((type) => facts[type].object)

/** The relationships of the facts that link two entities; what is unlisted is walked only as known at a moment in the past. */
const relationships = (walk: Walk): string => known.get(`relationships ${formOf(walk)}`, () => relationshipsOf(writable(walk)))

/** Texts for walks of the same form: to write one takes as long as to send it. */
const known = remembered<string>({ most: 200, longestKey: 1_000 })

const formOf = ({ via, asOf, asKnownAt }: Walk): string => `${via?.join() ?? 'all'} ${asOf === null} ${asKnownAt === null}`

const relationshipsOf = ({ via, asKnownAt }: Walk): string => {
  const types = linking.filter((type) => !via || via.includes(type))
  const listed = types.flatMap((type) => [facts[type].subject.relationship, facts[type].object?.relationship ?? []].flat())
  return [...listed, ...(asKnownAt === null ? [] : listed.map((relationship) => `WAS_${relationship}`))].join('|')
}

export const walkParameters = ({ asOf, asKnownAt }: Walk): Readonly<Record<string, unknown>> => ({ asOf, asKnownAt })

/** Whether any fact can be walked along at all. */
export const canWalk = ({ via }: Walk): boolean => !via || linking.some((type) => via.includes(type))

/** A walk whose relationships can be written: those of no type would be those of all. */
const writable = (walk: Walk): Walk => (canWalk(walk) ? walk : { ...walk, via: null })

/** What walks leave out; unlisted facts hang on other relationships, and are met only as known at a moment in the past. */
const mayBeWalked = ({ asOf, asKnownAt }: Walk): string => {
  const conditions = [
    asKnownAt === null ? '' : `fact.rank <> 'DEPRECATED' AND ${knownAt('fact')}`,
    asOf === null ? '' : 'fact.possibleFrom <= $asOf AND $asOf <= fact.possibleUntil',
  ].filter(Boolean)
  return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''
}

/** One level of a walk: the facts that lead on from each of the entities it begins at, with where they lead. */
export interface Level {
  readonly steps: readonly (readonly [from: string, ways: readonly (readonly [fact: string, to: string])[]])[]
  /** Of those that it leads to, the ones with so many relationships that not all are followed; for each of those that it begins at. */
  readonly busy: readonly (readonly string[])[]
}

/** A level, which of the entities it begins at the graph has, and the level behind it where that was read with it: `ids` is where that begins. */
export interface Expanded extends Level {
  readonly known: readonly string[]
  readonly ahead: Level & { readonly ids: readonly string[] }
}

/** One level from the entities with these ids, cut at `mostFromOne` facts of each and `mostInLevel` together. */
const levelFrom = (walk: Walk, ids: string): string => `MATCH (entity:Entity) WHERE entity.id IN ${ids}
CALL (entity) {
  MATCH (entity)-[:${relationships(walk)}]-(fact)${mayBeWalked(walk)}
  WITH entity, fact LIMIT ${mostFromOne}
  MATCH (fact)-[:${relationships(walk)}]-(other) WHERE other <> entity
  RETURN fact, other
}
WITH entity, fact, other LIMIT ${mostInLevel}
WITH entity, collect([fact.id, other.id]) AS ways, collect(DISTINCT CASE WHEN COUNT { (other)--() } > ${mostFromOne} THEN other.id END) AS many
RETURN collect([entity.id, ways]) AS steps, collect(many) AS busy`

/** One level of a walk from `$ids`, and with it the next where those that it leads to have at most `$ahead` relationships together. */
export const expandStatement = (walk: Walk): Statement =>
  statement(
    'expand entities',
    known.get(
      `expand ${formOf(walk)}`,
      () => `CALL () { MATCH (entity:Entity) WHERE entity.id IN $ids RETURN collect(entity.id) AS known }
CALL () {
${levelFrom(walk, '$ids')}
}
CALL (steps) {
  UNWIND CASE WHEN $ahead > 0 THEN steps ELSE [] END AS step
  UNWIND step[1] AS way
  WITH collect(DISTINCT way[1]) AS met
  MATCH (other:Entity) WHERE other.id IN met AND NOT other.id IN $ids
  RETURN collect(other.id) AS met, sum(COUNT { (other)--() }) AS links
}
WITH *, CASE WHEN links <= $ahead THEN met ELSE [] END AS next
CALL (next) {
  CALL (next) {
${levelFrom(walk, 'next')}
  }
  RETURN {ids: next, steps: steps, busy: busy} AS ahead
}
RETURN known, steps, busy, ahead`,
    ),
  )

/** The facts among some entities, and others by their ids, which a walk met: in the order of their ids, at most `limit`. */
export const factsAmong = (
  walk: Walk,
  { among, along, limit }: { readonly among: readonly string[]; readonly along: readonly string[]; readonly limit: number },
): Question<readonly Row[]> => ({
  name: 'facts among entities',
  body: `CALL () {
  CALL () {
    MATCH (entity:Entity) WHERE entity.id IN $among
    CALL (entity) {
      MATCH (entity)-[:${relationships(walk)}]->(fact)${mayBeWalked(walk)}
      WITH fact LIMIT ${mostFromOne}
      MATCH (fact)-[:${relationships(walk)}]->(other) WHERE other.id IN $among
      RETURN fact
    }
    RETURN fact
    UNION
    MATCH (fact:Fact) WHERE fact.id IN $along
    RETURN fact
  }
  WITH DISTINCT fact ORDER BY fact.id LIMIT $limit
  ${moreHere('fact', 'fact.id')}
  RETURN collect(${rowHere('fact', 'Fact')}) AS answer
}`,
  parameters: { among: canWalk(walk) ? among : [], along, limit, ...walkParameters(walk) },
  otherwise: [],
})

/** How linked each of `$ids` is, and of which type. */
export const linkednessStatement = statement(
  'linkedness of entities',
  'MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, COUNT { (n)--() } AS links',
)

/** Whether one level of a walk was cut: as a whole, or at one of its entities. */
export const wasCut = ({ steps }: Level): boolean =>
  steps.reduce((sum, [, ways]) => sum + ways.length, 0) >= mostInLevel || steps.some(([, ways]) => ways.length >= mostFromOne)

/** The steps of a level, one by one. */
export const stepsOf = ({ steps }: Level): Step[] => steps.flatMap(([from, ways]) => ways.map(([fact, to]) => ({ from, fact, to })))

/** Entities of which not all facts are followed, as far as a level tells. */
export const busyIn = ({ steps, busy }: Level): readonly string[] => [
  ...busy.flat(),
  ...steps.flatMap(([from, ways]) => (ways.length >= mostFromOne ? [from] : [])),
]
