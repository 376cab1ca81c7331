import type { Context } from '../context.ts'
import type { End } from '../graph/list.ts'
import { ancestorsOf, identifiersOf } from '../graph/nodes.ts'
import type { Row } from '../graph/rows.ts'
import { entities, entityTypes, type EntityType } from '../model/entities.ts'
import { facts, factTypes, linksOf, type FactType } from '../model/facts.ts'
import { presentHierarchies } from '../model/hierarchies.ts'
import { connection, type ConnectionArguments } from './connection.ts'
import { fuzzyDateOf, notStated } from './fuzzy-date.ts'

type Resolver = (parent: Row, given: never, context: Context) => unknown
export type Resolvers = Record<string, Resolver>

/** The resolvers of an entity type, all from its row of the model and from the rows of the facts that it can be an end of. */
export const entityResolvers = (type: EntityType): Resolvers => ({
  ...Object.fromEntries(
    Object.entries(factListsOf(type)).map(([field, { fact, ends, whole }]) => [
      field,
      whole === undefined ? listOfFacts(fact, ends) : wholeList(fact, ends, whole),
    ]),
  ),
  identifiers: ({ id }, _given, { loaders }) => loaders.of(identifiersOf).load(id),
  ...Object.fromEntries(Object.keys(entities[type].links).map((field) => [field, linkTo(field)])),
  ...Object.fromEntries(
    Object.entries(entities[type].shown).flatMap(([field, { value }]) =>
      value === 'date' ? [[field, (entity: Row) => fuzzyDateOf(entity, field) ?? notStated]] : [],
    ),
  ),
})

/** A list of facts that an entity is an end of. */
export interface FactList {
  readonly fact: FactType | 'Fact'
  readonly ends: readonly End[]
  /** It comes whole: the most that it may hold. */
  readonly whole?: number
}

/** All lists of facts that an entity type has, by field. */
export const factListsOf = (type: EntityType): Readonly<Record<string, FactList>> => ({
  facts: { fact: 'Fact', ends: ['subject', 'object'] },
  ...(entities[type].interfaces.includes('Party') && { assertions: { fact: 'Fact', ends: ['assertedBy'] } }),
  ...(type === 'Document' && { says: { fact: 'Fact', ends: ['document'] } }),
  ...Object.fromEntries(factTypes.flatMap((fact) => listsAt(type, fact))),
})

/** The lists of a fact type's facts on an entity type: at each end, and where the fact links to it besides. */
const listsAt = (type: EntityType, fact: FactType): readonly (readonly [string, FactList])[] => {
  const { subject, object, symmetric } = facts[fact]
  const lists: (readonly [string, FactList])[] = []
  if (subject.types.includes(type)) {
    const ends: readonly End[] = symmetric ? ['subject', 'object'] : ['subject']
    lists.push([subject.list, { fact, ends, ...(subject.whole !== undefined && { whole: subject.whole }) }])
  }
  if (object?.types.includes(type) && !symmetric) lists.push([object.list, { fact, ends: ['object'] }])
  for (const [link, { types, list }] of Object.entries(linksOf(fact))) {
    if (list && types.includes(type)) lists.push([list, { fact, ends: [link] }])
  }
  return lists
}

const listOfFacts =
  (fact: FactType | 'Fact', ends: readonly End[]): Resolver =>
  ({ id }, given: ConnectionArguments, context) =>
    connection(fact, ends, id, given, context)

/** A list short enough to come whole. */
const wholeList =
  (fact: FactType | 'Fact', ends: readonly End[], most: number): Resolver =>
  ({ id }, _given, context) =>
    connection(fact, ends, id, { first: most }, context).nodes()

/** The entity that a node links to, null where there is none. */
export const linkTo =
  (field: string): Resolver =>
  (node, _given, { loaders }) => {
    const id = node[field]
    return typeof id === 'string' ? loaders.node.load(id) : null
  }

export const allEntityResolvers = (): Record<string, Resolvers> =>
  Object.fromEntries(entityTypes.map((type) => [type, { ...entityResolvers(type), ...computed[type] }]))

export interface AncestorsArguments {
  readonly hierarchy?: string | null
}

/** What a region is asked for its ancestors. */
export const ancestorsAskedFor = ({ hierarchy }: AncestorsArguments) => ancestorsOf(hierarchy ? [hierarchy] : presentHierarchies)

/** Fields that are computed, beside what the rows of the model give. */
const computed: Partial<Record<EntityType, Resolvers>> = {
  Region: {
    ancestors: ({ id }, given: AncestorsArguments, { loaders }) => loaders.of(ancestorsAskedFor(given)).load(id),
  },
}
