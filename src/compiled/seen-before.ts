/** Tells, of texts that come one after another, whether one has come often of late: `often` times, with at most `most` others between. */
export const seenBefore = (often: number, most: number): { readonly comes: (text: string) => boolean; readonly size: () => number } => {
  const times = new Map<string, number>()
  return {
    comes: (text) => {
      const now = (times.get(text) ?? 0) + 1
      // The latest stand last.
      times.delete(text)
      times.set(text, now)
      const [oldest] = times.keys()
      if (times.size > most && oldest !== undefined) times.delete(oldest)
      return now >= often
    },
    size: () => times.size,
  }
}
