import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzyDate, FuzzyDateError, isDate } from '../src/time/fuzzy-date.ts'

const short = (text: string): string => { const { earliest, latest, precision } = fuzzyDate(text); return `${precision} ${earliest} ${latest}` }

describe('a date in EDTF', () => {
  it.each([
    ['2024', 'YEAR 2024-01-01 2024-12-31'],
    ['0001', 'YEAR 0001-01-01 0001-12-31'],
    ['2199-12-31', 'DAY 2199-12-31 2199-12-31'],
    ['2024?', 'YEAR 2024-01-01 2024-12-31'],
    ['2024~', 'YEAR 2024-01-01 2024-12-31'],
    ['2024%', 'YEAR 2024-01-01 2024-12-31'],
    ['2024-02', 'MONTH 2024-02-01 2024-02-29'],
    ['1900-02~', 'MONTH 1900-02-01 1900-02-28'],
    ['2000-02-29', 'DAY 2000-02-29 2000-02-29'],
    ['2024-06-01%', 'DAY 2024-06-01 2024-06-01'],
    ['2024-06-XX', 'MONTH 2024-06-01 2024-06-30'],
    ['2024-XX', 'YEAR 2024-01-01 2024-12-31'],
    ['2024-XX-XX', 'YEAR 2024-01-01 2024-12-31'],
    ['201X', 'INTERVAL 2010-01-01 2019-12-31'],
    ['20XX', 'INTERVAL 2000-01-01 2099-12-31'],
    ['XXXX-07-20', 'PARTIAL null null'],
    ['XXXX-02-29', 'PARTIAL null null'],
    ['XXXX-07', 'PARTIAL null null'],
    ['XXXX-XX-XX', 'UNKNOWN null null'],
    ['XXXX', 'UNKNOWN null null'],
    ['2022-07-20/2022-07-27', 'INTERVAL 2022-07-20 2022-07-27'],
    ['2022-07-20/2022', 'INTERVAL 2022-07-20 2022-12-31'],
    ['201X/2020-02', 'INTERVAL 2010-01-01 2020-02-29'],
    ['2024/..', 'INTERVAL 2024-01-01 null'],
    ['2024/', 'INTERVAL 2024-01-01 null'],
    ['../2024', 'INTERVAL null 2024-12-31'],
  ])('%s is %s', (text, expected) => {
    expect(short(text)).toBe(expected)
    expect(fuzzyDate(text).edtf).toBe(text)
  })

  it.each([
    '2024-02-30', '2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-06-31', '2024-6-1', '20240601', '0000-01-01', '-0001-01-01',
    '0000', '2200', '2200-01-01', '24/06/2024', 'June 2024', ' 2024-06-01', '2024-06-01 ', '２０２４-06-01', '2024-06-01T00:00:00Z', '', '9'.repeat(5000),
    '2024/2023', '2024-06-02/2024-06-01', 'Y170000002', 'Y-17E7', 'Y20190305', '20190305', '/', '/2019-03-05', '../..', '../', '2024-W10', '2024-21',
    '[2024,2025]', `[${'2024,'.repeat(3000)}2024]`, '{2024}', '2024/2025/2026', 'XXXX-02-30', 'XXXX-13', 'XXXX-XX', '2XXX', '000X', '22XX', '201X?', '2024-XX-20',
    'XXXX-07-XX', 'XXXX-07-20/2024', '2024/XXXX', '2024??', '?2024', '2024-06-01\n', '2024/2024-02-30', '201X-05',
  ])('%.40s is refused in one sentence', (text) => {
    expect(() => fuzzyDate(text)).toThrow(FuzzyDateError)
    expect(() => fuzzyDate(text)).toThrow(/^Wanted [^\n]{5,100}, came "[^\n]{0,80}"$/)
  })

  it('has only the days of calendars', () => {
    for (const text of ['2024-02-29', '2000-02-29', '0001-01-01', '2199-12-31']) expect(isDate(text), text).toBe(true)
    for (const text of ['2024-02-30', '2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024', '20240601', '0000-01-01', '2200-01-01', ' 2024-06-01',
      '２０２４-06-01', '2024-06-01T00:00:00Z', '2024-06-01\n', '', '9'.repeat(5000)]) expect(isDate(text), text).toBe(false)
  })
})

const digits = (from: number, to: number, width: number) => fc.integer({ min: from, max: to }).map((number) => String(number).padStart(width, '0'))
const year = digits(1000, 2199, 4)
const month = digits(1, 12, 2)
const day = digits(1, 31, 2)
const single = fc.oneof(
  year, fc.tuple(year, month).map((parts) => parts.join('-')), fc.tuple(year, month, day).map((parts) => parts.join('-')),
  year.map((text) => `${text}-XX`), fc.tuple(year, month).map(([one, two]) => `${one}-${two}-XX`), digits(100, 219, 3).map((text) => `${text}X`),
)
const readable = (text: string) => { try { return fuzzyDate(text) } catch { return null } }
const dayOf = (milliseconds: number | null) => (milliseconds === null || !Number.isFinite(milliseconds) ? null : new Date(milliseconds).toISOString().slice(0, 10))

describe('any date', () => {
  const written = fc.oneof(
    single, fc.tuple(single, fc.constantFrom('?', '~', '%')).map((parts) => parts.join('')),
    fc.tuple(single, single).map((parts) => parts.join('/')), single.map((text) => `${text}/..`), single.map((text) => `../${text}`), single.map((text) => `${text}/`),
  )

  it('is what was typed, starts no later than it ends, and has the bounds that npm edtf gives', () => {
    fc.assert(fc.property(written, (text) => {
      const date = readable(text)
      if (!date) return
      expect(date.edtf).toBe(text)
      if (date.earliest && date.latest) expect(date.earliest <= date.latest).toBe(true)
      for (const bound of [date.earliest, date.latest]) if (bound !== null) expect(isDate(bound)).toBe(true)
      // The library refuses an interval whose end is written less exactly than its start (2022-07-20/2022), which EDTF allows.
      let parsed
      try { parsed = edtf(text) } catch { return }
      expect([date.earliest, date.latest]).toEqual([dayOf(parsed.min), dayOf(parsed.max)])
    }), { numRuns: 5_000 })
  })

  it('is refused only if it has no such day, or ends before it starts', () => {
    fc.assert(fc.property(fc.tuple(year, month, day), ([one, two, three]) => {
      const real = new Date(Date.UTC(Number(one), Number(two) - 1, Number(three))).toISOString().slice(0, 10) === `${one}-${two}-${three}`
      expect(readable(`${one}-${two}-${three}`) !== null).toBe(real)
      expect(isDate(`${one}-${two}-${three}`)).toBe(real)
    }), { numRuns: 5_000 })
    fc.assert(fc.property(single, single, (one, other) => {
      const [start, end] = [readable(one), readable(other)]
      if (start?.earliest && end?.latest) expect(readable(`${one}/${other}`) !== null).toBe(start.earliest <= end.latest)
    }), { numRuns: 5_000 })
  })

  it('either stays as it is or is refused with a FuzzyDateError, whatever is typed', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789X-/.?~%YT:') }))
    fc.assert(fc.property(typed, (text) => {
      try {
        expect(fuzzyDate(text).edtf).toBe(text)
        if (!text.includes('/')) expect(() => edtf(text)).not.toThrow()
      } catch (error) {
        if (!(error instanceof FuzzyDateError)) throw error
      }
    }), { numRuns: 20_000 })
  })
})
