export interface Remembered<Value> {
  /** The value under a key, made if it is not remembered. */
  get(key: string, make: () => Value): Value
  /** The value under a key, if it is remembered. */
  known(key: string): Value | undefined
}

/** Remembers the `most` values asked for last; what has a long key is made anew each time. */
export const remembered = <Value>({ most, longestKey }: { readonly most: number; readonly longestKey: number }): Remembered<Value> => {
  const values = new Map<string, Value>()
  const knownAt = (key: string): Value | undefined => {
    const value = values.get(key)
    // The latest stand last. It is moved only now and then: the order need not be exact.
    if (value !== undefined && values.size > most / 2) {
      values.delete(key)
      values.set(key, value)
    }
    return value
  }
  return {
    known: knownAt,
    get: (key, make) => {
      const known = knownAt(key)
      if (known !== undefined) return known
      const value = make()
      if (key.length > longestKey) return value
      values.set(key, value)
      const [oldest] = values.keys()
      if (values.size > most && oldest !== undefined) values.delete(oldest)
      return value
    },
  }
}
