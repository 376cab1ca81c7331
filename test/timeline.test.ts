import { describe, expect, it } from 'vitest'
import type { Fact, FuzzyDate } from '../web/shared/graph.ts'
import { packRows, placeOnTimeline, type Stretch } from '../web/shared/views/timeline/placeOnTimeline.ts'
import { wrapLabel } from '../web/shared/views/timeline/wrapLabel.ts'
import { labelBeside } from '../web/shared/views/timeline/labelBeside.ts'

const on = (edtf: string, earliest: string | null, latest: string | null = earliest): FuzzyDate => ({ edtf, earliest, latest })
const unknown = on('XXXX-XX-XX', null)
const fact = (__typename: string, more: Partial<Fact> = {}, id = 'fact/x/1'): Fact => ({ id, __typename, ...more })
const dating = (date: FuzzyDate): Fact => fact('Dating', { bound: 'ON', date })
const tenure = (start: FuzzyDate | null, end: FuzzyDate | null, attestedOn: FuzzyDate | null = null): Fact =>
  fact('Tenure', { start, end, attestedOn })
const at = (start: FuzzyDate | null, end: FuzzyDate | null): Fact => fact('Participation', { event: { start, end } })
const stretch = (kind: Stretch['kind'], from: string, until: string = from): Stretch => ({ kind, from, until })
const stretchesOf = (one: Fact): readonly Stretch[] | undefined => placeOnTimeline([one]).placed[0]?.stretches

const may2 = on('2016-05-02', '2016-05-02')
const march1 = on('2019-03-01', '2019-03-01')
const year2015 = on('2015', '2015-01-01', '2015-12-31')
const year2017 = on('2017', '2017-01-01', '2017-12-31')

describe('a date by itself', () => {
  it('is as wide as its doubt', () => {
    expect(stretchesOf(dating(on('2022-07-20', '2022-07-20')))).toEqual([stretch('SURE', '2022-07-20', '2022-07-21')])
    expect(stretchesOf(dating(on('2022-08', '2022-08-01', '2022-08-31')))).toEqual([stretch('DOUBT', '2022-08-01', '2022-09-01')])
    expect(stretchesOf(dating(year2015))).toEqual([stretch('DOUBT', '2015-01-01', '2016-01-01')])
    expect(stretchesOf(dating(on('2022-07-20?', '2022-07-20')))).toEqual([stretch('DOUBT', '2022-07-20', '2022-07-21')])
  })

  it('fades where it is open', () => {
    expect(stretchesOf(dating(on('2022/..', '2022-01-01', null)))).toEqual([stretch('FADE_OUT', '2022-01-01')])
    expect(stretchesOf(dating(on('../2022', null, '2022-12-31')))).toEqual([stretch('FADE_IN', '2023-01-01')])
  })

  it('has the bounds of its EDTF where these were not asked for', () => {
    expect(stretchesOf(dating({ edtf: '2022-08' }))).toEqual([stretch('DOUBT', '2022-08-01', '2022-09-01')])
    expect(placeOnTimeline([dating({ edtf: 'no date' })]).undated).toHaveLength(1)
  })
})

describe('a state', () => {
  it('is sure between its dates, the day of its end no longer', () =>
    expect(stretchesOf(tenure(may2, march1))).toEqual([stretch('SURE', '2016-05-02', '2019-03-01')]))

  it('is doubtful where its ends are', () =>
    expect(stretchesOf(tenure(year2015, year2017))).toEqual([
      stretch('DOUBT', '2015-01-01', '2015-12-31'),
      stretch('SURE', '2015-12-31', '2017-01-01'),
      stretch('DOUBT', '2017-01-01', '2017-12-31'),
    ]))

  it('is doubtful all along where its ends may meet', () =>
    expect(stretchesOf(tenure(year2015, year2015))).toEqual([stretch('DOUBT', '2015-01-01', '2015-12-31')]))

  it('fades where no start or no end is stated', () => {
    expect(stretchesOf(tenure(may2, null))).toEqual([stretch('SURE', '2016-05-02', '2016-05-03'), stretch('FADE_OUT', '2016-05-03')])
    expect(stretchesOf(tenure(null, march1))).toEqual([stretch('FADE_IN', '2019-03-01'), stretch('SURE', '2019-03-01', '2019-03-02')])
    expect(stretchesOf(tenure(null, null, on('2022-07-20', '2022-07-20')))).toEqual([
      stretch('FADE_IN', '2022-07-20'),
      stretch('SURE', '2022-07-20', '2022-07-21'),
      stretch('FADE_OUT', '2022-07-21'),
    ])
  })
})

describe('an occurrence', () => {
  it('has the days of its event, the last one too', () => {
    expect(stretchesOf(at(on('2019-03-04', '2019-03-04'), on('2019-03-06', '2019-03-06')))).toEqual([
      stretch('SURE', '2019-03-04', '2019-03-07'),
    ])
    expect(stretchesOf(at(march1, march1))).toEqual([stretch('SURE', '2019-03-01', '2019-03-02')])
  })
})

describe('the lanes', () => {
  it('keep apart what has no date, or no year, and count what has no place here', () => {
    const { placed, undated, timeless, notAsked } = placeOnTimeline([
      at(unknown, unknown),
      at(on('XXXX-07-20', null), on('XXXX-07-20', null)),
      tenure(null, null, unknown),
      tenure(null, null),
      fact('Containment', { start: null, end: null, attestedOn: null }),
      fact('Tenure'),
    ])
    expect(placed).toEqual([])
    expect(undated).toHaveLength(4)
    expect([timeless, notAsked]).toEqual([1, 1])
  })

  it('go by the first day, then by id', () => {
    const facts = [fact('Dating', { date: march1 }, 'c'), fact('Dating', { date: may2 }, 'b'), fact('Dating', { date: may2 }, 'a')]
    expect(placeOnTimeline(facts).placed.map((item) => item.fact.id)).toEqual(['a', 'b', 'c'])
  })

  it('share a row where nothing touches', () =>
    expect(
      packRows(
        [
          { from: 0, until: 10 },
          { from: 5, until: 9 },
          { from: 12, until: 20 },
          { from: 12, until: 13 },
        ],
        2,
      ),
    ).toEqual([0, 1, 0, 1]))

  it('break their labels between words', () => expect(wrapLabel('ab cd efghij k', 5)).toEqual(['ab cd', 'efghij', 'k']))
})

describe('the label of an item', () => {
  it('begins at its bar, or ends there, and stays within the drawing', () => {
    expect(labelBeside({ from: 50, until: 60 }, 200, 600)).toEqual({ anchor: 'start', at: 50, from: 50 })
    expect(labelBeside({ from: -30, until: 60 }, 200, 600)).toEqual({ anchor: 'start', at: 4, from: 4 })
    expect(labelBeside({ from: 540, until: 552 }, 200, 600)).toEqual({ anchor: 'end', at: 552, from: 352 })
    expect(labelBeside({ from: 540, until: 700 }, 200, 600)).toEqual({ anchor: 'end', at: 596, from: 396 })
    expect(labelBeside({ from: 300, until: 310 }, 560, 600)).toEqual({ anchor: 'end', at: 564, from: 4 })
  })
})
