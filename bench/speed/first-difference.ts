/** Where two answers first differ, by value and in words; null where they do not. Keys may come in any order. */
export const firstDifference = (wanted: unknown, came: unknown, path = 'data'): string | null => {
  if (wanted === came) return null
  if (!isObject(wanted) || !isObject(came) || Array.isArray(wanted) !== Array.isArray(came))
    return `${path}: ${brief(wanted)}, but ${brief(came)}`
  const keys = new Set([...Object.keys(wanted), ...Object.keys(came)])
  for (const key of keys) {
    const difference = firstDifference(wanted[key], came[key], `${path}.${key}`)
    if (difference) return difference
  }
  return null
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

const brief = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120))
