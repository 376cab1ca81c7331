import type { GraphQLObjectType } from 'graphql'
import type { QueryNodesArgs, QueryRegionArgs, QueryVerifyArgs } from '../generated/types.ts'
import { entityTypeOf } from '../graph/entity-type-of.ts'
import { Place, type Slots } from '../graph/nested-statement.ts'
import { nodesWithIds, regionByIdentifier } from '../graph/nodes.ts'
import type { Question } from '../graph/question.ts'
import { isFactId } from '../loaders.ts'
import { entities, entityTypes, type EntityType } from '../model/entities.ts'
import { facts, factTypes } from '../model/facts.ts'
import type { NodeType } from '../model/orders.ts'
import { regionAskedFor } from '../resolvers/query.ts'
import { endsAskedFor, linkingAskedFor, verdictOn } from '../resolvers/verify.ts'
import { connectionOf } from './lists.ts'
import { left, leafOf, nodeOf, objectOf, objectType } from './nodes.ts'
import { searchFor } from './searches.ts'
import { neighbourhoodFor, pathsFor } from './walks.ts'
import type { Came, Plan, Write } from './plan.ts'
import { argumentsOf, type Selected } from './selection.ts'

type Nodes = Selected['nodes']
type RootField = (plan: Plan, type: GraphQLObjectType, nodes: Nodes) => Write

/** Makes the data of an operation of what comes for its root. */
export const rootOf = (
  plan: Plan,
  type: GraphQLObjectType,
): ((root: Came, run: Parameters<Write>[1]) => Readonly<Record<string, unknown>>) => {
  const write = objectOf<Came>(plan, type, [plan.of.operation], (name, nodes) => {
    const field = rootFields[name]
    return field ? field(plan, type, nodes) : left(`no statement of its own answers ${name}`)
  })
  return (root, run) => write(root, run, null) as Readonly<Record<string, unknown>>
}

/** A question at the root, made of the arguments of a field. */
const askOf = <Made>(
  plan: Plan,
  nodes: Nodes,
  {
    key,
    make,
    question,
    place,
  }: {
    readonly key: string
    readonly make: (variables: Readonly<Record<string, unknown>>) => Made
    readonly question: (made: Made) => Question<unknown>
    readonly place: Place
  },
) => {
  const { number, text } = plan.slot(key, nodes[0], make, (made) => [question(made).body])
  const asked = plan.ask(plan.root, text, (slots) => question(slots[number] as Made), place)
  return { column: asked.column, place: asked.place as Place, made: (slots: Slots) => slots[number] as Made }
}

const oneNode =
  (type: EntityType | 'Entity' | 'Fact'): RootField =>
  (plan, root, nodes) => {
    const { column, place } = askOf(plan, nodes, {
      key: `one ${type}`,
      make: (variables) => argumentsOf<{ id: string }>(root, nodes[0], variables).id,
      question: (id) => nodesWithIds(type, [id]),
      place: new Place(type, false),
    })
    const write = nodeOf(plan, place, nodes)
    return (came, run) => {
      const [found] = came[column.at] as readonly Came[]
      return found ? write(found, run, null) : null
    }
  }

/** A node of either kind: which it is, its id tells. */
const node: RootField = (plan, root, nodes) => {
  const idOf = (variables: Readonly<Record<string, unknown>>) => argumentsOf<{ id: string }>(root, nodes[0], variables).id
  const isFact = isFactId(idOf(plan.of.variables))
  plan.slot(
    'kind',
    nodes[0],
    (variables) => isFactId(idOf(variables)),
    (kind) => [kind],
  )
  return oneNode(isFact ? 'Fact' : 'Entity')(plan, root, nodes)
}

const manyNodes: RootField = (plan, root, nodes) => {
  const idsOf = (variables: Readonly<Record<string, unknown>>) => argumentsOf<QueryNodesArgs>(root, nodes[0], variables).ids
  const of = (kind: 'Entity' | 'Fact') => {
    const ids = (given: readonly string[]) => given.filter((id) => isFactId(id) === (kind === 'Fact'))
    if (ids(idsOf(plan.of.variables)).length === 0) return []
    const asked = askOf(plan, nodes, {
      key: `many ${kind}`,
      make: (variables) => ids(idsOf(variables)),
      question: (wanted) => nodesWithIds(kind, wanted),
      place: new Place(kind, false),
    })
    return [{ column: asked.column, write: nodeOf(plan, asked.place, nodes) }]
  }
  const { number } = plan.slot('many', nodes[0], idsOf, (ids) => [ids.some(isFactId), ids.every(isFactId)])
  const kinds = [...of('Entity'), ...of('Fact')]
  return (came, run) => {
    const found = new Map(
      kinds.flatMap(({ column, write }) => (came[column.at] as readonly Came[]).map((each) => [each[0], { each, write }] as const)),
    )
    return (run.slots[number] as readonly string[]).map((id) => {
      const one = found.get(id)
      return one ? one.write(one.each, run, null) : null
    })
  }
}

const region: RootField = (plan, root, nodes) => {
  const asked = (variables: Readonly<Record<string, unknown>>) => regionAskedFor(argumentsOf<QueryRegionArgs>(root, nodes[0], variables))
  const { column, place } = askOf(plan, nodes, {
    key: 'region',
    make: asked,
    question: (by) => ('id' in by ? nodesWithIds('Region', [by.id]) : regionByIdentifier(by.identifier)),
    place: new Place('Region'),
  })
  const write = nodeOf(plan, place, nodes)
  return (came, run) => {
    const answer = came[column.at] as readonly Came[] | Came | null
    const found = Array.isArray(answer?.[0]) ? (answer[0] as Came) : (answer as Came | null)
    return found && found.length > 0 ? write(found, run, null) : null
  }
}

const verify: RootField = (plan, root, nodes) => {
  const asked = (variables: Readonly<Record<string, unknown>>) => argumentsOf<QueryVerifyArgs>(root, nodes[0], variables)
  const type = objectType(plan, 'Verification')
  const of = askOf(plan, nodes, { key: 'verify', make: asked, question: linkingAskedFor, place: new Place('Fact', false) })
  const ends = askOf(plan, nodes, {
    key: 'ends',
    make: asked,
    question: ({ subject, object }) => nodesWithIds('Entity', [subject, object]),
    place: new Place('Entity'),
  })
  const denied = of.place.property('denied')
  const write = objectOf<readonly Came[]>(plan, type, nodes, (name, all) => {
    if (name === 'answer') {
      const leaf = leafOf(type, name)
      return (found) => leaf(verdictOn(found.map((each) => each[denied.at] === true)))
    }
    const inner = nodeOf(plan, of.place, all)
    return (found, run) => found.map((each) => inner(each, run, { entity: '', asOf: of.made(run.slots).asOf ?? undefined }))
  })
  return (came, run) => {
    const given = of.made(run.slots)
    const types = new Map((came[ends.column.at] as readonly Came[]).map((each) => [each[0], entityTypeOf(each[0] as string)]))
    const wanted = endsAskedFor(given)
    for (const [index, id] of [given.subject, given.object].entries())
      if (!(wanted[index] as readonly unknown[] | undefined)?.includes(types.get(id))) left('an end that cannot be one')
    return write(came[of.column.at] as readonly Came[], run, null)
  }
}

const list =
  (fact: NodeType): RootField =>
  (plan, root, nodes) =>
    connectionOf(plan, plan.root, { fact }, root, nodes)

const rootFields: Readonly<Record<string, RootField>> = {
  ...Object.fromEntries(
    entityTypes.flatMap((type) => [[entities[type].folder, oneNode(type)] as const, [entities[type].list, list(type)] as const]),
  ),
  ...Object.fromEntries(factTypes.map((type) => [facts[type].list, list(type)])),
  facts: list('Fact'),
  fact: oneNode('Fact'),
  node,
  nodes: manyNodes,
  region,
  search: searchFor,
  paths: pathsFor,
  neighbourhood: neighbourhoodFor,
  verify,
}
