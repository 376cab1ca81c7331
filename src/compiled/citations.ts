import { Place } from '../graph/nested-statement.ts'
import { citationsOf, type Passage } from '../graph/nodes.ts'
import { leafOf, nodeOf, objectOf, objectType } from './nodes.ts'
import type { Came, Plan, Write } from './plan.ts'
import type { Selected } from './selection.ts'

type Nodes = Selected['nodes']

/** The passages that a fact cites. */
export const citations = (plan: Plan, place: Place, nodes: Nodes): Write => {
  const asked = plan.ask(place, 'citations', () => citationsOf, new Place('Citation'))
  const passages = asked.place as Place
  const type = objectType(plan, 'Citation')
  const documentStep = () =>
    passages.step('document', () => ({ is: 'go' as const, way: null, name: 'document', place: new Place('Document') }))
  const write = objectOf<Came>(plan, type, nodes, (name, all) => {
    if (name === 'document') {
      const inner = nodeOf(plan, documentStep().place, all)
      return (came, run) => inner(came, run, null)
    }
    if (name !== 'passage') {
      const [column, leaf] = [passages.property(name), leafOf(type, name)]
      return (came) => leaf(came[column.at])
    }
    const { place: document } = documentStep()
    const sha256 = document.property('sha256')
    const columns = ['paragraph', 'charStart', 'charEnd', 'passageSha256'].map((each) => [each, passages.property(each)] as const)
    return (came, { context }) => {
      const own = Object.fromEntries(columns.flatMap(([each, { at }]) => (came[at] === null ? [] : [[each, came[at]]])))
      return context.passages.wordsOf({
        document: came[document.at],
        ...(came[sha256.at] !== null && { documentSha256: came[sha256.at] }),
        ...own,
      } as Passage)
    }
  })
  return (came, run) =>
    (came[asked.column.at] as readonly Came[]).map((each) => withWords(write(each, run, null) as Record<string, unknown>, run))
}

/** Words are read from files: the answer waits for them. */
const withWords = (made: Record<string, unknown>, { later }: Parameters<Write>[1]): Record<string, unknown> => {
  for (const [key, value] of Object.entries(made)) {
    if (value instanceof Promise) later.push(value.then((words: unknown) => void (made[key] = words)))
  }
  return made
}
