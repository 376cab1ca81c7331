import type { Context } from '../context.ts'
import { JukwaaError } from '../errors.ts'
import type { Row } from '../graph/rows.ts'
import { checkedId } from '../ids.ts'
import type { EntityType } from '../model/entities.ts'

/** The entity with this id, of a type if one is wanted; BAD_USER_INPUT where the graph has none: a slip must not read as an empty answer. */
export const checkedEntity = async (id: string, { loaders }: Context, type?: EntityType): Promise<Row> => {
  const row = id.startsWith('fact/') ? null : await loaders.node.load(checkedId(id))
  if (row && (type === undefined || row.__typename === type)) return row
  throw unknownEntity(id, type)
}

export const unknownEntity = (id: string, type?: EntityType): JukwaaError =>
  new JukwaaError(
    'BAD_USER_INPUT',
    `The id of ${type ?? 'an entity'} in the graph is wanted, and ${id.slice(0, 80)} is none: search finds ids by names`,
  )
