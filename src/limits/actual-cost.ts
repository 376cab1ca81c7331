import { prices, type Limits } from './limits.ts'

/** What an answer cost: the items of its lists. What it says under the keys `introspected` is of the schema, and has a price of its own. */
export const actualCost = (data: object | null, introspected: ReadonlySet<string>): number =>
  Object.entries(data ?? {}).reduce((sum, [key, value]) => sum + (introspected.has(key) ? prices.introspection : itemsIn(value)), 0)

const itemsIn = (value: unknown): number => {
  let sum = 0
  if (Array.isArray(value)) {
    for (const item of value) if (isObject(item)) sum += 1 + itemsIn(item)
  } else if (isObject(value)) {
    // Of an answer, whose objects inherit nothing that is listed.
    for (const key in value) sum += itemsIn((value as Readonly<Record<string, unknown>>)[key])
  }
  return sum
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** What every answer says of its cost: how much it could have had, how much it had, and how much it might. */
export const costTold = (requested: number, data: object | null, introspected: ReadonlySet<string>, limits: Limits) => ({
  cost: { requested, actual: actualCost(data, introspected), limit: limits.nodes },
})
