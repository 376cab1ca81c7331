/** A source of numbers that look random, the same for the same seed (mulberry32). */
export interface Random {
  /** From 0 inclusive to 1 exclusive. */
  next(): number
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number
  /** The same, but the smaller the more frequent: the n-th about as often as n to the power of -2/3, as in a law of Zipf. */
  skewed(count: number): number
}

export const randomOf = (seed: number): Random => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    below: (count) => Math.floor(next() * count),
    skewed: (count) => Math.floor(next() ** 3 * count),
  }
}
