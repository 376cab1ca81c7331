import type { FieldNode } from 'graphql'
import { Place } from '../graph/nested-statement.ts'
import { entitiesWithKeys, tallyOf } from '../graph/tally.ts'
import type { FactType } from '../model/facts.ts'
import type { NodeType } from '../model/orders.ts'
import { tallyKeys } from '../model/tally-keys.ts'
import type { PageAskedFor } from '../resolvers/connection.ts'
import { encodeCursor } from '../resolvers/cursor.ts'
import { tallyAskedFor, type TallyArguments } from '../resolvers/tally.ts'
import { leafOf, nodeOf, objectOf, objectType } from './nodes.ts'
import type { Came, Plan, Write } from './plan.ts'
import { argumentsOf } from './selection.ts'

/** The list whose facts are counted: its type, what tells it from others, and the slot of its page. */
export interface Outer {
  readonly fact: NodeType
  readonly text: string
  readonly number: number
}

/** Keys, how often they come together, and what was taken of them beside. */
type Counted = readonly [keys: readonly string[], count: number, ...more: readonly unknown[]]

/** How many facts of a list there are by some keys. */
export const tallyOfList = (
  plan: Plan,
  place: Place,
  { fact, text: list, number: outer }: Outer,
  nodes: readonly [FieldNode, ...FieldNode[]],
): Write => {
  const [field] = nodes
  const [type, parent] = [objectType(plan, 'TallyRow'), objectType(plan, `${fact}Connection`)]
  const make = (by: readonly string[], given: TallyArguments, page: PageAskedFor) => {
    const { name, size, last } = tallyAskedFor(page.name, given)
    return { name, by, question: tallyOf(page.list, by, last, size) }
  }
  const { number, text } = plan.slot(
    `tally ${list}`,
    field,
    (variables, slots) => {
      const given = argumentsOf<TallyArguments>(parent, field, variables)
      return make(given.by, given, slots[outer] as PageAskedFor)
    },
    ({ question, by }) => [question.body, ...by],
    outer,
  )
  const slot = (slots: readonly unknown[]) => slots[number] as ReturnType<typeof make>
  const known = tallyKeys(fact as FactType | 'Fact')
  const { column, place: counted } = plan.ask(place, text, (slots) => slot(slots).question, new Place('Keys'))
  const write = objectOf<Counted>(plan, type, nodes, (name, all) => {
    if (name === 'cursor') return ([keys, count], { slots }) => encodeCursor(slot(slots).name, JSON.stringify([count, keys]))
    if (name === 'entities') {
      const found = plan.ask(counted as Place, 'entities', () => entitiesWithKeys, new Place('Entity'))
      const inner = nodeOf(plan, found.place as Place, all)
      return (row, run) => {
        const { by } = slot(run.slots)
        return (row[found.column.at] as readonly Came[]).map((came, index) =>
          came[0] === null || !known[by[index] ?? '']?.entity ? null : inner(came, run, null),
        )
      }
    }
    const leaf = leafOf(type, name)
    return ([keys, count]) => leaf(name === 'keys' ? keys : count)
  })
  return (came, run) => (came[column.at] as readonly Counted[]).map((row) => write(row, run, null))
}
