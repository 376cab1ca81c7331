import type { FieldNode, GraphQLObjectType } from 'graphql'
import { Place, type Column } from '../graph/nested-statement.ts'
import { nodesWithIds } from '../graph/nodes.ts'
import type { NodeType } from '../model/orders.ts'
import { keyOf, pageAskedFor, type ConnectionArguments, type PageAskedFor } from '../resolvers/connection.ts'
import { encodeCursor } from '../resolvers/cursor.ts'
import type { FactList } from '../resolvers/entities.ts'
import { left, nodeOf, objectOf, objectType } from './nodes.ts'
import { pageInfo, type Page } from './pages.ts'
import type { Came, Plan, Run, Seen, Write } from './plan.ts'
import { argumentsOf, selectedOf } from './selection.ts'
import { tallyOfList } from './tallies.ts'

/** A list of a whole type, or of the facts about each entity of a place. */
export interface ListOf {
  readonly fact: NodeType
  readonly ends?: FactList['ends']
}

type Nodes = readonly [FieldNode, ...FieldNode[]]
/** A page of facts or entities that is about to be written. */
interface PageOfList extends Page<Came> {
  /** Of the entity whose list it is; nothing where it is a type's own. */
  readonly came: Came
  readonly seen: Seen
}

interface SlotOfPage extends PageAskedFor {
  readonly given: ConnectionArguments
}

/** A page of a list, with what is selected of its connection. */
export const connectionOf = (plan: Plan, place: Place, { fact, ends }: ListOf, parent: GraphQLObjectType, nodes: Nodes): Write => {
  const [field] = nodes
  const { number, text } = plan.slot(
    `${fact} ${ends?.join(' ') ?? 'all'}`,
    field,
    (variables): SlotOfPage => {
      const given = argumentsOf<ConnectionArguments>(parent, field, variables)
      return { ...pageAskedFor(fact, ends, given), given }
    },
    ({ rows, count, list, regions, backward, asOf }) => [
      rows.body,
      count.body,
      list.unlisted,
      regions.length > 0,
      backward,
      asOf === undefined,
    ],
  )
  const slot = (slots: Run['slots']) => slots[number] as SlotOfPage
  const now = slot(plan.values)
  const regions =
    now.regions.length === 0
      ? null
      : plan.ask(plan.root, `regions ${text}`, (slots) => nodesWithIds('Region', slot(slots).regions), new Place('Region'))
  const type = objectType(plan, `${fact}Connection`)
  const names = new Set(selectedOf(plan.of, type, nodes).map(({ nodes: [{ name }] }) => name.value))
  // Whether there is more behind a page only its PageInfo tells.
  const rowsOf = ({ rows, size }: PageAskedFor) => (names.has('pageInfo') ? rows : ofSize(rows, size))
  const page = ['nodes', 'edges', 'pageInfo'].some((name) => names.has(name))
    ? plan.ask(place, `page ${text}`, (slots) => rowsOf(slot(slots)), new Place(fact, now.list.unlisted !== true))
    : null
  const placeOfPage = page?.place ?? null
  const write = objectOf<PageOfList>(plan, type, nodes, (name, all) => {
    if (name === 'totalCount') {
      const { column } = plan.ask(place, `count ${text}`, (slots) => slot(slots).count)
      return ({ came }) => came[column.at]
    }
    if (name === 'tally') {
      const write = tallyOfList(plan, place, { fact, text, number }, all)
      return ({ came }, run) => write(came, run, null)
    }
    if (!placeOfPage) return left(`the field ${name} of a connection`)
    if (name === 'nodes') {
      const inner = nodeOf(plan, placeOfPage, all)
      return ({ rows, seen }, run) => rows.map((row) => inner(row, run, seen))
    }
    if (name === 'edges') return edges(plan, placeOfPage, `${fact}Edge`, all)
    return pageInfo(plan, all, () => placedIn(placeOfPage))
  })
  const isRoot = place.type === 'root'
  return (came, run) => {
    const asked = slot(run.slots)
    if (regions && (run.root[regions.column.at] as readonly unknown[]).length < new Set(asked.regions).size)
      left('a region that there is not')
    const all = page ? (came[page.column.at] as readonly Came[] | null) : []
    if (all === null) return left('more than can be sorted')
    const more = all.length > asked.size
    const rows = more ? all.slice(0, asked.size) : all
    const { backward, given } = asked
    const entity = isRoot ? null : (came[place.at] as string)
    const of: PageOfList = {
      rows: backward ? [...rows].reverse() : rows,
      hasNextPage: backward ? typeof given.before === 'string' : more,
      hasPreviousPage: backward ? more : typeof given.after === 'string',
      cursorAt: (row) => encodeCursor(asked.name, keyOf(row[placeOfPage?.placed?.at ?? 0] as InList, asked.list.ends ? entity : null)),
      came,
      seen: { entity: entity ?? '', asOf: asked.asOf ?? undefined },
    }
    return write(of, run, null)
  }
}

/** Where a row of a page stands in its list. */
type InList = Parameters<typeof keyOf>[0]

const placedIn = (page: Place): Column => (page.placed ??= { at: 0 })

const ofSize = <Asked extends PageAskedFor['rows']>(rows: Asked, limit: number): Asked => ({
  ...rows,
  parameters: { ...rows.parameters, limit },
})

/** A list that comes whole. */
export const wholeListOf = (plan: Plan, place: Place, { fact, ends, whole = 0 }: FactList, nodes: Nodes): Write => {
  const asked = pageAskedFor(fact, ends, { first: whole })
  const { column, place: inner } = plan.ask(place, `whole ${fact} ${ends.join(' ')}`, () => asked.rows, new Place(fact))
  const write = nodeOf(plan, inner as Place, nodes)
  return (came, run) =>
    (came[column.at] as readonly Came[]).map((each) => write(each, run, { entity: came[place.at] as string, asOf: undefined }))
}

const edges = (plan: Plan, place: Place, typeName: string, nodes: Nodes) => {
  const type = objectType(plan, typeName)
  const write = objectOf<readonly [PageOfList, Came]>(plan, type, nodes, (name, all) => {
    if (name === 'cursor') {
      placedIn(place)
      return ([{ cursorAt }, row]) => cursorAt(row)
    }
    const inner = nodeOf(plan, place, all)
    return ([{ seen }, came], run) => inner(came, run, seen)
  })
  return (of: PageOfList, run: Run) => of.rows.map((row) => write([of, row], run, null))
}
