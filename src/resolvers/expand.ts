import type { Context } from '../context.ts'
import { canWalk, expandStatement, walkParameters, wasCut, type Expanded, type Level, type Walk } from '../graph/expand.ts'

/**
 * One level of a walk from some entities, and the next with it where that takes no more than `ahead` relationships; where no fact may be
 * walked along, only which of them there are.
 */
export const expand = async (ids: readonly string[], walk: Walk, ahead: number, { read }: Context): Promise<Expanded> => {
  const [level] = await read<Expanded>(expandStatement(walk), { ids, ahead, ...walkParameters(walk) })
  if (!level) throw new Error('a level of a walk without a row')
  return canWalk(walk) ? level : { ...level, steps: [], busy: [], ahead: { ids: [], steps: [], busy: [] } }
}

/** The level from these entities, if it was read ahead and whole. */
export const aheadFrom = ({ ahead }: Expanded, ids: readonly string[]): Level | null => {
  const [begun, wanted] = [new Set(ahead.ids), new Set(ids)]
  if (wasCut(ahead) || !ids.every((id) => begun.has(id))) return null
  return { steps: ahead.steps.filter(([from]) => wanted.has(from)), busy: ahead.busy }
}
