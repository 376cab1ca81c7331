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
  const chains: Chain[] = []
  let tries = 0
  const goOn = (entities: readonly string[], facts: readonly string[], length: number): void => {
    const last = entities.at(-1) as string
    if (last === to) {
      if (facts.length === length) chains.push({ entities, facts })
      return
    }
    for (const step of beside.get(last) ?? []) {
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

type Neighbours = ReadonlyMap<string, readonly { readonly fact: string; readonly to: string }[]>

/** Every step in both directions, once, in the order of their ids. */
const neighbours = (steps: readonly Step[]): Neighbours => {
  const beside = new Map<string, Map<string, { fact: string; to: string }>>()
  const add = (from: string, fact: string, to: string) => {
    const known = beside.get(from) ?? new Map<string, { fact: string; to: string }>()
    beside.set(from, known.set(`${to} ${fact}`, { fact, to }))
  }
  for (const { from, fact, to } of steps) {
    add(from, fact, to)
    add(to, fact, from)
  }
  return new Map(
    [...beside].map(([from, known]) => [from, [...known].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, step]) => step)]),
  )
}

const distancesTo = (target: string, beside: Neighbours): ReadonlyMap<string, number> => {
  const distance = new Map([[target, 0]])
  for (const [id, steps] of distance) {
    for (const { to } of beside.get(id) ?? []) if (!distance.has(to)) distance.set(to, steps + 1)
  }
  return distance
}
