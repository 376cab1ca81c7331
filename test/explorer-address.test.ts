import { Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { executableSchema } from '../src/executable-schema.ts'
import { defaultLimits } from '../src/limits/limits.ts'
import { measureOf } from '../src/limits/measure.ts'
import { exportAddress, readExplore, writeExplore } from '../web/explorer/address/exploreAddress.ts'
import { noPaths, nothingExplored, type ExploreState } from '../web/explorer/address/exploreState.ts'
import { readPaths, writePaths } from '../web/explorer/address/pathsAddress.ts'
import { aroundVariables } from '../web/explorer/main/askAround.ts'
import { AroundDocument } from '../web/generated/documents.ts'

const full: ExploreState = {
  focus: 'event/jukwaa-la-usalama-kapenguria',
  asOf: '2022-07-20',
  asKnownAt: '2026-01-31T09:30:00Z',
  depth: 2,
  types: ['Person', 'Event'],
  via: ['Tenure', 'Participation'],
  said: ['REPORTED'],
  sources: 2,
  expanded: new Map([['person/fred-matiangi', ['Office', 'Event']]]),
  hidden: new Set(['group/area-mps']),
  pins: new Map([['person/fred-matiangi', { x: -12, y: 40 }]]),
  selected: 'fact/000_d32b6c1722595f24/A06',
  view: 'timeline',
}

const fullAddress =
  '/explore?focus=event/jukwaa-la-usalama-kapenguria&asof=2022-07-20&known=2026-01-31T09:30:00Z&depth=2&types=Person,Event' +
  '&via=Tenure,Participation&said=REPORTED&sources=2&expand=person/fred-matiangi:Office,Event&hide=group/area-mps' +
  '&pin=person/fred-matiangi:-12:40&sel=fact/000_d32b6c1722595f24/A06&view=timeline'

const searchOf = (address: string): string => new URL(address, 'http://localhost').search

describe('the address of the explorer', () => {
  it('has every part in its fixed order', () => {
    expect(writeExplore(full)).toBe(fullAddress)
  })

  it('is read back to the same state', () => {
    expect(readExplore(searchOf(fullAddress))).toEqual({ state: full, ignored: [] })
  })

  it('leaves defaults out', () => {
    expect(writeExplore(nothingExplored)).toBe('/explore')
    expect(readExplore('')).toEqual({ state: nothingExplored, ignored: [] })
    expect(writeExplore(readExplore('?focus=person/fred-matiangi&depth=1&sources=1').state)).toBe('/explore?focus=person/fred-matiangi')
  })

  it('does not depend on the order in which it was written', () => {
    const { state } = readExplore('?view=table&hide=topic/b&hide=topic/a&types=Event,Person&focus=topic/c')
    expect(writeExplore(state)).toBe('/explore?focus=topic/c&types=Person,Event&hide=topic/a&hide=topic/b&view=table')
  })

  it('takes a plus in a moment that is encoded', () => {
    const state = { ...nothingExplored, asKnownAt: '2026-01-31T09:30:00+03:00' }
    expect(readExplore(searchOf(writeExplore(state))).state).toEqual(state)
  })

  it.each([
    ['focus', 'nobody'],
    ['focus', 'person/..'],
    ['asof', '2022-02-29'],
    ['asof', '20 July 2022'],
    ['known', '2022-07-20'],
    ['depth', '4'],
    ['types', 'Ship'],
    ['via', 'Naming'],
    ['said', 'WHISPERED'],
    ['sources', '0'],
    ['expand', 'person/fred-matiangi'],
    ['expand', 'person/fred-matiangi:Ship'],
    ['hide', '<b>'],
    ['pin', 'person/fred-matiangi:1'],
    ['sel', '/'],
    ['view', 'globe'],
    ['colour', 'red'],
  ])('ignores and names %s=%s', (name, value) => {
    expect(readExplore(`?${name}=${encodeURIComponent(value)}`)).toEqual({ state: nothingExplored, ignored: [name] })
  })

  it('keeps the known words of a list beside an unknown one, which it names', () => {
    const { state, ignored } = readExplore('?types=Person,Ship')
    expect(state.types).toEqual(['Person'])
    expect(ignored).toEqual(['types'])
  })

  it('leads to a file of the same state, without what only the page shows', () => {
    expect(exportAddress(full, 'jsonld')).toBe(fullAddress.replace('/explore', '/export').replace(/&pin=.*$/, '&format=jsonld'))
  })
})

describe('the address of the paths page', () => {
  const address = '/paths?from=person/fred-matiangi&to=person/simon-kachapin&asof=2022-07-20&max=6&via=Tenure,Participation'

  it('is read and written alike', () => {
    const { state, ignored } = readPaths(searchOf(address))
    expect(ignored).toEqual([])
    expect(writePaths(state)).toBe(address)
  })

  it('leaves defaults out', () => {
    expect(writePaths(noPaths)).toBe('/paths')
    expect(readPaths('?max=4').state).toEqual(noPaths)
  })

  it('ignores and names what it does not know', () => {
    expect(readPaths('?from=nobody&max=7&depth=2')).toEqual({ state: noPaths, ignored: ['from', 'max', 'depth'] })
  })
})

describe('the question behind a view', () => {
  it('asks for no more than a server allows for which nothing is set, of the focus and of what was expanded', () => {
    const { definitions } = parse(String(AroundDocument))
    const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!
    const fragments = Object.fromEntries(
      definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
    )
    const measure = measureOf(executableSchema())
    for (const of of ['region/kenya', 'person/fred-matiangi']) {
      const asked = aroundVariables({ ...nothingExplored, focus: 'region/kenya', depth: 3 }, '2022-07-20', of)
      const { nodes, leaves } = measure({ operation, fragments, variables: { ...asked } })
      expect(asked.limit).toBeGreaterThanOrEqual(100)
      expect(nodes).toBeLessThanOrEqual(defaultLimits.nodes)
      expect(leaves).toBeLessThanOrEqual(defaultLimits.leaves)
    }
  })
})
