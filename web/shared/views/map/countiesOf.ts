import { CountiesDocument, type CountiesQuery } from '../../../generated/documents.ts'
import { ask } from '../../ask.ts'

/** What the API says of where a place lies. */
export type PlaceAnswer = NonNullable<CountiesQuery['nodes']>[number]

/** Of each place asked about, the ISO 3166-2 code of its county, null where it lies in no single one; and what went wrong, if anything. */
export interface CountiesAnswer {
  readonly countyOf: ReadonlyMap<string, string | null>
  readonly problem: string | null
}

const mostIds = 100

/** Asks in which counties places lie, 100 in a question. An aborted question rejects. */
export const countiesOf = async (ids: readonly string[], signal?: AbortSignal): Promise<CountiesAnswer> => {
  const countyOf = new Map<string, string | null>()
  for (let first = 0; first < ids.length; first += mostIds) {
    const { data, errors } = await ask(CountiesDocument, { ids: ids.slice(first, first + mostIds) }, signal)
    if (errors[0]) return { countyOf, problem: errors[0].message }
    for (const place of data?.nodes ?? []) if (place && 'id' in place) countyOf.set(place.id, countyOfPlace(place))
  }
  return { countyOf, problem: null }
}

interface Area {
  readonly kind: string | null
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[] | null
}

/** The ISO code of the one county that a place is or lies in; null where there is none, or more than one. */
export const countyOfPlace = (place: PlaceAnswer): string | null => {
  const codes = new Set(areasAround(place).flatMap(({ kind, identifiers }) => (kind === 'COUNTY' ? isoCode(identifiers ?? []) : [])))
  const [code = null, another] = codes
  return another === undefined ? code : null
}

const isoCode = (identifiers: NonNullable<Area['identifiers']>): readonly string[] =>
  identifiers.filter(({ scheme }) => scheme === 'iso3166-2').map(({ value }) => value)

const areasAround = (place: PlaceAnswer): readonly Area[] => {
  if (!place) return []
  if ('ancestors' in place) return [place, ...(place.ancestors ?? [])]
  if (!('containedIn' in place)) return []
  return (place.containedIn?.nodes ?? []).flatMap(({ whole }) => (whole ? [whole, ...(whole.ancestors ?? [])] : []))
}
