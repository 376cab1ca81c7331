import { dayAfter } from '../../../../src/time/days.ts'
import { fuzzyDate } from '../../../../src/time/fuzzy-date.ts'
import type { Fact, FuzzyDate } from '../../graph.ts'
import { timeOf } from '../../words/timeOf.ts'

/**
 * A stretch of days, from a day until before another. SURE: all of it. DOUBT: some day or days of it. FADE_IN and FADE_OUT have no length:
 * before or after them nothing is stated.
 */
export interface Stretch {
  readonly kind: 'SURE' | 'DOUBT' | 'FADE_IN' | 'FADE_OUT'
  readonly from: string
  readonly until: string
}

export interface Placed {
  readonly fact: Fact
  readonly stretches: readonly Stretch[]
  /** The first day of all stretches, and the first day after them. */
  readonly from: string
  readonly until: string
}

export interface Timeline {
  /** By their first day, then by id. */
  readonly placed: readonly Placed[]
  /** Those whose date is not stated, or has no year. */
  readonly undated: readonly Fact[]
  /** How many facts have no place here since time does not matter to them. */
  readonly timeless: number
  /** How many facts came without dates. */
  readonly notAsked: number
}

/** Where facts stand in time: as wide as their dates are doubtful, and nowhere where these have no bounds. */
export const placeOnTimeline = (facts: readonly Fact[]): Timeline => {
  const placed: Placed[] = []
  const undated: Fact[] = []
  const counts = { TIMELESS: 0, NOT_ASKED: 0 }
  for (const fact of facts) {
    const { kind } = timeOf(fact)
    if (kind === 'TIMELESS' || kind === 'NOT_ASKED') {
      counts[kind] += 1
      continue
    }
    const stretches = stretchesOf(fact)
    const days = stretches.flatMap(({ from, until }) => [from, until]).sort()
    const [from, until] = [days[0], days.at(-1)]
    if (from === undefined || until === undefined) undated.push(fact)
    else placed.push({ fact, stretches, from, until })
  }
  placed.sort((one, other) => compare(one.from, other.from) || compare(one.fact.id, other.fact.id))
  return { placed, undated, timeless: counts.TIMELESS, notAsked: counts.NOT_ASKED }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

interface Bounds {
  readonly earliest: string | null
  readonly latest: string | null
  /** Qualified with ? ~ or %: the source is not sure. */
  readonly isQualified: boolean
}

/** The bounds of a date, from its EDTF where they were not asked for; null where it has none. */
const boundsOf = (date: FuzzyDate | null): Bounds | null => {
  if (!date) return null
  const { earliest, latest } = date.earliest === undefined || date.latest === undefined ? readBounds(date.edtf) : date
  if (!earliest && !latest) return null
  return { earliest: earliest ?? null, latest: latest ?? null, isQualified: /[?~%]/.test(date.edtf) }
}

const readBounds = (edtf: string): { readonly earliest: string | null; readonly latest: string | null } => {
  try {
    return fuzzyDate(edtf)
  } catch {
    return { earliest: null, latest: null }
  }
}

const stretchesOf = (fact: Fact): readonly Stretch[] => {
  const time = timeOf(fact)
  if (time.kind === 'DATE') return single(boundsOf(time.date))
  if (time.kind === 'OCCURRENCE')
    return time.start && time.start.edtf === time.end?.edtf
      ? single(boundsOf(time.start))
      : span(boundsOf(time.start), boundsOf(time.end), dayAfter)
  if (time.kind !== 'STATE') return []
  const attested = single(boundsOf(time.attestedOn))
  const holding = span(boundsOf(time.start), boundsOf(time.end), (day) => day)
  return holding.length > 0 ? [...holding, ...attested] : openAfter(openBefore(attested))
}

const fade = (kind: 'FADE_IN' | 'FADE_OUT', day: string): Stretch => ({ kind, from: day, until: day })

const stretch = (kind: 'SURE' | 'DOUBT', from: string | null, until: string | null): readonly Stretch[] =>
  from && until && from < until ? [{ kind, from, until }] : []

/** A date by itself. */
const single = (bounds: Bounds | null): readonly Stretch[] => {
  if (!bounds) return []
  const { earliest, latest, isQualified } = bounds
  if (earliest && latest) return stretch(earliest === latest && !isQualified ? 'SURE' : 'DOUBT', earliest, dayAfter(latest))
  if (earliest) return [fade('FADE_OUT', earliest)]
  return latest ? [fade('FADE_IN', dayAfter(latest))] : []
}

const openBefore = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const first = stretches[0]
  return first && first.kind !== 'FADE_IN' ? [fade('FADE_IN', first.from), ...stretches] : stretches
}

const openAfter = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const last = stretches.at(-1)
  return last && last.kind !== 'FADE_OUT' ? [...stretches, fade('FADE_OUT', last.until)] : stretches
}

/** From one date until another, with the doubt at either end; `afterLast` gives the first day after the last one. */
const span = (start: Bounds | null, end: Bounds | null, afterLast: (day: string) => string): readonly Stretch[] => {
  if (!end) return openAfter(single(start))
  if (!start) return openBefore(single(end))
  const surelyUntil = end.earliest && afterLast(end.earliest)
  const until = end.latest && afterLast(end.latest)
  const isSure = !start.isQualified && !end.isQualified
  const stretches =
    start.latest && surelyUntil && start.latest < surelyUntil
      ? [
          ...stretch('DOUBT', start.earliest, start.latest),
          ...stretch(isSure ? 'SURE' : 'DOUBT', start.latest, surelyUntil),
          ...stretch('DOUBT', surelyUntil, until),
        ]
      : stretch('DOUBT', start.earliest, until)
  const closedBefore = start.earliest ? stretches : openBefore(stretches)
  return until ? closedBefore : openAfter(closedBefore)
}

/** Rows so that what shares one does not touch: of each item, in order, the number of its row. Lengths are in one unit. */
export const packRows = (items: readonly { readonly from: number; readonly until: number }[], gap: number): readonly number[] => {
  const ends: number[] = []
  return items.map(({ from, until }) => {
    const free = ends.findIndex((end) => end + gap <= from)
    const row = free === -1 ? ends.length : free
    ends[row] = until
    return row
  })
}
