import fc from 'fast-check'
import { getNullableType, isEnumType, isInputObjectType, isListType, type GraphQLInputType } from 'graphql'
import { filterTypes, type FilterType } from '../../src/model/filter-fields.ts'
import { anyFilter } from './any-filter.ts'
import * as nasty from './nasty-values.ts'

/** What earlier answers have told of the graph. */
export interface Known {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly cursors: readonly string[]
}

/** Draws from a generator of fast-check; the same seed draws the same. */
export type Draw = fc.GeneratorValue

export const pick = <Value>(draw: Draw, values: readonly Value[]): Value => values[number(draw, 0, values.length - 1)] as Value
export const number = (draw: Draw, min: number, max: number): number => draw(fc.integer, { min, max })
export const chance = (draw: Draw, percent: number): boolean => number(draw, 1, 100) <= percent

export interface Wanted {
  readonly name: string
  readonly type: GraphQLInputType
  readonly known: Known
  /** Whether it may be a value that is refused. */
  readonly spoilt: boolean
  /** The largest page that keeps the question within the limits. */
  readonly page: number
}

const codes = [
  { scheme: 'iebc-county', value: '024' },
  { scheme: 'iso-3166-2', value: 'KE-47' },
  { scheme: "x' OR 1=1", value: '' },
]
const pageArguments = ['first', 'last', 'limit']
const texts = [...nasty.injections, ...nasty.engineTexts, ...nasty.unusualTexts, 'a', 'county', 'nairobi west', 'matiangi']
const anything = [...nasty.injections, ...nasty.tooLongTexts, ...nasty.nastyNumbers, ...nasty.nastyIds]

/** A value for an argument or a field of an input: one that fits, or where it may be spoilt now and then one that does not. */
export const anyArgument = (draw: Draw, wanted: Wanted): unknown => {
  const { name, known, spoilt, page } = wanted
  const type = getNullableType(wanted.type)
  const refused = spoilt && chance(draw, 20)
  if (refused && chance(draw, 20)) return pick(draw, anything)
  if (isListType(type)) {
    const length = refused ? pick(draw, [0, 101, 3]) : number(draw, 1, name === 'by' ? 2 : 3)
    const items = Array.from({ length }, () => anyArgument(draw, { ...wanted, type: type.ofType as GraphQLInputType }))
    return name === 'by' && !refused ? [...new Set(items)] : items
  }
  if (isEnumType(type)) return refused ? 'NO_SUCH_WORD' : pick(draw, type.getValues()).name
  if (isInputObjectType(type)) {
    const filtered = filterTypes.find((each) => `${each}Where` === type.name)
    if (filtered) return anyWhere(draw, filtered, spoilt)
    if (type.name === 'IdentifierInput') return pick(draw, codes)
    const fields = Object.values(type.getFields()).filter((field) => String(field.type).endsWith('!') || chance(draw, 40))
    return Object.fromEntries(fields.map((field) => [field.name, anyArgument(draw, { ...wanted, name: field.name, type: field.type })]))
  }
  switch (type.name) {
    case 'Boolean':
      return chance(draw, 50)
    case 'ID':
      return refused ? pick(draw, nasty.nastyIds) : chance(draw, 5) ? pick(draw, nasty.unknownIds) : pick(draw, known.ids)
    case 'Int':
      if (refused) return pick(draw, nasty.nastyNumbers)
      return number(draw, 0, 3) + (pageArguments.includes(name) ? number(draw, 0, Math.max(0, Math.min(97, page - 3))) : 0) || 1
    case 'Date':
      return pick(draw, refused ? nasty.nastyDays : nasty.goodDays)
    case 'DateTime':
      return pick(draw, refused ? nasty.nastyMoments : nasty.goodMoments)
    default:
      if (name === 'after' || name === 'before') return refused ? pick(draw, nasty.nastyCursors) : pick(draw, known.cursors)
      return refused ? pick(draw, nasty.tooLongTexts) : chance(draw, 60) ? partOf(draw, pick(draw, known.names)) : pick(draw, texts)
  }
}

const partOf = (draw: Draw, name: string): string =>
  chance(draw, 50) ? name : name.slice(number(draw, 0, 3), number(draw, 3, name.length))

const anyWhere = (draw: Draw, type: FilterType, spoilt: boolean): unknown => {
  const where = draw(anyFilter, type, number(draw, 0, 3))
  if (!spoilt || chance(draw, 50)) return where
  const nested = (times: number): unknown => (times === 0 ? where : { NOT: nested(times - 1) })
  return pick(draw, [
    () => nested(number(draw, 4, 9)),
    () => ({ OR: Array.from({ length: number(draw, 40, 60) }, () => where) }),
    () => ({ id: { in: Array.from({ length: 101 }, () => 'person/x') } }),
    () => spoil(draw, where),
  ])()
}

/** The same with one in five of its values replaced by another that does not fit. */
const spoil = (draw: Draw, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => spoil(draw, item))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoil(draw, item)]))
  return chance(draw, 20) ? pick(draw, anything) : value
}
