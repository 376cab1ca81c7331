import { getNamedType } from 'graphql'
import { Place } from '../graph/nested-statement.ts'
import type { Row } from '../graph/rows.ts'
import { dateSuffixes } from '../graph/stored-date.ts'
import type { EntityType } from '../model/entities.ts'
import { isFactType, type FactType } from '../model/facts.ts'
import { fuzzyDateOf, notStated, type FuzzyDate } from '../resolvers/fuzzy-date.ts'
import { citations } from './citations.ts'
import { idOf, leafOf, objectOf, objectType } from './nodes.ts'
import type { Came, Plan, Write } from './plan.ts'
import type { Selected } from './selection.ts'

type Nodes = Selected['nodes']

/** Whether a field of a type is a date. */
export const isDate = (plan: Plan, type: EntityType | FactType, name: string): boolean =>
  getNamedType(objectType(plan, type).getFields()[name]?.type)?.name === 'FuzzyDate'

/** A date of a node, with what it rests on. */
export const date = (plan: Plan, place: Place, type: EntityType | FactType, name: string, nodes: Nodes): Write => {
  const selected = objectType(plan, 'FuzzyDate')
  const ofEntity = !isFactType(type)
  const id = idOf(place)
  const suffixes = ofEntity ? [...dateSuffixes, 'Fact'] : dateSuffixes
  const columns = suffixes.map((suffix) => [name + suffix, place.property(name + suffix)] as const)
  const from = (nodesOfCitations: Nodes): Write => {
    if (!ofEntity) return citations(plan, place, nodesOfCitations)
    const way = `(found:Fact) WHERE found.id = node.${name}Fact`
    const step = place.step(way, () => ({ is: 'go' as const, way, name: '', place: new Place('Fact', false) }))
    return citations(plan, step.place, nodesOfCitations)
  }
  const write = objectOf<readonly [FuzzyDate, Came]>(plan, selected, nodes, (field, all) => {
    if (field === 'citations') {
      const inner = from(all)
      return ([{ fact }, came], run, seen) => (fact === null ? [] : inner(came, run, seen))
    }
    const leaf = leafOf(selected, field)
    return ([value]) => leaf(value[field as keyof FuzzyDate])
  })
  return (came, run, seen) => {
    const row = Object.fromEntries(columns.map(([column, { at }]) => [column, came[at]]))
    const value = fuzzyDateOf({ id: came[id.at] as string, __typename: type, ...row } as Row, name) ?? (ofEntity ? notStated : null)
    return value && write([value, came], run, seen)
  }
}
