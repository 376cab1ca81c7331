import {
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { mostVerified } from '../graph/verify.ts'
import { checkedId, checkedIds } from '../ids.ts'
import { entities, entityTypes, typesOf, type EntityType, type InterfaceType } from '../model/entities.ts'
import { facts, factTypes } from '../model/facts.ts'
import type { NodeType } from '../model/orders.ts'
import { wholeLists } from '../model/whole-lists.ts'
import { pageAskedFor } from '../resolvers/connection.ts'
import { factListsOf, type FactList } from '../resolvers/entities.ts'
import { neighbourhoodAskedFor } from '../resolvers/neighbourhood.ts'
import { pathsAskedFor } from '../resolvers/paths.ts'
import { regionAskedFor } from '../resolvers/query.ts'
import { searchAskedFor } from '../resolvers/search.ts'
import { tallyAskedFor } from '../resolvers/tally.ts'
import { endsAskedFor } from '../resolvers/verify.ts'
import { prices, promised } from './limits.ts'

/** What a field asks for, told by its arguments and by the field that it is in. */
export interface Asked {
  /** How many items it lists at most; absent of what is no list. */
  readonly items?: number
  /** The items are paid for by the price of the field around them. */
  readonly paid?: true
  /** In nodes, beside the items. */
  readonly price?: number
  /** What the fields directly in it are told. */
  readonly within?: Within
  /** The size of the page that it takes by `first` or `last`. */
  readonly page?: number
}

/** What a field is told of the field around it. */
export interface Within {
  readonly items?: Readonly<Record<string, number>>
  /** The name of the list whose page is around. */
  readonly list?: string
}

/** Says what a field asks for; throws where an argument is one that it cannot have. */
export type FieldRule = (given: never, within: Within) => Asked

/** The rules of a schema's fields, by `Type.field`. Every list that it has is bounded by one: a list without is an error at start. */
export const fieldRules = (schema: GraphQLSchema): ReadonlyMap<string, FieldRule> =>
  new Map(
    Object.values(schema.getTypeMap())
      .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
      .flatMap((type) =>
        (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []).flatMap((field): [string, FieldRule][] => {
          const rule = ruleOf(type, field)
          return rule ? [[`${type.name}.${field.name}`, rule]] : []
        }),
      ),
  )

const ruleOf = (type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): FieldRule | null => {
  const own =
    (type.name.endsWith('Connection') ? connectionRules : (rules[type.name] ?? {}))[field.name] ??
    factListRule(type.name, field.name) ??
    wholeListRules[field.name]
  if (!own && isListType(getNullableType(field.type))) throw new Error(`No bound is declared for the list ${type.name}.${field.name}`)
  return own ?? null
}

const fixed =
  (items: number): FieldRule =>
  () => ({ items })
const told =
  (field: string, paid = false): FieldRule =>
  (_given, { items }) => ({ items: items?.[field] ?? 0, ...(paid && { paid: true }) })
const withId: FieldRule = ({ id }: { id: string }) => {
  checkedId(id)
  return {}
}

const listRule =
  (type: NodeType, ends?: FactList['ends']): FieldRule =>
  (given) => {
    const { size, name, quantifiers } = pageAskedFor(type, ends, given)
    return { page: size, price: quantifiers * prices.quantifier, within: { items: { edges: size, nodes: size }, list: name } }
  }

const factListRule = (type: string, field: string): FieldRule | undefined => {
  const types: readonly EntityType[] = Object.hasOwn(entities, type)
    ? [type as EntityType]
    : ['Entity', 'Party', 'Place', 'Activity'].includes(type)
      ? typesOf(type as InterfaceType | 'Entity')
      : []
  const [list] = types.flatMap((each) => factListsOf(each)[field] ?? [])
  if (!list) return undefined
  return list.whole === undefined ? listRule(list.fact, list.ends) : fixed(list.whole)
}

const connectionRules: Readonly<Record<string, FieldRule>> = {
  edges: told('edges'),
  nodes: told('nodes'),
  totalCount: () => ({ price: prices.totalCount }),
  tally: (given: Parameters<typeof tallyAskedFor>[1], { list = '' }) => {
    const { size } = tallyAskedFor(list, given)
    return { items: size, page: size, price: prices.tally, within: { items: { keys: given.by.length, entities: given.by.length } } }
  },
}

const wholeListRules: Readonly<Record<string, FieldRule>> = Object.fromEntries(
  Object.entries(wholeLists).map(([field, most]) => [field, fixed(most)]),
)

const rules: Readonly<Record<string, Readonly<Record<string, FieldRule>>>> = {
  Query: {
    node: withId,
    fact: withId,
    ...Object.fromEntries(
      entityTypes.flatMap((type) => [[entities[type].folder, withId] as const, [entities[type].list, listRule(type)] as const]),
    ),
    ...Object.fromEntries(factTypes.map((type) => [facts[type].list, listRule(type)])),
    facts: listRule('Fact'),
    nodes: ({ ids }: { ids: readonly string[] }) => ({ items: checkedIds(ids).length }),
    region: (given: Parameters<typeof regionAskedFor>[0]) => {
      regionAskedFor(given)
      return {}
    },
    search: (given: Parameters<typeof searchAskedFor>[0]) => {
      const { size } = searchAskedFor(given)
      return { page: size, price: prices.search, within: { items: { edges: size, nodes: size } } }
    },
    paths: (given: Parameters<typeof pathsAskedFor>[0]) => {
      const { first, maxFacts } = pathsAskedFor(given)
      return { page: first, price: prices.paths, within: { items: { paths: first, entities: maxFacts + 1, facts: maxFacts } } }
    },
    neighbourhood: (given: Parameters<typeof neighbourhoodAskedFor>[0]) => {
      const { limit } = neighbourhoodAskedFor(given)
      const most = limit * promised.neighbourhoodFacts
      return { price: limit + most, within: { items: { entities: limit, facts: most } } }
    },
    verify: (given: Parameters<typeof endsAskedFor>[0]) => {
      endsAskedFor(given)
      return {}
    },
  },
  Paths: { paths: (_given, within) => ({ ...told('paths', true)(_given, within), within }) },
  Path: { entities: told('entities', true), facts: told('facts', true) },
  Subgraph: { entities: told('entities', true), facts: told('facts', true), counts: fixed(entityTypes.length) },
  Verification: { facts: fixed(mostVerified) },
  TallyRow: { keys: told('keys'), entities: told('entities') },
  Dataset: { entities: fixed(entityTypes.length), facts: fixed(factTypes.length) },
}
