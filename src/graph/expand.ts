import { facts, factTypes, type FactType } from '../model/facts.ts'
import { statement, type Statement } from './database.ts'
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
const relationships = ({ via, asKnownAt }: Walk): string => {
  const types = linking.filter((type) => !via || via.includes(type))
  const listed = types.flatMap((type) => [facts[type].subject.relationship, facts[type].object?.relationship ?? []].flat())
  return [...listed, ...(asKnownAt === null ? [] : listed.map((relationship) => `WAS_${relationship}`))].join('|')
}

export const walkParameters = ({ asOf, asKnownAt }: Walk): Readonly<Record<string, unknown>> => ({ asOf, asKnownAt })

/** Whether any fact can be walked along at all. */
export const canWalk = ({ via }: Walk): boolean => !via || linking.some((type) => via.includes(type))

const mayBeWalked = `fact.rank <> 'DEPRECATED' AND ${knownAt('fact')} AND ($asOf IS NULL OR (fact.possibleFrom <= $asOf AND $asOf <= fact.possibleUntil))`

/**
 * One level of a walk: the steps from each of `$ids`, cut at `mostFromOne` from each and `mostInLevel` together.
 * `full` says whether any of them was cut.
 */
export const expandStatement = (walk: Walk): Statement =>
  statement(
    'expand entities',
    `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[:${relationships(walk)}]-(fact:Fact) WHERE ${mayBeWalked}
  WITH entity, fact LIMIT ${mostFromOne}
  MATCH (fact)-[:${relationships(walk)}]-(other:Entity) WHERE other <> entity
  RETURN fact, other
}
RETURN id AS from, fact.id AS fact, other.id AS to LIMIT ${mostInLevel}`,
  )

/** The facts among `$ids`, each with its two ends: at most `$limit`. */
export const amongStatement = (walk: Walk): Statement =>
  statement(
    'facts among entities',
    `MATCH (entity:Entity) WHERE entity.id IN $ids
CALL (entity) {
  MATCH (entity)-[start:${relationships(walk)}]->(fact:Fact) WHERE ${mayBeWalked}
  WITH fact LIMIT ${mostFromOne}
  MATCH (fact)-[:${relationships(walk)}]->(other:Entity) WHERE other.id IN $ids
  RETURN fact
}
RETURN fact.id AS id ORDER BY id LIMIT $limit`,
  )

/** How linked each of `$ids` is, and of which type. */
export const linkednessStatement = statement(
  'linkedness of entities',
  'MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, COUNT { (n)--() } AS links',
)

/** Whether one level of a walk was cut: as a whole, or at one of its entities. */
export const wasCut = (steps: readonly Step[]): boolean => {
  const counts = new Map<string, number>()
  for (const { from } of steps) counts.set(from, (counts.get(from) ?? 0) + 1)
  return steps.length >= mostInLevel || [...counts.values()].some((count) => count >= mostFromOne)
}
