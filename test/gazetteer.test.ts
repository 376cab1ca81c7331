import { describe, expect, it } from 'vitest'
import { checked } from '../seed/gazetteer-check.ts'
import { rowsOf } from '../seed/gazetteer-rows.ts'
import { gazetteer } from '../seed/gazetteer.ts'
import type { SeedDocument, SeedEntity, SeedFact } from '../seed/seed-document.ts'

const documents = gazetteer()
const facts = documents.flatMap((document) => document.facts)
const kindOf = new Map(documents.flatMap(({ entities }) => entities).map(({ id, kind }) => [id, kind]))
const ofKind = (kind: string): string[] => [...kindOf].filter((entry) => entry[1] === kind).map(([id]) => id)

const codes = new Map<string, Record<string, string>>()
for (const { id, identifiers = [] } of documents.flatMap(({ entities }) => entities)) {
  for (const { scheme, value } of identifiers) codes.set(id, { ...codes.get(id), [scheme]: value })
}
const codesOf = (id: string): Record<string, string> => codes.get(id) ?? {}

const containments = facts.filter(({ type }) => type === 'Containment')
const above = new Map<string, unknown[]>()
for (const { part, whole, hierarchy } of containments) {
  above.set(`${hierarchy} ${part}`, [...(above.get(`${hierarchy} ${part}`) ?? []), whole])
}
const wholesOf = (part: string, hierarchy: string): unknown[] => above.get(`${hierarchy} ${part}`) ?? []

const namings = new Map<unknown, SeedFact[]>()
for (const fact of facts.filter(({ type }) => type === 'Naming')) {
  namings.set(fact['named'], [...(namings.get(fact['named']) ?? []), fact])
}
const namesOf = (id: string): SeedFact[] => namings.get(id) ?? []

/** As the loader chooses: the best rank, whatever the order in which documents come. */
const shownNames = (id: string): unknown[] => {
  const preferred = namesOf(id).filter(({ rank }) => rank === 'PREFERRED')
  return (preferred.length > 0 ? preferred : namesOf(id)).map(({ text }) => text)
}

const county = (name: string): string => `region/${name}-county`

describe('the documents', () => {
  it('are one for each source, each with a name', () => {
    expect(documents.map(({ document }) => document.id))
      .toEqual(['document/kenya-locations', 'document/iso-3166', 'document/kenya-regions'])
    for (const { document } of documents) {
      expect(document).toMatchObject({ kind: 'GAZETTEER', language: 'en', licence: 'MIT' })
      expect(shownNames(document.id)).toHaveLength(1)
    }
  })

  it('are the same every time', () => {
    expect(gazetteer()).toEqual(documents)
  })

  it('declare what they name, in every document by itself', () => {
    for (const { document, entities, facts: said } of documents) {
      const declared = new Set([document, ...entities].map(({ id }) => id))
      for (const fact of said) {
        const ends = fact.type === 'Naming' ? [fact['named']] : [fact['part'], fact['whole']]
        for (const end of ends) expect(declared).toContain(end)
      }
    }
  })

  it('keep ids short and their own', () => {
    const ids = documents.flatMap(({ document, facts: said }) =>
      said.map(({ id }) => `fact/${document.id.slice('document/'.length)}/${id}`))
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of [...ids, ...kindOf.keys()]) expect(id).toMatch(/^[a-z0-9/-]{1,128}$/)
  })
})

describe('the regions', () => {
  it.each([
    ['COUNTRY', 1], ['REGION', 8], ['PROVINCE', 8], ['COUNTY', 47], ['CONSTITUENCY', 290], ['LOCALITY', 1],
    // The package has no ward 0737 and no ward 1344; officially there are 1,450.
    ['WARD', 1448], ['SUB_COUNTY', 307],
  ])('of kind %s are %i', (kind, count) => {
    expect(ofKind(kind)).toHaveLength(count)
  })

  it('have exactly one shown name, and one primary one', () => {
    for (const id of kindOf.keys()) {
      expect(shownNames(id), id).toHaveLength(1)
      expect(namesOf(id).filter(({ nameKind }) => nameKind === 'PRIMARY'), id).toHaveLength(1)
    }
  })

  it.each([
    ['elgeyo-marakwet', 'Elgeyo-Marakwet', ['Elgeyo/Marakwet', 'Elgeyo Marakwet']],
    ['homa-bay', 'Homa Bay', ['Homabay']],
    ['muranga', "Murang'a", ['Muranga']],
    ['nairobi', 'Nairobi', ['Nairobi City']],
    ['taita-taveta', 'Taita-Taveta', ['Taita/Taveta', 'Taita Taveta']],
    ['tharaka-nithi', 'Tharaka-Nithi', ['Tharaka Nithi']],
    ['trans-nzoia', 'Trans Nzoia', ['Trans-Nzoia']],
  ])('show %s county as %s and know its other spellings', (name, shown, others) => {
    expect(shownNames(county(name))).toEqual([shown])
    expect(namesOf(county(name)).filter(({ nameKind }) => nameKind === 'ALIAS').map(({ text }) => text)).toEqual(others)
  })

  it('stay apart where one name stands at several levels', () => {
    const kindsNamed = (name: string): unknown[] => [...kindOf].filter(([id]) => shownNames(id)[0] === name).map(([, kind]) => kind).sort()
    expect(kindsNamed('West Pokot')).toEqual(['COUNTY', 'SUB_COUNTY'])
    expect(kindsNamed('Kapenguria')).toEqual(['CONSTITUENCY', 'LOCALITY', 'WARD'])
    expect(kindsNamed('Rift Valley')).toEqual(['PROVINCE', 'REGION'])
    expect(kindsNamed('Nairobi')).toEqual(['COUNTY', 'PROVINCE', 'REGION'])
  })

  it('hold no informal area', () => {
    const texts = facts.map(({ text }) => text)
    for (const informal of ['North Rift', 'Kerio Valley', 'the coast']) expect(texts).not.toContain(informal)
    expect(ofKind('INFORMAL')).toEqual([])
  })
})

describe('the codes', () => {
  const running = (count: number, digits: number, before = ''): string[] =>
    Array.from({ length: count }, (_, index) => before + String(index + 1).padStart(digits, '0'))
  const allOf = (kind: string, scheme: string) => ofKind(kind).map((id) => codesOf(id)[scheme]).sort()

  it('of counties are all there in both schemes', () => {
    expect(allOf('COUNTY', 'iebc-county')).toEqual(running(47, 3))
    expect(allOf('COUNTY', 'iso3166-2')).toEqual(running(47, 2, 'KE-'))
  })

  it.each([
    ['west-pokot', '024', '47'], ['nairobi', '047', '30'], ['mombasa', '001', '28'], ['mandera', '009', '24'],
    ['kisumu', '042', '17'], ['garissa', '007', '07'], ['narok', '033', '33'], ['elgeyo-marakwet', '028', '05'],
    ['taita-taveta', '006', '39'], ['baringo', '030', '01'], ['muranga', '021', '29'], ['homa-bay', '043', '08'],
    ['turkana', '023', '43'], ['kwale', '002', '19'], ['tharaka-nithi', '013', '41'], ['trans-nzoia', '026', '42'],
  ])('of %s are iebc-county %s and iso3166-2 KE-%s', (name, iebc, iso) => {
    expect(codesOf(county(name))).toEqual({ 'iebc-county': iebc, 'iso3166-2': `KE-${iso}` })
  })

  it('agree for Garissa and Narok alone', () => {
    const agreeing = ofKind('COUNTY').filter((id) => codesOf(id)['iebc-county'] === codesOf(id)['iso3166-2']?.replace('KE-', '0'))
    expect(agreeing).toEqual([county('garissa'), county('narok')])
  })

  it('belong to the country, the constituencies and the wards too', () => {
    expect(codesOf('region/kenya')).toEqual({ 'iso3166-1': 'KE' })
    expect(allOf('CONSTITUENCY', 'iebc-constituency')).toEqual(running(290, 3))
    expect(codesOf('region/kapenguria-constituency')).toEqual({ 'iebc-constituency': '129' })
    expect(codesOf('region/kapenguria-constituency/kapenguria-ward')).toEqual({ 'iebc-ward': '0642' })
    expect(allOf('WARD', 'iebc-ward')).toEqual(running(1450, 4).filter((code) => code !== '0737' && code !== '1344'))
  })

  it('run county by county and constituency by constituency, as the commission gave them', () => {
    const levels = [['WARD', 'iebc-ward', 'iebc-constituency'], ['CONSTITUENCY', 'iebc-constituency', 'iebc-county']] as const
    for (const [kind, scheme, wholeScheme] of levels) {
      const wholes = ofKind(kind).map((id) => ({ code: codesOf(id)[scheme] ?? '', whole: String(wholesOf(id, 'ELECTORAL')[0]) }))
        .sort((one, other) => (one.code < other.code ? -1 : 1)).map(({ whole }) => codesOf(whole)[wholeScheme])
      expect(wholes).toEqual([...wholes].sort())
    }
  })
})

describe('containment', () => {
  it('puts every county in one region and one province', () => {
    for (const id of ofKind('COUNTY')) {
      expect(wholesOf(id, 'ADMINISTRATIVE').map((whole) => kindOf.get(String(whole))), id).toEqual(['REGION'])
      expect(wholesOf(id, 'FORMER').map((whole) => kindOf.get(String(whole))), id).toEqual(['PROVINCE'])
      expect(wholesOf(id, 'ELECTORAL')).toEqual([])
    }
    expect(wholesOf(county('west-pokot'), 'ADMINISTRATIVE')).toEqual(['region/rift-valley-region'])
    expect(wholesOf(county('isiolo'), 'FORMER')).toEqual(['region/eastern-province'])
  })

  it.each([
    ['rift-valley', 14], ['eastern', 8], ['coast', 6], ['nyanza', 6], ['central', 5], ['western', 4], ['north-eastern', 3], ['nairobi', 1],
  ])('gives %s %i counties', (name, count) => {
    for (const whole of [`region/${name}-region`, `region/${name}-province`]) {
      expect(containments.filter((fact) => fact['whole'] === whole)).toHaveLength(count)
    }
  })

  it('says that provinces have ended', () => {
    for (const fact of containments.filter(({ hierarchy }) => hierarchy === 'FORMER')) {
      expect(fact).toMatchObject({ end: '2013-03', note: expect.stringContaining('March 2013') })
    }
  })

  it('is a tree in every hierarchy', () => {
    const parts = containments.map(({ part, hierarchy }) => `${hierarchy} ${part}`)
    expect(new Set(parts).size).toBe(parts.length)
    const rootOf = (id: string, hierarchy: string, steps = 0): unknown => {
      expect(steps).toBeLessThan(5)
      const [whole] = wholesOf(id, hierarchy)
      return whole === undefined ? id : rootOf(String(whole), hierarchy, steps + 1)
    }
    const rootKinds = (kinds: string[], hierarchy: string) =>
      [...new Set(kinds.flatMap(ofKind).map((id) => kindOf.get(String(rootOf(id, hierarchy)))))]
    expect(rootKinds(['REGION', 'COUNTY', 'SUB_COUNTY', 'LOCALITY'], 'ADMINISTRATIVE')).toEqual(['COUNTRY'])
    expect(rootKinds(['CONSTITUENCY', 'WARD'], 'ELECTORAL')).toEqual(['COUNTY'])
    expect(rootKinds(['PROVINCE', 'COUNTY'], 'FORMER')).toEqual(['COUNTRY'])
  })

  it('puts Kapenguria the town in the county, and the ward in the constituency', () => {
    expect(wholesOf('region/kapenguria', 'ADMINISTRATIVE')).toEqual([county('west-pokot')])
    expect(wholesOf('region/kapenguria-constituency/kapenguria-ward', 'ELECTORAL')).toEqual(['region/kapenguria-constituency'])
    expect(wholesOf('region/kapenguria-constituency', 'ELECTORAL')).toEqual([county('west-pokot')])
    expect(wholesOf('region/west-pokot-county/west-pokot-sub-county', 'ADMINISTRATIVE')).toEqual([county('west-pokot')])
  })
})

describe('a flawed source', () => {
  const document = { id: 'document/invented', kind: 'GAZETTEER' }
  const one: SeedEntity = { id: 'region/one', kind: 'COUNTY', identifiers: [{ scheme: 'iebc-county', value: '001' }] }
  const name: SeedFact = { id: 'name/one', type: 'Naming', named: 'region/one', text: 'One', modality: 'STATED' }
  const invented = (entities: SeedEntity[], said: SeedFact[] = []): SeedDocument => ({ document, entities, facts: said })

  it.each([
    ['an entity twice', [invented([one, one])], 'region/one stands twice'],
    ['a fact twice', [invented([one], [name, name])], 'name/one stands twice'],
    ['an end that is not declared', [invented([], [name])], 'name/one names region/one as its named, which is not declared'],
    ['an id with an empty part', [invented([{ id: 'region/', kind: 'WARD' }])], 'region/ is no id'],
    ['an id too long', [invented([{ id: `region/${'a'.repeat(122)}` }])], 'is no id'],
    ['a fact id too long', [invented([one], [{ ...name, id: 'a'.repeat(115) }])], 'is no id of a fact'],
    ['two kinds', [invented([one]), invented([{ id: 'region/one', kind: 'WARD' }])], 'region/one is WARD here and COUNTY before'],
    ['a code of two', [invented([one, { ...one, id: 'region/two' }])], 'iebc-county 001 is region/two here and region/one before'],
  ])('is refused for %s', (_, flawed, message) => {
    expect(() => checked(flawed)).toThrow(message)
  })

  const wholes = [{ code: '001', name: 'Mombasa', within: '' }]
  it.each([
    ['a code twice', [{ code: '001', name: 'Nyali', county: 'Mombasa' }, { code: '001', name: 'Likoni', county: 'Mombasa' }], '001 stands twice'],
    ['a short code', [{ code: '1', name: 'Nyali', county: 'Mombasa' }], 'Nyali has the code 1, where 3 digits are wanted'],
    ['no name', [{ code: '001', name: ' ', county: 'Mombasa' }], 'lacks'],
    ['an unknown county', [{ code: '001', name: 'Nyali', county: 'Mombassa' }], 'Nyali lies in Mombassa, which the package does not have'],
  ])('is refused for %s', (_, rows, message) => {
    expect(() => rowsOf('constituency', rows, 3, { field: 'county', wholes })).toThrow(message)
  })
})
