import { prices } from './limits.ts'

/** What an answer cost: the items of its lists. What it says under the keys `introspected` is of the schema, and has a price of its own. */
export const actualCost = (data: object | null, introspected: ReadonlySet<string>): number =>
  Object.entries(data ?? {}).reduce((sum, [key, value]) => sum + (introspected.has(key) ? prices.introspection : itemsIn(value)), 0)

const itemsIn = (value: unknown): number => {
  let sum = 0
  if (Array.isArray(value)) {
    for (const item of value) if (isObject(item)) sum += 1 + itemsIn(item)
  } else if (isObject(value)) {
    // Of an answer, which has no prototype.
    for (const key in value) sum += itemsIn((value as Readonly<Record<string, unknown>>)[key])
  }
  return sum
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
