import type { Step } from '../graph/expand.ts'

/** A chain of facts: one entity more than facts. */
export interface Chain {
  readonly entities: readonly string[]
  readonly facts: readonly string[]
}

/** How many steps the search for chains may try before it gives up. */
const mostTries = 100_000

/**
 * The shortest chains between two entities along given steps, in either direction of each, without meeting an entity twice: at most
 * `most`, none longer than `longest`, always the same for the same steps. `complete` is false where there may be more that are as short.
 */
export const chainsAlong = (
  steps: readonly Step[],
  from: string,
  to: string,
  longest: number,
  most: number,
): { readonly chains: readonly Chain[]; readonly complete: boolean } => {
  const beside = neighbours(steps)
  const distance = distancesTo(to, beside)
  const ways = new Map<string, readonly Way[]>()
  /** Those of the ways on from an entity that lead to the end, each once, in the order of their ids. */
  const waysFrom = (entity: string): readonly Way[] => {
    const known = ways.get(entity)
    if (known) return known
    const found = (beside.get(entity) ?? []).filter((way) => distance.has(way.to)).sort(inOrder)
    const each = found.filter((way, place) => place === 0 || inOrder(found[place - 1] as Way, way) !== 0)
    ways.set(entity, each)
    return each
  }
  const chains: Chain[] = []
  let tries = 0
  const goOn = (entities: readonly string[], facts: readonly string[], length: number): void => {
    const last = entities.at(-1) as string
    if (last === to) {
      if (facts.length === length) chains.push({ entities, facts })
      return
    }
    for (const step of waysFrom(last)) {
      if (chains.length >= most || ++tries > mostTries) return
      const left = distance.get(step.to)
      if (left === undefined || facts.length + 1 + left > length || entities.includes(step.to)) continue
      goOn([...entities, step.to], [...facts, step.fact], length)
    }
  }
  for (let length = distance.get(from) ?? Infinity; length <= longest && chains.length < most && tries <= mostTries; length += 1)
    goOn([from], [], length)
  return { chains, complete: tries <= mostTries }
}

interface Way {
  readonly fact: string
  readonly to: string
}

const inOrder = (one: Way, other: Way): number => compared(one.to, other.to) || compared(one.fact, other.fact)
const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

type Neighbours = ReadonlyMap<string, Way[]>

/** Every step in both directions. */
const neighbours = (steps: readonly Step[]): Neighbours => {
  const beside = new Map<string, Way[]>()
  const add = (from: string, way: Way) => {
    const known = beside.get(from)
    if (known) known.push(way)
    else beside.set(from, [way])
  }
  for (const { from, fact, to } of steps) {
    add(from, { fact, to })
    add(to, { fact, to: from })
  }
  return beside
}

const distancesTo = (target: string, beside: Neighbours): ReadonlyMap<string, number> => {
  const distance = new Map([[target, 0]])
  for (const [id, steps] of distance) {
    for (const { to } of beside.get(id) ?? []) if (!distance.has(to)) distance.set(to, steps + 1)
  }
  return distance
}
