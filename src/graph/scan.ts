import { facts, factTypes, isFactType } from '../model/facts.ts'
import { keyOf, type List } from './list.ts'

/** The property that an unlisted fact has in place of a key: lists read it only where what is unlisted is asked for. */
export const unlistedKey = (key: string): string => `unlisted${key.charAt(0).toUpperCase()}${key.slice(1)}`

/** Where the nodes of a list are found: the beginning of a statement that goes on with a range of the key, and what must hold beside it. */
export interface Scan {
  readonly match: string
  readonly key: string
  readonly condition: string
}

/** The scans that together give a list: one for each end, and one more where what is unlisted is asked for too. */
export const scansOf = (list: List, orderKey: string): readonly Scan[] => {
  const keys = list.ends ? list.ends.map(keyOf) : [orderKey]
  const condition = list.filter.text && ` AND ${list.filter.text}`
  return keys.flatMap((key) => [
    { match: matchOf(list), key, condition },
    ...(list.unlisted
      ? [
          {
            match: 'MATCH (n:Unlisted) WHERE',
            key: unlistedKey(key),
            condition: `${list.type === 'Fact' ? '' : ` AND n:${list.type}`}${condition}`,
          },
        ]
      : []),
  ])
}

/** Of an entity's facts the key is the best beginning; of a whole type it is the anchor, where the filter has one. */
const matchOf = ({ type, ends, anchor }: List): string => {
  if (!anchor || ends) return `MATCH (n:${type}) WHERE`
  const { steps, property } = anchor
  const label = (node: string) => (isFactType(node) ? `Fact:${node}` : node === 'Fact' ? node : `Entity:${node}`)
  if (steps.length === 0) {
    // Without the hint the planner may take the index of the order, and test every node of the type.
    const index = property === 'id' ? label(type).split(':', 1)[0] : type
    return `MATCH (n:${label(type)}) USING INDEX n:${index}(${property}) WHERE n.${property} IN $anchor AND`
  }
  const variable = (place: number) =>
    place === 0 ? `n:${type}` : place === steps.length ? 'anchor' : `step${place}:${steps[place - 1]?.label}`
  const name = (place: number) => variable(place).split(':', 1)[0]
  const along = (place: number) => (anchor.alone ? listedAlone(steps[place]?.path ?? '') : (steps[place]?.path ?? ''))
  // What hangs on one of its ends by a relationship that listed facts alone have need not be looked at.
  const listed = (place: number, before: string) =>
    anchor.alone && place > 0 && isFactType(steps[place - 1]?.label ?? '') && ![along(place - 1), along(place)].some(isOfListed)
      ? `${before}NOT ${name(place)}:Unlisted`
      : ''
  // Each step in a MATCH of its own: within one, Neo4j walks no relationship twice, and the way may lead back along the one it came.
  const walk = steps
    .map((_step, index) => `MATCH (${variable(index)})${along(index)}(${name(index + 1)})${listed(index, ' WHERE ')}`)
    .reverse()
  const first = `MATCH (anchor:${label(steps.at(-1)?.label ?? '')}) WHERE anchor.id IN $anchor${listed(steps.length, ' AND ')}`
  return `${first} ${walk.join(' ')} WITH DISTINCT n WHERE`
}

/** A path without the relationships that unlisted facts have with their ends. */
const listedAlone = (path: string): string => path.replace(/\|(?:WAS|NOT)_\w+/g, '')

const relationshipsOfListed = new Set(
  factTypes.flatMap((type) => [facts[type].subject.relationship, facts[type].object?.relationship ?? []].flat()),
)

/** Whether only listed facts have the relationships of a path. */
const isOfListed = (path: string): boolean => {
  const relationships = /\[:([\w|]+)\]/.exec(path)?.[1]?.split('|') ?? []
  return relationships.length > 0 && relationships.every((each) => relationshipsOfListed.has(each))
}

/** The key by which the whole list of a type is found: no unlisted fact has it. */
export const wholeKey = ({ type }: List): string => (type === 'Fact' || isFactType(type) ? 'orderKey' : 'nameKey')

/** Higher than every key. */
export const highest = '\u{10FFFF}'

/** The condition that a key lies in the list: that it hangs on the entity `parent`, or is one of the type. */
export const inWhole = ({ ends }: List, key: string): string =>
  ends ? `n.${key} > parent + '|' AND n.${key} < parent + '}'` : `n.${key} > ''`
