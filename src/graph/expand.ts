import { facts, factTypes, type FactType } from '../model/facts.ts'
import { remembered } from '../remembered.ts'
import { statement, type Statement } from './database.ts'
import { forMany } from './for-many.ts'
import { keyOf } from './list.ts'
import type { Question } from './question.ts'
import { moreHere, rowHere, type Row } from './rows.ts'
import { unlistedKey } from './scan.ts'
import { isPossibleOn } from './stored-holding.ts'
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

/** What is written for walks of the same form: to write it takes as long as to send it. */
const [levels, bodies] = [remembered<Statement>({ most: 200, longestKey: 1_000 }), remembered<string>({ most: 200, longestKey: 1_000 })]

const formOf = ({ via, asOf, asKnownAt }: Walk): string => `${via?.join() ?? 'all'} ${asOf === null} ${asKnownAt === null}`

/** The relationships of the facts of a walk with one of their ends; what is unlisted is walked only as known at a moment in the past. */
const relationships = (walk: Walk, end: 'subject' | 'object'): string => {
  const { via, asKnownAt } = writable(walk)
  const types = linking.filter((type) => !via || via.includes(type))
  const listed = types.flatMap((type) => facts[type][end]?.relationship ?? [])
  return [...listed, ...(asKnownAt === null ? [] : listed.map((relationship) => `WAS_${relationship}`))].join('|')
}

/** A fact's key by one of its ends, which tells the id of that end, a day, and the id of the fact: to read one is far less work than to go to the end. */
const keyBy = ({ asKnownAt }: Walk, end: 'subject' | 'object'): string => {
  const key = keyOf(end)
  return asKnownAt === null ? `fact.${key}` : `coalesce(fact.${key}, fact.${unlistedKey(key)})`
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
    asOf === null ? '' : isPossibleOn('fact', '$asOf'),
  ].filter(Boolean)
  return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''
}

/** One level of a walk: for each of the entities that it begins at, the keys of the facts that lead on by their other ends. */
export interface Level {
  readonly steps: readonly (readonly [from: string, keys: readonly string[]])[]
  /** Of those that it leads to, the ones with so many relationships that not all are followed; told where that was asked for. */
  readonly busy: readonly string[]
}

/** A level, which of the entities it begins at the graph has, and the level behind it where that was read with it: `ids` is where that begins. */
export interface Expanded extends Level {
  readonly known: readonly string[]
  readonly ahead: Level & { readonly ids: readonly string[] }
}

/** One level from the entities with these ids, cut at `mostFromOne` facts of each and `mostInLevel` together. */
const stepsFrom = (walk: Walk, ids: string): string => `CALL (${ids.startsWith('$') ? '' : ids}) {
  MATCH (entity:Entity) WHERE entity.id IN ${ids}
  CALL (entity) {
    CALL (entity) {
      MATCH (entity)-[:${relationships(walk, 'subject')}]->(fact)${mayBeWalked(walk)}
      RETURN ${keyBy(walk, 'object')} AS key
      UNION ALL
      MATCH (entity)<-[:${relationships(walk, 'object')}]-(fact)${mayBeWalked(walk)}
      RETURN ${keyBy(walk, 'subject')} AS key
    }
    RETURN key LIMIT ${mostFromOne}
  }
  WITH entity, key LIMIT ${mostInLevel}
  WITH entity, collect(key) AS keys
  RETURN collect([entity.id, keys]) AS steps
}`

/** Those that the steps of a level lead to: which they are, the relationships of all of them, and which of them are busy. */
const metBy = (steps: string): string => `UNWIND ${steps} AS step
  UNWIND step[1] AS key
  WITH collect(DISTINCT split(key, '|')[0]) AS ids
  MATCH (other:Entity) WHERE other.id IN ids
  WITH other.id AS id, COUNT { (other)--() } AS links
  RETURN collect(id) AS met, sum(links) AS links, collect(CASE WHEN links > ${mostFromOne} THEN id END) AS busy`

/**
 * One level of a walk from `$ids`, and with it the next where those that it leads to have at most `$ahead` relationships together; whether
 * it tells who is busy.
 */
export const expandStatement = (walk: Walk, tellsBusy: boolean): Statement =>
  levels.get(`${formOf(walk)} ${tellsBusy}`, () => {
    const one = statement(
      'expand entities',
      `CALL () { MATCH (entity:Entity) WHERE entity.id IN $ids RETURN collect(entity.id) AS known }
${stepsFrom(walk, '$ids')}
CALL (steps) {
  ${metBy(tellsBusy ? 'steps' : 'CASE WHEN $ahead > 0 THEN steps ELSE [] END')}
}
WITH known, steps, busy, CASE WHEN links <= $ahead THEN [id IN met WHERE NOT id IN $ids] ELSE [] END AS next
CALL (next) {
  ${stepsFrom(walk, 'next').replaceAll('\n', '\n  ')}
  ${tellsBusy ? `CALL (steps) {\n  ${metBy('steps')}\n  }\n  ` : ''}RETURN [next, steps, ${tellsBusy ? 'busy' : '[]'}] AS ahead
}
RETURN [known, steps, busy, ahead] AS answers`,
    )
    return { ...one, many: forMany(one) }
  })

const factsAmongBody = (walk: Walk): string => `CALL () {
  CALL () {
    MATCH (entity:Entity) WHERE entity.id IN $among
    CALL (entity) {
      MATCH (entity)-[:${relationships(walk, 'subject')}]->(fact)${mayBeWalked(walk)}
      WITH fact LIMIT ${mostFromOne}
      WITH fact WHERE split(${keyBy(walk, 'object')}, '|')[0] IN $among
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
}`

/** The facts among some entities, and others by their ids, which a walk met: in the order of their ids, at most `limit`. */
export const factsAmong = (
  walk: Walk,
  { among, along, limit }: { readonly among: readonly string[]; readonly along: readonly string[]; readonly limit: number },
): Question<readonly Row[]> => ({
  name: 'facts among entities',
  body: bodies.get(formOf(walk), () => factsAmongBody(walk)),
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
  steps.reduce((sum, [, keys]) => sum + keys.length, 0) >= mostInLevel || steps.some(([, keys]) => keys.length >= mostFromOne)

/** The steps of a level, one by one. */
export const stepsOf = ({ steps }: Level): Step[] =>
  steps.flatMap(([from, keys]) =>
    keys.flatMap((key) => {
      const [to = '', , fact = ''] = key.split('|')
      return to === from ? [] : [{ from, fact, to }]
    }),
  )

/** Entities of which not all facts are followed, as far as a level tells. */
export const busyIn = ({ steps, busy }: Level): readonly string[] => [
  ...busy,
  ...steps.flatMap(([from, keys]) => (keys.length >= mostFromOne ? [from] : [])),
]
