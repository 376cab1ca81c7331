import type { MouseEvent, ReactNode } from 'react'
import type { Entity } from '../../graph.ts'
import { entityLabel } from '../../words/entityWords.ts'

/** How a view leads to entities and facts; without either, by plain links to their pages. */
export interface Linking {
  /** The address of an entity or fact, by its id. */
  readonly linkTo?: (id: string) => string
  /** What a plain click does instead of following the link. */
  readonly onSelect?: (id: string) => void
}

/** The page of an entity or fact. Ids keep their slashes. */
export const pageOf = (id: string): string => `/e/${id.split('/').map(encodeURIComponent).join('/')}`

/** A link to whatever has an id. */
export function NodeLink({
  id,
  linkTo = pageOf,
  onSelect,
  children,
}: Linking & { readonly id: string; readonly children: ReactNode }): ReactNode {
  const select = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onSelect?.(id)
  }
  return (
    <a href={linkTo(id)} {...(onSelect && { onClick: select })}>
      {children}
    </a>
  )
}

/** The name of an entity, leading to it. */
export function EntityLink({ entity, ...linking }: Linking & { readonly entity: Entity }): ReactNode {
  return (
    <NodeLink id={entity.id} {...linking}>
      {entityLabel(entity)}
    </NodeLink>
  )
}
