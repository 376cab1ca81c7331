import type { Context } from '../context.ts'
import { JukwaaError } from '../errors.ts'
import type { Row } from '../graph/rows.ts'
import { checkedId } from '../ids.ts'

/** The entity with this id; BAD_USER_INPUT where the graph has none: a slip must not read as an empty answer. */
export const checkedEntity = async (id: string, { loaders }: Context): Promise<Row> => {
  const row = id.startsWith('fact/') ? null : await loaders.node.load(checkedId(id))
  if (row) return row
  throw new JukwaaError('BAD_USER_INPUT', `An entity of the graph is wanted, and ${id.slice(0, 80)} is none: search finds ids by names`)
}
