import { prices } from './limits.ts'

/** What an answer cost: the items of its lists. What it says under the keys `introspected` is of the schema, and has a price of its own. */
export const actualCost = (data: object | null, introspected: ReadonlySet<string>): number =>
  Object.entries(data ?? {}).reduce((sum, [key, value]) => sum + (introspected.has(key) ? prices.introspection : itemsIn(value)), 0)

const itemsIn = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + (isObject(item) ? 1 + itemsIn(item) : 0), 0)
  if (!isObject(value)) return 0
  let sum = 0
  for (const inner of Object.values(value)) if (isObject(inner)) sum += itemsIn(inner)
  return sum
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
