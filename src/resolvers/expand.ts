import type { Context } from '../context.ts'
import { canWalk, expandStatement, walkParameters, type Level, type Walk } from '../graph/expand.ts'

/** One level of a walk from some entities; where no fact may be walked along, only which of them there are. */
export const expand = async (ids: readonly string[], walk: Walk, { read }: Context): Promise<Level> => {
  const [level] = await read<Level>(expandStatement(walk), { ids, ...walkParameters(walk) })
  if (!level) throw new Error('a level of a walk without a row')
  return canWalk(walk) ? level : { ...level, steps: [], busy: [] }
}
