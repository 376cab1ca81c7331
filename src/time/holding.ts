import { dayBefore } from './days.ts'

/** The days on which a fact holds, as far as its dates tell: all bounds are days, and included. */
export interface Holding {
  /** Its dates say that it holds on these days. */
  readonly certainFrom: string | null
  readonly certainUntil: string | null
  /** A single day on which the source shows it to hold. */
  readonly attestedDay: string | null
  /** Outside of these days it is ruled out. */
  readonly possibleFrom: string
  readonly possibleUntil: string
}

/** A date as a node holds it. */
export interface DateBounds {
  readonly edtf: string
  readonly earliest: string | null
  readonly latest: string | null
}

export const always: Holding = {
  certainFrom: null,
  certainUntil: null,
  attestedDay: null,
  possibleFrom: '0001-01-01',
  possibleUntil: '9999-12-31',
}

/** Qualified with ? ~ or %: the source is not sure, so that the date neither makes sure nor rules out. */
const firm = (date: DateBounds | null): DateBounds | null => (date && !/[?~%]/.test(date.edtf) ? date : null)

/** A state holds from its start until the day before its end; that no end is stated does not say that it goes on. */
export const stateHolding = (start: DateBounds | null, end: DateBounds | null, attestedOn: DateBounds | null): Holding => {
  const [from, until, attested] = [firm(start), firm(end), firm(attestedOn)]
  const certain = from?.latest && until?.earliest && from.latest < until.earliest
  return {
    certainFrom: certain ? from.latest : null,
    certainUntil: certain ? dayBefore(until.earliest as string) : null,
    attestedDay: attested?.earliest && attested.earliest === attested.latest ? attested.earliest : null,
    possibleFrom: from?.earliest ?? always.possibleFrom,
    possibleUntil: until?.latest ? dayBefore(until.latest) : always.possibleUntil,
  }
}

/** An occurrence holds on the days of its event; one that states no end ends on the day it starts. */
export const occurrenceHolding = (start: DateBounds | null, end: DateBounds | null): Holding => {
  const from = firm(start)
  const until = end ? firm(end) : from
  const certain = from?.latest && until?.earliest && from.latest <= until.earliest
  // One day is one value to store, not two.
  const day = certain && from.latest === until.earliest ? from.latest : null
  return {
    certainFrom: certain && !day ? from.latest : null,
    certainUntil: certain && !day ? until.earliest : null,
    attestedDay: day,
    possibleFrom: from?.earliest ?? always.possibleFrom,
    possibleUntil: until?.latest ?? always.possibleUntil,
  }
}
