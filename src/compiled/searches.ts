import type { GraphQLObjectType } from 'graphql'
import type { QuerySearchArgs } from '../generated/types.ts'
import { Place, type Slots } from '../graph/nested-statement.ts'
import { cursorOfHit, searchQuestions } from '../resolvers/search.ts'
import { leafOf, left, nodeOf, objectOf, objectType } from './nodes.ts'
import { pageInfo, type Page } from './pages.ts'
import type { Came, Plan, Run, Write } from './plan.ts'
import { argumentsOf, selectedOf, type Selected } from './selection.ts'

/** How well a name fits, what came for the entity, and for the name. */
type HitCame = readonly [score: number, entity: Came, matched: Came]

interface PageOfHits extends Page<HitCame> {
  /** What came for the root. */
  readonly came: Came
}

/** A search, with what is selected of its connection; one for nothing is left to the resolvers. */
export const searchFor = (plan: Plan, root: GraphQLObjectType, nodes: Selected['nodes']): Write => {
  const [field] = nodes
  const { number, text } = plan.slot(
    'search',
    field,
    (variables) => searchQuestions(argumentsOf<QuerySearchArgs>(root, field, variables)),
    ({ questions }) => [questions === null],
  )
  const slot = (slots: Slots) => slots[number] as ReturnType<typeof searchQuestions>
  const questions = (slots: Slots) => slot(slots).questions ?? left('nothing to look for')
  const type = objectType(plan, 'SearchConnection')
  const isPage = selectedOf(plan.of, type, nodes).some(({ nodes: [{ name }] }) => ['nodes', 'edges', 'pageInfo'].includes(name.value))
  const [entities, names] = [new Place('Entity'), new Place('Naming')]
  const page = isPage ? plan.ask(plan.root, text, (slots) => questions(slots).hits, entities, { name: 'naming', place: names }) : null
  const [entity, naming] = [page?.place ?? entities, page?.beside?.place ?? names]
  const write = objectOf<PageOfHits>(plan, type, nodes, (name, all) => {
    if (name === 'totalCount') {
      const { column } = plan.ask(plan.root, `count of ${text}`, (slots) => questions(slots).count)
      return ({ came }) => came[column.at]
    }
    if (name === 'pageInfo') return pageInfo(plan, all, () => undefined)
    if (name === 'nodes') {
      const inner = nodeOf(plan, entity, all)
      return ({ rows }, run) => rows.map(([, came]) => inner(came, run, null))
    }
    const edge = objectOf<readonly [PageOfHits, HitCame]>(plan, objectType(plan, 'SearchEdge'), all, (of, inside) => {
      if (of === 'cursor') return ([{ cursorAt }, hit]) => cursorAt(hit)
      if (of === 'score') {
        const leaf = leafOf(objectType(plan, 'SearchEdge'), of)
        return ([, [score]]) => leaf(score)
      }
      const inner = of === 'node' ? nodeOf(plan, entity, inside) : nodeOf(plan, naming, inside)
      return ([, hit], run) => inner(hit[of === 'node' ? 1 : 2], run, null)
    })
    return (of: PageOfHits, run: Run) => of.rows.map((hit) => edge([of, hit], run, null))
  })
  return (came, run) => {
    const { name, size, after } = slot(run.slots)
    const all = page ? (came[page.column.at] as readonly HitCame[]) : []
    const of: PageOfHits = {
      rows: all.slice(0, size),
      hasNextPage: all.length > size,
      hasPreviousPage: after !== null,
      cursorAt: ([score, found]) => cursorOfHit(name, score, found[entity.at] as string),
      came,
    }
    return write(of, run, null)
  }
}
