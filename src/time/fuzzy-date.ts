export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'INTERVAL' | 'PARTIAL' | 'UNKNOWN'

/** A date as exact as its source: `earliest` and `latest` are inclusive days, null where open or unknown. */
export interface FuzzyDate {
  readonly edtf: string
  readonly earliest: string | null
  readonly latest: string | null
  readonly precision: DatePrecision
}

/** Says in one sentence what date was wanted and what text came. */
export class FuzzyDateError extends Error {
  readonly wanted: string
  readonly came: string

  constructor(wanted: string, came: string) {
    super(`Wanted ${wanted}, came ${came}`)
    this.name = 'FuzzyDateError'
    this.wanted = wanted
    this.came = came
  }
}

const mostCharacters = 64
const lastYear = 2199

/**
 * Reads a date in EDTF: a day, month or year (`2022-07-20`, `2022-07`, `2022`, each with `?`, `~` or `%` if doubtful), one with
 * unspecified digits (`201X`, `2024-06-XX`, `XXXX-07-20`), or an interval (`2022/2023`, `2022/..`, `../2022`, `2022/`).
 * Anything else is a FuzzyDateError. npm `edtf` rolls 2023-02-29 over and reads 20190305 as milliseconds, hence our own.
 */
export const fuzzyDate = (edtf: string): FuzzyDate => {
  if (typeof edtf !== 'string' || edtf.length > mostCharacters) throw unfit(edtf, `an EDTF date of at most ${mostCharacters} characters`)
  const [first = '', second, ...more] = edtf.split('/')
  if (more.length > 0) throw unfit(edtf, 'an interval with one slash')
  return second === undefined ? singleDate(edtf) : interval(edtf, first, second)
}

/** Whether a text is a calendar day of the years 0001 to 2199, written YYYY-MM-DD. */
export const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !dayProblem(text)

const forms: readonly {
  readonly pattern: RegExp
  readonly bounds: (parts: readonly string[]) => readonly [string, string] | null
  readonly precision: DatePrecision
}[] = [
  {
    pattern: /^(\d{4})-(\d{2})-(\d{2})[?~%]?$/,
    bounds: ([year, month, day]) => [`${year}-${month}-${day}`, `${year}-${month}-${day}`],
    precision: 'DAY',
  },
  {
    pattern: /^(\d{4})-(\d{2})(?:[?~%]|-XX)?$/,
    bounds: ([year, month]) => [`${year}-${month}-01`, lastDay(Number(year), Number(month))],
    precision: 'MONTH',
  },
  { pattern: /^(\d{4})(?:[?~%]|-XX(?:-XX)?)?$/, bounds: ([year]) => [`${year}-01-01`, `${year}-12-31`], precision: 'YEAR' },
  { pattern: /^(\d{3})X$/, bounds: ([decade]) => [`${decade}0-01-01`, `${decade}9-12-31`], precision: 'INTERVAL' },
  { pattern: /^(\d{2})XX$/, bounds: ([century]) => [`${century}00-01-01`, `${century}99-12-31`], precision: 'INTERVAL' },
  { pattern: /^XXXX-\d{2}(?:-\d{2})?$/, bounds: () => null, precision: 'PARTIAL' },
  { pattern: /^XXXX(?:-XX-XX)?$/, bounds: () => null, precision: 'UNKNOWN' },
]

const singleDate = (edtf: string): FuzzyDate => {
  for (const { pattern, bounds, precision } of forms) {
    const match = pattern.exec(edtf)
    if (!match) continue
    const [earliest, latest] = bounds(match.slice(1)) ?? [null, null]
    const problem = earliest === null ? yearlessProblem(edtf) : (dayProblem(earliest) ?? dayProblem(latest))
    if (problem) throw unfit(edtf, problem)
    return { edtf, earliest, latest, precision }
  }
  throw unfit(edtf, 'a date in EDTF, such as 2022, 2022-07, 2022-07-20, XXXX-07-20 or 2022/2023')
}

const interval = (edtf: string, first: string, second: string): FuzzyDate => {
  if (first === '') throw unfit(edtf, 'an interval whose start is known, or .. before the slash')
  if (first === '..' && (second === '..' || second === '')) throw unfit(edtf, 'an interval with at least one end')
  const earliest = first === '..' ? null : endOf(edtf, first).earliest
  const latest = second === '..' || second === '' ? null : endOf(edtf, second).latest
  if (earliest !== null && latest !== null && latest < earliest) throw unfit(edtf, 'an interval that ends no earlier than it starts')
  return { edtf, earliest, latest, precision: 'INTERVAL' }
}

const endOf = (edtf: string, text: string): FuzzyDate => {
  const end = singleDate(text)
  if (end.earliest === null) throw unfit(edtf, 'an interval whose ends have a year')
  return end
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const daysOf = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)

const lastDay = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${daysOf(year, month)}`

/** What would have been a day, where `day`, of the form YYYY-MM-DD, is none. */
const dayProblem = (day: string): string | undefined => {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  if (year < 1 || year > lastYear) return `a year from 0001 to ${lastYear}`
  if (month < 1 || month > 12) return 'a month from 01 to 12'
  return dayOfMonth < 1 || dayOfMonth > daysOf(year, month) ? 'a day that its month has' : undefined
}

/** 29 February is a day of some years. */
const yearlessProblem = (edtf: string): string | undefined => {
  const [, month, day = '01'] = edtf.split('-')
  return month === undefined || month === 'XX' ? undefined : dayProblem(`2000-${month}-${day}`)
}

const unfit = (text: unknown, wanted: string): FuzzyDateError => {
  const shown = typeof text === 'string' && text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text
  return new FuzzyDateError(wanted, JSON.stringify(shown) ?? 'nothing')
}
