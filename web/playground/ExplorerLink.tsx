import type { AnswerGraph } from '../shared/answer/graphOfAnswer.ts'
import { entityLabel } from '../shared/words/entityWords.ts'

interface ExplorerLinkProps {
  readonly graph: AnswerGraph
  /** The id of an entity or fact. */
  readonly selected: string | null
}

/** Leads to the explorer, around what is selected or else the first entity. */
export function ExplorerLink({ graph: { entities, facts }, selected }: ExplorerLinkProps) {
  const fact = facts.find(({ id }) => id === selected)
  const entity = entities.find(({ id }) => id === selected) ?? fact?.subject ?? fact?.object ?? entities[0]
  if (!entity) return null
  return (
    <a href={`/explore?focus=${encodeURIComponent(entity.id).replaceAll('%2F', '/')}`}>
      Open in the explorer<span className="only-heard">: {entityLabel(entity)}</span>
    </a>
  )
}
