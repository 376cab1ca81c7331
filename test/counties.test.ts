import { describe, expect, it } from 'vitest'
import { gazetteer } from '../seed/gazetteer.ts'
import type { Entity, Fact } from '../web/shared/graph.ts'
import { besideOnMap, counties, tileRows } from '../web/shared/views/map/counties.ts'
import { countyOfPlace, type PlaceAnswer } from '../web/shared/views/map/countiesOf.ts'
import { placesByCounty } from '../web/shared/views/map/placesByCounty.ts'

const named = (name: string) => counties.find((county) => county.name === name)

describe('the counties', () => {
  it('are 47, each with two codes and a tile of its own', () => {
    expect(counties.map(({ iso }) => iso)).toEqual(Array.from({ length: 47 }, (_, index) => `KE-${String(index + 1).padStart(2, '0')}`))
    expect(counties.map(({ iebc }) => iebc).toSorted()).toEqual(
      Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(3, '0')),
    )
    expect(new Set(counties.map(({ row, column }) => `${row} ${column}`)).size).toBe(47)
    expect(tileRows.flat().filter(Boolean)).toHaveLength(47)
  })

  it('do not mistake the one code for the other', () => {
    expect(named('West Pokot')).toMatchObject({ iso: 'KE-47', iebc: '024' })
    expect(named('Mandera')).toMatchObject({ iso: 'KE-24', iebc: '009' })
    expect(named('Nairobi')).toMatchObject({ iso: 'KE-30', iebc: '047' })
    expect(named('Mombasa')).toMatchObject({ iso: 'KE-28', iebc: '001' })
  })

  it('have the codes that the gazetteer gives them', () => {
    const codes = new Map<string, Record<string, string>>()
    for (const { id, identifiers = [] } of gazetteer().flatMap(({ entities }) => entities))
      for (const { scheme, value } of identifiers) codes.set(id, { ...codes.get(id), [scheme]: value })
    const pairs = [...codes.values()].flatMap((both) => (both['iebc-county'] ? [`${both['iso3166-2']} ${both['iebc-county']}`] : []))
    expect(pairs.toSorted()).toEqual(counties.map(({ iso, iebc }) => `${iso} ${iebc}`))
  })

  it('lie as they do: the north above, the coast to the east', () => {
    expect(named('Turkana')?.row).toBeLessThan(named('West Pokot')?.row ?? 0)
    expect(named('Mombasa')?.column).toBeGreaterThan(named('Nairobi')?.column ?? 9)
    expect(named('Busia')?.column).toBe(0)
  })
})

describe('the arrows', () => {
  it('go to the next in the row, over gaps, and to the nearest above or below', () => {
    expect(besideOnMap('KE-47', 'ArrowRight')).toBe('KE-37')
    expect(besideOnMap('KE-37', 'ArrowLeft')).toBe('KE-47')
    expect(besideOnMap('KE-47', 'ArrowDown')).toBe('KE-42')
    expect(besideOnMap('KE-47', 'ArrowUp')).toBe('KE-43')
    expect(besideOnMap('KE-28', 'ArrowDown')).toBeUndefined()
    expect(besideOnMap('KE-28', 'x')).toBeUndefined()
  })

  it('reach every county', () => {
    const reached = new Set(['KE-01'])
    for (const iso of reached) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const next = besideOnMap(iso, key)
        if (next !== undefined) reached.add(next)
      }
    }
    expect(reached.size).toBe(47)
  })
})

const code = (scheme: string, value: string) => ({ scheme, value })
const westPokot = { kind: 'COUNTY' as const, identifiers: [code('iebc-county', '024'), code('iso3166-2', 'KE-47')] }
const mandera = { kind: 'COUNTY' as const, identifiers: [code('iebc-county', '009'), code('iso3166-2', 'KE-24')] }
const riftValley = { kind: 'REGION' as const, identifiers: [] }

describe('the county of a place', () => {
  it('is itself, or the county that it lies in', () => {
    expect(countyOfPlace({ id: 'a', ...westPokot, ancestors: [riftValley] })).toBe('KE-47')
    expect(countyOfPlace({ id: 'b', kind: 'LOCALITY', identifiers: [], ancestors: [westPokot, riftValley] })).toBe('KE-47')
    expect(
      countyOfPlace({ id: 'c', containedIn: { nodes: [{ whole: { kind: 'LOCALITY', identifiers: [], ancestors: [westPokot] } }] } }),
    ).toBe('KE-47')
  })

  it('is none of an area that lies in no county, in several, or in none that is stated', () => {
    const none: readonly PlaceAnswer[] = [
      { id: 'a', kind: 'INFORMAL', identifiers: [], ancestors: [] },
      { id: 'b', ...riftValley, ancestors: [{ kind: 'COUNTRY', identifiers: [code('iso3166-1', 'KE')] }] },
      { id: 'c', kind: 'LOCALITY', identifiers: [], ancestors: [westPokot, mandera] },
      { id: 'd', containedIn: { nodes: [] } },
      null,
    ]
    expect(none.map(countyOfPlace)).toEqual([null, null, null, null, null])
  })
})

describe('the places of a graph', () => {
  it('stand under their county with their facts, but not with what lies in what', () => {
    const entity = (id: string, __typename: string): Entity => ({ id, __typename, name: id })
    const [hall, town, valley, event] = [
      entity('hall', 'Venue'),
      entity('town', 'Region'),
      entity('valley', 'Region'),
      entity('forum', 'Event'),
    ]
    const fact = (id: string, __typename: string, subject: Entity, object: Entity): Fact => ({ id, __typename, subject, object })
    const facts = [fact('1', 'Location', event, hall), fact('2', 'Containment', hall, town), fact('3', 'Location', event, valley)]
    const grouped = placesByCounty(
      { entities: [valley, town, hall, event], facts },
      new Map([
        ['hall', 'KE-47'],
        ['town', 'KE-47'],
        ['valley', null],
      ]),
    )
    expect(grouped.get('KE-47')).toEqual({ places: [hall, town], facts: [facts[0]] })
    expect(grouped.get(null)).toEqual({ places: [valley], facts: [facts[2]] })
  })
})
