import type { Entity } from '../../graph.ts'
import { byId } from './byId.ts'
import { type Line } from './lines.ts'

/** A region with more parts than this starts closed. */
const most = 8

/** The parts of each region, by its id. */
const partsOf = (lines: readonly Line[]): ReadonlyMap<string, { readonly whole: Entity; readonly parts: ReadonlyMap<string, Entity> }> => {
  const found = new Map<string, { readonly whole: Entity; readonly parts: Map<string, Entity> }>()
  for (const { type, source, target } of lines) {
    if (type !== 'Containment') continue
    const region = found.get(target.id) ?? { whole: target, parts: new Map() }
    region.parts.set(source.id, source)
    found.set(target.id, region)
  }
  return found
}

/**
 * What stands closed in a region, and in which: the parts of one with many, and the parts of these, so far as nothing but containment is said
 * of them. `kept`, the parts of an open region, and what contains them stand alone.
 */
export const contents = (
  lines: readonly Line[],
  joined: ReadonlyMap<string, readonly Line[]>,
  kept: ReadonlySet<string>,
  isOpen: (region: Entity) => boolean,
): ReadonlyMap<string, Entity> => {
  const regions = partsOf(lines)
  const partsAt = (id: string): readonly Entity[] => [...(regions.get(id)?.parts.values() ?? [])]
  const openParts = [...regions.values()].filter(({ whole }) => isOpen(whole)).flatMap(({ parts }) => [...parts.keys()])
  const alone = new Set([...kept, ...openParts])

  const known = new Map<string, boolean>()
  const isMere = ({ id, __typename }: Entity): boolean => {
    const before = known.get(id)
    if (before !== undefined) return before
    known.set(id, true)
    const mere =
      __typename === 'Region' &&
      !alone.has(id) &&
      (joined.get(id) ?? []).every(({ type }) => type === 'Containment') &&
      partsAt(id).every(isMere)
    known.set(id, mere)
    return mere
  }

  const within = (id: string, found = new Set<string>()): ReadonlySet<string> => {
    for (const part of partsAt(id))
      if (isMere(part) && !found.has(part.id)) {
        found.add(part.id)
        within(part.id, found)
      }
    return found
  }

  const closed = [...regions.values()]
    .filter(({ whole, parts }) => parts.size > most && !isOpen(whole))
    .toSorted((one, other) => byId(one.whole, other.whole))
    .map(({ whole }) => ({ whole, ids: within(whole.id) }))
  const outermost = closed.filter(({ whole }) => !closed.some(({ ids }) => ids.has(whole.id)))
  return new Map(outermost.toReversed().flatMap(({ whole, ids }) => [...ids].map((id): [string, Entity] => [id, whole])))
}
