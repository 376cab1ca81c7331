import type { Context } from '../context.ts'
import type { End } from '../graph/list.ts'
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
  facts: listOfFacts('Fact', ['subject', 'object']),
  ...(entities[type].interfaces.includes('Party') && { assertions: listOfFacts('Fact', ['assertedBy']) }),
  identifiers: ({ id }, _given, { loaders }) => loaders.identifiers.load(id),
  ...Object.fromEntries(Object.keys(entities[type].links).map((field) => [field, linkTo(field)])),
  ...Object.fromEntries(
    Object.entries(entities[type].shown).flatMap(([field, { value }]) =>
      value === 'date' ? [[field, (entity: Row) => fuzzyDateOf(entity, field) ?? notStated]] : [],
    ),
  ),
  ...Object.fromEntries(factTypes.flatMap((fact) => listsAt(type, fact))),
})

/** The lists of a fact type's facts on an entity type: at each end, and where the fact links to it besides. */
const listsAt = (type: EntityType, fact: FactType): readonly (readonly [string, Resolver])[] => {
  const { subject, object, symmetric } = facts[fact]
  const ends: (readonly [string, Resolver])[] = []
  if (subject.types.includes(type)) {
    ends.push([
      subject.list,
      subject.whole ? wholeList(fact, subject.whole) : listOfFacts(fact, symmetric ? ['subject', 'object'] : ['subject']),
    ])
  }
  if (object?.types.includes(type) && !symmetric) ends.push([object.list, listOfFacts(fact, ['object'])])
  for (const [link, { types, list }] of Object.entries(linksOf(fact))) {
    if (list && types.includes(type)) ends.push([list, listOfFacts(fact, [link])])
  }
  return ends
}

const listOfFacts =
  (fact: FactType | 'Fact', ends: readonly End[]): Resolver =>
  ({ id }, given: ConnectionArguments, context) =>
    connection(fact, ends, id, given, context)

/** A list short enough to come whole. */
const wholeList =
  (fact: FactType, most: number): Resolver =>
  ({ id }, _given, context) =>
    connection(fact, ['subject'], id, { first: most }, context).nodes()

/** The entity that a node links to, null where there is none. */
export const linkTo =
  (field: string): Resolver =>
  (node, _given, { loaders }) => {
    const id = node[field]
    return typeof id === 'string' ? loaders.node.load(id) : null
  }

export const allEntityResolvers = (): Record<string, Resolvers> =>
  Object.fromEntries(entityTypes.map((type) => [type, { ...entityResolvers(type), ...computed[type] }]))

/** Fields that are computed, beside what the rows of the model give. */
const computed: Partial<Record<EntityType, Resolvers>> = {
  Document: { says: listOfFacts('Fact', ['document']) },
  Region: {
    ancestors: ({ id }, { hierarchy }: { hierarchy?: string | null }, { loaders }) =>
      loaders.ancestors(hierarchy ? [hierarchy] : presentHierarchies).load(id),
  },
}
