import type { Context } from '../context.ts'
import { canWalk, expandStatement, walkParameters, wasCut, type Expanded, type Level, type Walk } from '../graph/expand.ts'

interface Came {
  readonly answers: readonly [
    known: Expanded['known'],
    steps: Level['steps'],
    busy: Level['busy'],
    ahead: readonly [ids: readonly string[], steps: Level['steps'], busy: Level['busy']],
  ]
}

export interface ExpandOptions {
  /** The next level is read with it where that takes no more than so many relationships. */
  readonly ahead: number
  readonly tellsBusy: boolean
}

/** One level of a walk from some entities; where no fact may be walked along, only which of them there are. */
export const expand = async (
  ids: readonly string[],
  walk: Walk,
  { ahead, tellsBusy }: ExpandOptions,
  { read }: Context,
): Promise<Expanded> => {
  const [row] = await read<Came>(expandStatement(walk, tellsBusy), { ids, ahead, ...walkParameters(walk) })
  if (!row) throw new Error('a level of a walk without a row')
  const [known, steps, busy, [nextIds, nextSteps, nextBusy]] = row.answers
  return canWalk(walk)
    ? { known, steps, busy, ahead: { ids: nextIds, steps: nextSteps, busy: nextBusy } }
    : { known, steps: [], busy: [], ahead: { ids: [], steps: [], busy: [] } }
}

/** The level from these entities, if it was read ahead and whole. */
export const aheadFrom = ({ ahead }: Expanded, ids: readonly string[]): Level | null => {
  const [begun, wanted] = [new Set(ahead.ids), new Set(ids)]
  if (wasCut(ahead) || !ids.every((id) => begun.has(id))) return null
  return { steps: ahead.steps.filter(([from]) => wanted.has(from)), busy: ahead.busy }
}
