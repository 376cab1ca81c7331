import { hash } from 'node:crypto'

/** So many the database holds within the record of a node; longer ones it writes apart. */
const digits = 32

/** The first hexadecimal digits of the SHA-256 of a value as JSON, whatever the order of its keys; what is undefined is not there. */
export const hashOf = (value: unknown): string => hash('sha256', JSON.stringify(ordered(value)), 'hex').slice(0, digits)

const ordered = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(ordered)
  const sorted: Record<string, unknown> = {}
  for (const key of Object.keys(value).sort()) sorted[key] = ordered((value as Readonly<Record<string, unknown>>)[key])
  return sorted
}
