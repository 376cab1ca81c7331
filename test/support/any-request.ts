import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql'
import { anyArgument, chance, number, pick, type Draw, type Known } from './any-argument.ts'
import { badDocuments } from './nasty-values.ts'

/** `good`: nothing in it that its reader must refuse, as far as can be told. `spoilt`: some values do not fit. `broken`: the document does not. */
export type Mood = 'good' | 'spoilt' | 'broken'

export interface AnyRequest {
  readonly mood: Mood
  readonly method: 'GET' | 'POST'
  readonly accept: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The lists at the root that can be read on: the key in the answer, and the variable of the cursor. */
  readonly pages: readonly { readonly key: string; readonly variable: string }[]
}

export const newerType = 'application/graphql-response+json'

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/generated.graphql'), 'utf8'))
type Composite = GraphQLObjectType | GraphQLInterfaceType
type Field = GraphQLField<unknown, unknown>
const innerOf = (field: Field): Composite | null => {
  const type = getNamedType(field.type)
  return isLeafType(type) ? null : (type as Composite)
}

/** The request of a number among those of a seed. */
export const requestNumber = (seed: number, index: number, known: Known): AnyRequest => {
  const [request] = fc.sample(anyRequest(known), { seed: (Math.imul(seed, 0x9e3779b1) + Math.imul(index, 0x85ebca6b)) | 0, numRuns: 1 })
  if (!request) throw new Error('nothing was drawn')
  return request
}

/** Any request that a client may send. What earlier answers told is given, so that ids and cursors are some that there are. */
export const anyRequest = (known: Known): fc.Arbitrary<AnyRequest> => fc.noBias(fc.gen().map((draw) => requestOf(draw, known)))

const requestOf = (draw: Draw, known: Known): AnyRequest => {
  const mood = pick<Mood>(draw, ['good', 'good', 'good', 'good', 'good', 'spoilt', 'spoilt', 'broken'])
  if (mood === 'broken' && chance(draw, 40)) return sent(draw, { mood, query: pick(draw, badDocuments), variables: {}, pages: [] })
  const { query, variables, pages } = documentOf(draw, known, mood === 'spoilt')
  return sent(draw, { mood, query: mood === 'broken' ? broken(draw, query) : query, variables, pages })
}

const longestAddress = 4_000

const sent = (draw: Draw, request: Omit<AnyRequest, 'method' | 'accept'>): AnyRequest => {
  const short = encodeURIComponent(request.query + JSON.stringify(request.variables)).length < longestAddress
  return { ...request, method: short && chance(draw, 10) ? 'GET' : 'POST', accept: pick(draw, [newerType, 'application/json', '*/*']) }
}

interface Fragment {
  readonly name: string
  readonly type: string
  readonly keys: readonly string[]
  readonly depth: number
  readonly items: number
  readonly text: string
}

/** Where a selection stands: how many fields may still be within each other, and how many items it is repeated for. */
interface Place {
  readonly type: Composite
  readonly depth: number
  readonly items: number
  readonly keys: Set<string>
  readonly atRoot?: boolean
}

const documentOf = (draw: Draw, known: Known, spoilt: boolean): Pick<AnyRequest, 'query' | 'variables' | 'pages'> => {
  const declared = new Map<string, string>()
  const variables: Record<string, unknown> = {}
  const fragments: Fragment[] = []
  const pages: AnyRequest['pages'][number][] = []
  const mostItems = pick(draw, [200, 2_000, 8_000])
  let [fieldsLeft, aliasesLeft, directivesLeft] = [pick(draw, [8, 25, 60]), spoilt ? 35 : 25, 12]

  const argument = (
    { name, type }: GraphQLArgument,
    { items, ids = known.ids }: { items: number; ids?: readonly string[] },
    value?: unknown,
  ): string => {
    const given = value ?? anyArgument(draw, { name, type, known: { ...known, ids }, spoilt, page: Math.floor(mostItems / items) })
    if (!chance(draw, 50)) return `${name}: ${literal(given, type)}`
    const variable = `v${declared.size}`
    if (value === undefined && chance(draw, 10)) declared.set(variable, `${getNullableType(type)} = ${literal(given, type)}`)
    else {
      declared.set(variable, String(type))
      variables[variable] = given
    }
    return `${name}: $${variable}`
  }

  const argumentsOf = (field: Field, { items, atRoot }: Place, key: string): { readonly text: string; readonly page: number } => {
    const takesPage = field.args.some(({ name }) => name === 'first' || name === 'limit')
    const backwards = field.args.some(({ name }) => name === 'last') && chance(draw, 15)
    const sized = takesPage && (items * 20 > mostItems || chance(draw, 60))
    const page = sized
      ? Math.min(pick(draw, [1, 2, 3, 5, 10, 20, 50, 100]), field.name === 'paths' ? 20 : 100, Math.max(1, Math.floor(mostItems / items)))
      : 20
    const parts = field.args.flatMap((each): string[] => {
      if (each.name === 'first' || each.name === 'last' || each.name === 'limit') {
        const chosen = each.name === 'last' ? backwards : !backwards && sized
        if (!chosen) return spoilt && chance(draw, 5) ? [argument(each, { items })] : []
        return [argument(each, { items }, spoilt && chance(draw, 10) ? undefined : page)]
      }
      if (each.name === 'after' && atRoot && !backwards && chance(draw, 50)) {
        const variable = `cursor${pages.length}`
        declared.set(variable, 'String')
        pages.push({ key, variable })
        return [`after: $${variable}`]
      }
      if (each.name === 'after' || each.name === 'before') return chance(draw, spoilt ? 6 : 1) ? [argument(each, { items })] : []
      if (!isRequiredArgument(each) && !chance(draw, each.name === 'where' || field.name === 'region' ? 40 : 20)) return []
      const own = known.ids.filter((id) => id.startsWith(`${field.name}/`))
      return [argument(each, { items, ...(own.length > 0 && chance(draw, 80) && { ids: own }) })]
    })
    const many = isListType(getNullableType(field.type)) ? 4 : 1
    return { text: parts.length > 0 ? `(${parts.join(', ')})` : '', page: takesPage ? page : many }
  }

  const fieldOf = (field: Field, place: Place): string[] => {
    const aliased = place.keys.has(field.name) || chance(draw, 8)
    if (aliased && aliasesLeft <= 0) return []
    aliasesLeft -= aliased ? 1 : 0
    fieldsLeft -= 1
    const key = aliased ? `a${place.keys.size}_${field.name}` : field.name
    place.keys.add(key)
    const { text, page } = argumentsOf(field, place, key)
    const inner = innerOf(field)
    const next = { depth: place.depth - 1, items: place.items * page, keys: new Set<string>() }
    const within = inner ? ` {${selectionOf({ ...next, type: inner }).join(' ')}}` : ''
    const turned =
      pages.some((turning) => turning.key === key) && place.atRoot ? within.replace(/\}$/, ' pageInfo {endCursor hasNextPage}}') : within
    return [`${aliased ? `${key}: ` : ''}${field.name}${text}${directive()}${turned}`]
  }

  const directive = (): string => {
    if (directivesLeft <= 0 || !chance(draw, 6)) return ''
    directivesLeft -= 1
    if (chance(draw, 50)) return chance(draw, 70) ? ' @include(if: true)' : ' @skip(if: true)'
    declared.set('flag', 'Boolean = true')
    return chance(draw, 50) ? ' @include(if: $flag)' : ' @skip(if: $flag)'
  }

  const fragmentOf = (place: Place): string[] => {
    const known = fragments.find(
      ({ type, keys, depth, items }) =>
        type === place.type.name && depth <= place.depth && items >= place.items && keys.every((key) => !place.keys.has(key)),
    )
    const spread = (name: string) => [`...${name}${directive()}`]
    if (known) {
      for (const key of known.keys) place.keys.add(key)
      return spread(known.name)
    }
    const before = new Set(place.keys)
    const text = selectionOf({ ...place, atRoot: false }).join(' ')
    const name = `F${fragments.length}`
    const keys = [...place.keys].filter((key) => !before.has(key))
    fragments.push({ name, type: place.type.name, keys, depth: place.depth, items: place.items, text })
    return spread(name)
  }

  const selectionOf = (place: Place): string[] => {
    const fields = Object.values(place.type.getFields())
    const [leaves, deeper] = [fields.filter((field) => !innerOf(field)), fields.filter((field) => innerOf(field))]
    const narrower = isAbstractType(place.type) ? schema.getPossibleTypes(place.type) : [place.type]
    const chosen = Array.from({ length: number(draw, 1, place.atRoot ? 3 : 4) }).flatMap((): string[] => {
      const goesOn = place.depth > 1 && fieldsLeft > 0 && place.items <= mostItems
      const roll = number(draw, 1, 100)
      if (roll <= 4) return ['__typename']
      if (goesOn && roll <= (isObjectType(place.type) ? 7 : 25)) {
        const type = pick(draw, narrower)
        const inner = selectionOf({ ...place, type, atRoot: false })
        return [`... on ${type.name}${directive()} {${inner.join(' ')}}`]
      }
      if (goesOn && roll >= 94) return fragmentOf(place)
      const from = goesOn && deeper.length > 0 && (leaves.length === 0 || chance(draw, 60)) ? deeper : leaves
      return from.length > 0 ? fieldOf(pick(draw, from), place) : []
    })
    return chosen.length > 0 ? chosen : ['__typename']
  }

  const root = schema.getQueryType()
  if (!root) throw new Error('a schema without queries')
  const depth = spoilt ? number(draw, 2, 23) : number(draw, 3, 20)
  const selected = selectionOf({ type: root, depth, items: 1, keys: new Set(), atRoot: true }).join(' ')
  const head = declared.size > 0 ? `query (${[...declared].map(([name, type]) => `$${name}: ${type}`).join(', ')}) ` : ''
  const query = [`${head}{${selected}}`, ...fragments.map(({ name, type, text }) => `fragment ${name} on ${type} {${text}}`)].join('\n')
  return { query, variables, pages }
}

/** A value in GraphQL's own writing; what does not fit its type is written as what it is. */
const literal = (value: unknown, type: GraphQLInputType | null): string => {
  const inner = type && getNullableType(type)
  if (Array.isArray(value))
    return `[${value.map((item) => literal(item, isListType(inner) ? (inner.ofType as GraphQLInputType) : inner)).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const named = inner && getNamedType(inner)
    const fields = isInputObjectType(named) ? named.getFields() : {}
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${literal(item, fields[key]?.type ?? null)}`)
      .join(', ')}}`
  }
  return typeof value === 'string' && isEnumType(inner && getNamedType(inner)) && /^[A-Za-z_]\w*$/.test(value)
    ? value
    : JSON.stringify(value)
}

/** The same document with a piece cut off, left out, doubled or replaced. */
const broken = (draw: Draw, query: string): string => {
  const [from, length] = [number(draw, 0, query.length - 1), number(draw, 1, 12)]
  const [before, piece, after] = [query.slice(0, from), query.slice(from, from + length), query.slice(from + length)]
  return pick(draw, [
    before,
    before + after,
    before + piece + piece + after,
    `${before}${pick(draw, ['}', '{', '$', '@skip', '...', '\u0000', 'é', '"', '#', 'x'])}${after}`,
  ])
}
