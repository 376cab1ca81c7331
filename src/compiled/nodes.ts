import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql'
import { Place, type Column } from '../graph/nested-statement.ts'
import { entityTypeOf } from '../graph/entity-type-of.ts'
import { conflictsOf, identifiersOf } from '../graph/nodes.ts'
import { wayTo } from '../graph/rows.ts'
import { entities, entityTypes, type EntityType } from '../model/entities.ts'
import { facts, factTypes, isFactType, linksOf, type FactType } from '../model/facts.ts'
import { certaintyOf } from '../resolvers/certainty.ts'
import { ancestorsAskedFor, factListsOf, type FactList } from '../resolvers/entities.ts'
import { citations } from './citations.ts'
import { date, isDate } from './dates.ts'
import { connectionOf, wholeListOf } from './lists.ts'
import { LeftToResolvers, type Came, type Plan, type Write } from './plan.ts'
import { argumentsOf, selectedOf, type Selected } from './selection.ts'

type Nodes = Selected['nodes']

/** Makes objects of the nodes at a place, with what is selected of their types: those that a field may lead to, all if not said. */
export const nodeOf = (plan: Plan, place: Place, nodes: readonly FieldNode[], possible?: readonly EntityType[]): Write => {
  // Nearly every question asks for names: so there are fewer statements.
  if (place.type === 'Entity' || entityTypes.some((type) => type === place.type)) place.property('name')
  const types = place.type === 'Entity' ? (possible ?? entityTypes) : place.type === 'Fact' ? factTypes : [place.type]
  const byType = new Map(
    types.map((type) => [
      type as string,
      objectOf(plan, objectType(plan, type), nodes, (name, all) => fieldOfNode(plan, place, type as EntityType | FactType, name, all)),
    ]),
  )
  const [only] = byType.values()
  if (!place.isMixed && only) return only
  const typeOf =
    place.type === 'Fact' ? (came: Came) => came[place.at + 1] as string : (came: Came) => entityTypeOf(came[place.at] as string)
  return (came, run, seen) => {
    const write = byType.get(typeOf(came) ?? '')
    return write ? write(came, run, seen) : left(`the node ${String(came[place.at])}`)
  }
}

export const left = (why: string): never => {
  throw new LeftToResolvers(why)
}

export const objectType = ({ of: { schema } }: Plan, name: string): GraphQLObjectType => {
  const type = schema.getType(name)
  return isObjectType(type) ? type : left(`${name} is no type of object`)
}

/** Makes objects of a type, each field by itself; `field` says how to make one. */
export const objectOf = <From>(
  plan: Plan,
  type: GraphQLObjectType,
  nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
  field: (name: string, nodes: Nodes) => (from: From, ...rest: Rest) => unknown,
): ((from: From, ...rest: Rest) => unknown) => {
  const fields = selectedOf(plan.of, type, nodes).map(({ key, nodes: all }) => {
    const name = all[0].name.value
    plan.look()
    const write = name === '__typename' ? () => type.name : field(name, all)
    const required = name === '__typename' || !isNonNullType(type.getFields()[name]?.type) ? null : `${type.name}.${name}`
    return { key, write, required }
  })
  return (from, run, seen) => {
    const made: Record<string, unknown> = {}
    for (const { key, write, required } of fields) {
      const value = write(from, run, seen)
      // What may not be null is an error, which the resolvers tell better.
      if (required !== null && (value === null || value === undefined)) left(`${required} is null`)
      made[key] = value ?? null
    }
    return made
  }
}

type Rest = [run: Parameters<Write>[1], seen: Parameters<Write>[2]]

/** A single value as the schema shows it; nothing is null. */
export const leafOf = (type: GraphQLObjectType, name: string): ((value: unknown) => unknown) => {
  const named = getNamedType(type.getFields()[name]?.type)
  if (!named || !isLeafType(named)) return left(`${type.name}.${name} is no single value`)
  const one = (value: unknown) => (value === null || value === undefined ? null : (named as GraphQLLeafType).serialize(value))
  return isListType(getNullableType(type.getFields()[name]?.type)) ? (value) => (value as readonly unknown[]).map(one) : one
}

/** Where the id of each node stands: at once, or of facts of one type where it is wanted. */
export const idOf = (place: Place): Column => (isFactType(place.type) ? place.property('id') : place)

const fieldOfNode = (plan: Plan, place: Place, type: EntityType | FactType, name: string, nodes: Nodes): Write => {
  if (name === 'id') {
    const column = idOf(place)
    return (came) => came[column.at]
  }
  const own = isFactType(type) ? fieldOfFact(plan, place, type, name, nodes) : fieldOfEntity(plan, place, type, name, nodes)
  if (own) return own
  const [column, leaf] = [place.property(name), leafOf(objectType(plan, type), name)]
  return (came) => leaf(came[column.at])
}

const fieldOfFact = (plan: Plan, place: Place, type: FactType, name: string, nodes: Nodes): Write | null => {
  if (name === 'citations') return citations(plan, place, nodes)
  if (name === 'conflictsWith') {
    const { column, place: others } = plan.ask(place, 'conflicts', () => conflictsOf, new Place('Fact', false))
    const write = nodeOf(plan, others as Place, nodes)
    return (came, run) => (came[column.at] as readonly Came[]).map((each) => write(each, run, null))
  }
  if (name === 'certainty') return certainty(place, type)
  if (isDate(plan, type, name)) return date(plan, place, type, name, nodes)
  const { subject, object, symmetric } = facts[type]
  if (symmetric && (name === subject.field || name === object?.field)) return eitherEnd(plan, place, type, name === subject.field, nodes)
  const end = name === subject.field ? 'subject' : name === object?.field ? 'object' : name
  return end === 'subject' || end === 'object' || Object.hasOwn(linksOf(type), end) ? linkTo(plan, place, type, end, nodes) : null
}

/** The entity at an end or link of a fact, null where there is none. */
const linkTo = (plan: Plan, place: Place, type: FactType, end: string, nodes: Nodes): Write => {
  const types = end === 'subject' ? facts[type].subject.types : end === 'object' ? facts[type].object?.types : linksOf(type)[end]?.types
  const way = wayTo(end, 'node', place.isMixed || !place.listed ? 'Fact' : type, 'found')
  return way === null || !types ? () => null : oneNode(plan, place, way, types, nodes)
}

const oneNode = (plan: Plan, place: Place, way: string, types: readonly EntityType[], nodes: Nodes): Write => {
  const [type, other] = types
  const step = place.step(way, () => ({
    is: 'go' as const,
    way,
    name: '',
    // Facts of several types go the same way to ends of several types.
    place: new Place(type && !other && !place.isMixed ? type : 'Entity'),
  }))
  const write = nodeOf(plan, step.place, nodes, types)
  return (came, run) => (came[step.place.at] === null ? null : write(came, run, null))
}

/** Of a symmetric fact: the end that it is seen from, or the other one. */
const eitherEnd = (plan: Plan, place: Place, type: FactType, near: boolean, nodes: Nodes): Write => {
  const [subject, object] = [linkTo(plan, place, type, 'subject', nodes), linkTo(plan, place, type, 'object', nodes)]
  const way = wayTo('object', 'node', place.isMixed || !place.listed ? 'Fact' : type, 'found')
  const step = place.steps.get(way ?? '')
  return (came, run, seen) => {
    const fromObject = seen !== null && step?.is === 'go' && came[step.place.at] === seen.entity
    return (fromObject === near ? object : subject)(came, run, seen)
  }
}

const certainty = (place: Place, type: FactType): Write => {
  const names = ['certainFrom', 'certainUntil', 'attestedDay', 'possibleFrom', 'possibleUntil']
  const columns = names.map((name) => [name, place.property(name)] as const)
  return (came, _run, seen) =>
    seen?.asOf === undefined
      ? null
      : certaintyOf({
          id: '',
          __typename: type,
          asOf: seen.asOf,
          ...Object.fromEntries(columns.map(([name, { at }]) => [name, came[at] ?? undefined])),
        })
}

const fieldOfEntity = (plan: Plan, place: Place, type: EntityType, name: string, nodes: Nodes): Write | null => {
  const list = listsOf(type)[name]
  if (list)
    return list.whole === undefined ? connectionOf(plan, place, list, objectType(plan, type), nodes) : wholeListOf(plan, place, list, nodes)
  if (name === 'identifiers') return identifiers(plan, place, nodes)
  if (name === 'ancestors') {
    const { number, text } = plan.slot(
      'ancestors',
      nodes[0],
      (variables) => ancestorsAskedFor(argumentsOf(objectType(plan, type), nodes[0], variables)),
      ({ body }) => [body],
    )
    const asked = plan.ask(place, text, (slots) => slots[number] as ReturnType<typeof ancestorsAskedFor>, new Place('Region'))
    const write = nodeOf(plan, asked.place as Place, nodes)
    return (came, run) => (came[asked.column.at] as readonly Came[]).map((each) => write(each, run, null))
  }
  if (entities[type].shown[name]?.value === 'date') return date(plan, place, type, name, nodes)
  const link = entities[type].links[name]
  const way = link ? wayTo(name, 'node', place.isMixed ? 'Entity' : type, 'found') : null
  return link && way ? oneNode(plan, place, way, link.types, nodes) : null
}

const identifiers = (plan: Plan, place: Place, nodes: Nodes): Write => {
  const { column } = plan.ask(place, 'identifiers', () => identifiersOf)
  const type = objectType(plan, 'Identifier')
  const write = objectOf<Readonly<Record<string, unknown>>>(plan, type, nodes, (name) => {
    const leaf = leafOf(type, name)
    return (from) => leaf(from[name])
  })
  return (came, run) => (came[column.at] as readonly Readonly<Record<string, unknown>>[]).map((each) => write(each, run, null))
}

const known = new Map<EntityType, Readonly<Record<string, FactList>>>()
const listsOf = (type: EntityType): Readonly<Record<string, FactList>> => {
  const lists = known.get(type) ?? factListsOf(type)
  known.set(type, lists)
  return lists
}
