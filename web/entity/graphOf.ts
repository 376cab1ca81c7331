import type { Entity, Fact, Graph } from '../shared/graph.ts'
import { isEntity, type Page } from './askEntity.ts'

/** The facts of a page, those of its head included. */
const factsOf = ({ node, lists }: Page): readonly Fact[] =>
  isEntity(node) ? [...(node.names ?? []), ...lists.flatMap(({ facts }) => facts)] : [node, ...(node.conflictsWith ?? [])]

/** A page as a graph: what it is about, and what its facts link that to. */
export const graphOf = (page: Page): Graph => {
  const facts = new Map(factsOf(page).map((fact) => [fact.id, fact]))
  const ends = [...facts.values()].flatMap(({ subject, object }) => [subject, object].filter((end): end is Entity => !!end))
  const about = isEntity(page.node) ? [page.node] : []
  // It comes first, and as the head has it.
  const entities = new Map<string, Entity>([...about, ...ends, ...about].map((entity) => [entity.id, entity]))
  return { entities: [...entities.values()], facts: [...facts.values()] }
}
