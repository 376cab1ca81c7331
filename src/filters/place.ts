import { JukwaaError } from '../errors.ts'
import { promised } from '../limits/limits.ts'

/** Nesting counts AND, OR, NOT and steps to another entity. */
const { filterDepth: deepest, filterQuantifiers: mostQuantifiersDeep, filterConditions: mostConditions } = promised

/** Where within a filter a condition stands. */
export interface Place {
  /** The variable of the node. */
  readonly node: string
  /** The Cypher expression that holds the values of this filter. */
  readonly at: string
  /** The id of the entity that a symmetric fact is seen from. */
  readonly near: string
  readonly depth: number
  readonly quantifiers: number
  readonly shared: { conditions: number; variables: number; quantifiers: number; readonly regions: string[] }
}

/** The place of a whole filter on `node`. */
export const outermost = (node: string, near: string): Place => ({
  node,
  at: '$where',
  near,
  depth: 0,
  quantifiers: 0,
  shared: { conditions: 0, variables: 0, quantifiers: 0, regions: [] },
})

/** A place one level of nesting deeper; refused beyond the deepest. */
export const deeper = (place: Place, change: Partial<Place>): Place => {
  if (place.depth === deepest) {
    throw new JukwaaError(
      'QUERY_TOO_COMPLEX',
      `A filter nests at most ${deepest} deep; take a level of AND, OR, NOT or another entity away`,
    )
  }
  return { ...place, ...change, depth: place.depth + 1 }
}

/** Counts a list of facts that is looked through; refuses some, none, every and count too deep within each other. */
export const countQuantifier = ({ quantifiers, shared }: Place): void => {
  shared.quantifiers += 1
  if (quantifiers < mostQuantifiersDeep) return
  throw new JukwaaError('QUERY_TOO_COMPLEX', `some, none, every and count nest at most ${mostQuantifiersDeep} deep; take one away`)
}

/** Counts one condition more; refused beyond the most. */
export const countCondition = ({ shared }: Place): void => {
  shared.conditions += 1
  if (shared.conditions <= mostConditions) return
  throw new JukwaaError('QUERY_TOO_COMPLEX', `A filter has at most ${mostConditions} conditions; ask in two queries`)
}

/** A variable that no other part of the filter has. */
export const variable = ({ shared }: Place, name: string): string => {
  shared.variables += 1
  return `${name}${shared.variables}`
}
