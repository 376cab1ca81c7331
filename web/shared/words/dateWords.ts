import type { DateBasis } from '../../../src/generated/types.ts'
import type { FuzzyDate } from '../graph.ts'
import { wordIn } from './wordIn.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** What a date rests on. */
export const basisWords: Readonly<Record<DateBasis, string>> = {
  STATED: 'stated by the source',
  RELATIVE: 'counted from another date',
  DERIVED: 'derived',
  EXTERNAL: 'from another source',
  UNKNOWN: 'no date stated',
}

const doubts: Readonly<Record<string, string>> = { '?': 'perhaps ', '~': 'about ', '%': 'perhaps about ' }

/** Whether a date says nothing at all: `XXXX-XX-XX`. */
export const isUnknown = ({ edtf }: FuzzyDate): boolean => /^XXXX(-XX){0,2}$/.test(edtf)

/** The date in words that say no more than it. A single month or year is “some day of” it, unless it bounds an interval. */
const edtfWords = (edtf: string, someDay = true): string => {
  const [first = '', second] = edtf.split('/')
  if (second !== undefined) return intervalWords(first, second)
  const [, digits = '', month, day, sign = ''] = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([?~%]?)$/.exec(edtf) ?? []
  if (!digits) return edtf
  const monthName = months[Number(month) - 1]
  const dayNumber = Number(day)
  const doubt = doubts[sign] ?? ''
  const within = (period: string): string => doubt + (someDay ? `some day of ${period}` : period)
  if (digits === 'XXXX') {
    if (!monthName) return 'date not stated'
    return dayNumber ? `${dayNumber} ${monthName}, year not stated` : within(`${monthName}, year not stated`)
  }
  if (digits.includes('X'))
    return within(
      digits.endsWith('XX')
        ? `the years ${digits.replaceAll('X', '0')} to ${digits.replaceAll('X', '9')}`
        : `the ${digits.replace('X', '0')}s`,
    )
  const year = String(Number(digits))
  if (!monthName) return within(year)
  return dayNumber ? `${doubt}${dayNumber} ${monthName} ${year}` : within(`${monthName} ${year}`)
}

const intervalWords = (first: string, second: string): string => {
  const isOpen = (end: string): boolean => end === '' || end === '..'
  if (isOpen(second)) return `from ${edtfWords(first, false)} on, end not stated`
  if (isOpen(first)) return `up to ${edtfWords(second, false)}, start not stated`
  return `between ${edtfWords(first, false)} and ${edtfWords(second, false)}`
}

/** What a reader must know besides the date: on what it rests, unless the source gives it, and what the source itself gives. */
const basisOf = ({ basis = 'STATED', stated }: FuzzyDate): string =>
  [
    basis !== 'STATED' && basis !== 'UNKNOWN' && wordIn<DateBasis>(basisWords, basis),
    stated && `the source gives ${edtfWords(stated).replace(', year not stated', ' without a year')}`,
  ]
    .filter(Boolean)
    .join('; ')

/** The date alone in words: “20 July 2022”, “some day of July 2022”, “between 2015 and 2016”, “date not stated”. */
export const plainDateWords = ({ edtf }: FuzzyDate): string => edtfWords(edtf)

/** The date in words, and on what it rests: “20 July 2022 (derived; the source gives 20 July without a year)”. */
export const dateWords = (date: FuzzyDate | null | undefined): string => {
  if (!date) return 'date not stated'
  const basis = basisOf(date)
  return basis ? `${plainDateWords(date)} (${basis})` : plainDateWords(date)
}
