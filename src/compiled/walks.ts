import type { GraphQLObjectType } from 'graphql'
import type { QueryNeighbourhoodArgs, QueryPathsArgs } from '../generated/types.ts'
import { factsAmong } from '../graph/expand.ts'
import { Place, type Slots } from '../graph/nested-statement.ts'
import { nodesWithIds } from '../graph/nodes.ts'
import type { Chain } from '../resolvers/chains.ts'
import { walkAround, type WalkAround } from '../resolvers/neighbourhood.ts'
import { walkBetween, type WalkBetween } from '../resolvers/paths.ts'
import { leafOf, left, nodeOf, objectOf, objectType } from './nodes.ts'
import type { Came, Plan, Run, Write } from './plan.ts'
import { argumentsOf, type Selected } from './selection.ts'

type Nodes = Selected['nodes']
type Given = QueryPathsArgs | QueryNeighbourhoodArgs

/** A walk that a field asks for: it is made ahead of the statement, which brings what is selected of the nodes that it met. */
const walkOf = <Arguments extends Given, Walked>(
  plan: Plan,
  root: GraphQLObjectType,
  [field]: Nodes,
  nothing: (given: Arguments) => Walked,
  walk: (given: Arguments, context: Run['context']) => Promise<Walked>,
) => {
  const { number, text } = plan.slot(
    field.name.value,
    field,
    (variables) => argumentsOf<Arguments>(root, field, variables),
    ({ via, asOf, asKnownAt }) => [via ? [...via].sort().join() : null, typeof asOf, typeof asKnownAt],
  )
  const given = (slots: Slots) => slots[number] as Arguments
  const place = plan.walk(nothing(given(plan.values)), (slots, context) => walk(given(slots), context))
  return {
    text,
    walked: (slots: Slots) => slots[place] as Walked,
    seen: (slots: Slots) => ({ entity: '', asOf: given(slots).asOf ?? undefined }),
  }
}

export const pathsFor = (plan: Plan, root: GraphQLObjectType, nodes: Nodes): Write => {
  const nowhere: WalkBetween = { chains: [], truncated: false, reachedFrom: 0, reachedTo: 0 }
  const { text, walked, seen } = walkOf<QueryPathsArgs, WalkBetween>(plan, root, nodes, () => nowhere, walkBetween)
  const idsOf = (slots: Slots, of: 'entities' | 'facts') => [...new Set(walked(slots).chains.flatMap((chain) => chain[of]))]
  /** What is selected of the entities or the facts of all chains, by id. */
  const along = (of: 'entities' | 'facts', all: Nodes) => {
    const type = of === 'entities' ? 'Entity' : 'Fact'
    const { column, place } = plan.ask(plan.root, `${of} ${text}`, (slots) => nodesWithIds(type, idsOf(slots, of)), new Place(type, false))
    const write = nodeOf(plan, place as Place, all)
    const byId = new WeakMap<Came, ReadonlyMap<unknown, Came>>()
    return (chain: Chain, run: Run) => {
      const known = byId.get(run.root) ?? new Map((run.root[column.at] as readonly Came[]).map((each) => [each[0], each]))
      byId.set(run.root, known)
      return chain[of].map((id) => write(known.get(id) ?? left('a node of a chain that there is not'), run, seen(run.slots)))
    }
  }
  const type = objectType(plan, 'Path')
  const write = objectOf<WalkBetween>(plan, objectType(plan, 'Paths'), nodes, (name, all) => {
    if (name !== 'paths') {
      const leaf = leafOf(objectType(plan, 'Paths'), name)
      return (of) => leaf(of[name as 'truncated'])
    }
    const path = objectOf<Chain>(plan, type, all, (of, inside) => {
      if (of === 'entities' || of === 'facts') return along(of, inside)
      const leaf = leafOf(type, of)
      return ({ facts }) => leaf(facts.length)
    })
    return ({ chains }, run) => chains.map((chain) => path(chain, run, null))
  })
  return (_came, run) => write(walked(run.slots), run, null)
}

export const neighbourhoodFor = (plan: Plan, root: GraphQLObjectType, nodes: Nodes): Write => {
  const nothing = ({ via, asOf, asKnownAt }: QueryNeighbourhoodArgs): WalkAround => ({
    ids: [],
    facts: factsAmong({ via: via ?? null, asOf: asOf ?? null, asKnownAt: asKnownAt ?? null }, { among: [], along: [], limit: 0 }),
    mostFacts: 0,
    cut: false,
    counts: [],
  })
  const { text, walked, seen } = walkOf<QueryNeighbourhoodArgs, WalkAround>(plan, root, nodes, nothing, walkAround)
  const facts = () => plan.ask(plan.root, `facts ${text}`, (slots) => walked(slots).facts, new Place('Fact', false))
  const [type, counted] = [objectType(plan, 'Subgraph'), objectType(plan, 'Shown')]
  const write = objectOf<WalkAround>(plan, type, nodes, (name, all) => {
    if (name === 'counts') {
      const shown = objectOf<WalkAround['counts'][number]>(plan, counted, all, (of) => {
        const leaf = leafOf(counted, of)
        return (each) => leaf(each[of as 'shown'])
      })
      return ({ counts }, run) => counts.map((each) => shown(each, run, null))
    }
    if (name === 'truncated') {
      const { column } = facts()
      return ({ cut, mostFacts }, run) => cut || (run.root[column.at] as readonly Came[]).length > mostFacts
    }
    if (name === 'facts') {
      const { column, place } = facts()
      const inner = nodeOf(plan, place as Place, all)
      return ({ mostFacts }, run) =>
        (run.root[column.at] as readonly Came[]).slice(0, mostFacts).map((came) => inner(came, run, seen(run.slots)))
    }
    const { column, place } = plan.ask(
      plan.root,
      `entities ${text}`,
      (slots) => nodesWithIds('Entity', walked(slots).ids),
      new Place('Entity'),
    )
    const inner = nodeOf(plan, place as Place, all)
    return ({ ids }, run) => {
      const known = new Map((run.root[column.at] as readonly Came[]).map((came) => [came[0], came]))
      return ids.map((id) => inner(known.get(id) ?? left('an entity that there is not'), run, null))
    }
  })
  return (_came, run) => write(walked(run.slots), run, null)
}
