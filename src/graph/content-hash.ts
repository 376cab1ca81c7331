import { createHash } from 'node:crypto'

/** The SHA-256 of a value as JSON, whatever the order of its keys; what is undefined is not there. */
export const contentHash = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(value)))
    .digest('hex')

const ordered = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(ordered)
  const sorted: Record<string, unknown> = {}
  for (const key of Object.keys(value).sort()) sorted[key] = ordered((value as Readonly<Record<string, unknown>>)[key])
  return sorted
}
