import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readDocument } from '../seed/read-document.ts'
import type { SeedFact } from '../seed/seed-document.ts'
import { openDatabase } from '../src/graph/database.ts'
import { answersOf, shortId } from './support/answers.ts'
import { askOf } from './support/ask.ts'
import { loadAt } from './support/graph-reading.ts'
import { scratchDatabase } from './support/scratch-database.ts'
import { smallDocument } from './support/small-document.ts'

const shippedDatabase = openDatabase(inject('shipped'))
afterAll(() => shippedDatabase.close())
const shipped = answersOf(askOf(shippedDatabase))
const database = await scratchDatabase()
const scratch = answersOf(askOf(database))

const named = (id: string, ...names: string[]): SeedFact[] => names.map((text, index) => ({ id: `name-${id.replace('/', '-')}-${index}`, type: 'Naming', named: id, text, modality: 'STATED', nameKind: index ? 'ALIAS' : 'PRIMARY' }))
const spelt = [["person/nganga", "Ng'ang'a Ndegwa"], ['person/nganga-2', 'Ng’ang’a Otieno'], ['person/jose', 'José Peña'], ['person/jose-2', 'Jose\u0301 Núñez'], ['group/al-shabaab', 'Al-Shabaab'],
  ['topic/match', 'MATCH (n)'], ['topic/and', 'to be AND not to be OR'], ['topic/arabic', 'محمد علي'], ['topic/cyrillic', 'Nаirobi'], ['topic/dotless', 'ışık'], ['topic/emoji', 'water 🌊 forum']] as const
const crowd = smallDocument('spellings', [
  ...spelt.map(([id]) => ({ id })), ...['mill', 'mill-town', 'miller', 'old-mill', 'mill-2'].map((id) => ({ id: `topic/${id}` })), { id: 'operation/grind', kind: 'PATROL' },
  ...Array.from({ length: 30 }, (_, index) => ({ id: `person/alder-${String(index).padStart(2, '0')}` })), ...Array.from({ length: 230 }, (_, index) => ({ id: `group/birch-${index}` })),
], [
  ...spelt.flatMap(([id, name]) => named(id, name)), ...named('topic/mill', 'Mill'), ...named('topic/mill-2', 'mill'), ...named('topic/mill-town', 'Mill Town'), ...named('topic/miller', 'Milk'), ...named('topic/old-mill', 'Old Mill'),
  ...named('operation/grind', 'Grind'), { id: 'target', type: 'Targeting', activity: 'operation/grind', topic: 'topic/mill-2', modality: 'STATED' },
  ...Array.from({ length: 30 }, (_, index) => named(`person/alder-${String(index).padStart(2, '0')}`, `Alder ${'x'.repeat(index % 3)}`, 'Alder the Elder')).flat(),
  ...Array.from({ length: 230 }, (_, index) => named(`group/birch-${index}`, `Birch ${index}`)).flat(),
])

beforeAll(async () => {
  await loadAt(database, readDocument('test/documents/invented.yaml'), '2030-01-01T00:00:00Z')
  await loadAt(database, crowd, '2030-01-01T00:00:00Z')
})

interface Found { readonly totalCount: number; readonly edges: readonly { cursor: string; score: number; node: { id: string }; matched: { id: string; text: string } }[]; readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null } }
const question = `query ($text: String!, $types: [EntityType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) { totalCount edges { cursor score node { id } matched { id text } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`
const searchOf = (server: typeof scratch) => async (text: string, more: object = {}): Promise<Found> =>
  (await server.answer<{ search: Found }>(question, { text, first: 100, ...more })).search
const [inSeed, inCrowd] = [searchOf(shipped), searchOf(scratch)]
const idsOf = ({ edges }: Found): string[] => edges.map(({ node }) => node.id)

describe('the shipped seed', () => {
  test.each([
    ...["Matiang'i", 'Matiang’i', 'Matiang`i', 'MATIANGI', 'matiangi fred', 'Fred Matiangi', 'fred  matiang´i', 'Mátiangi', 'matiang', 'Matiagni', 'fred.matiangi'].map((text) => [text, 'person/fred-matiangi']),
    ...['Murkommen', 'murkomen', 'Kipchu', 'Kipchumba Murkommen', 'murkomen kipchumba'].map((text) => [text, 'person/kipchumba-murkomen']),
    ...['Kachapn', 'Kachapin', 'KACHAPIN SIMON'].map((text) => [text, 'person/simon-kachapin']),
    ...['Interior CS', 'interior cs', 'Interior Cabinet Secretary', 'cabinet secretary interior', 'Interior Cabinet Secretry'].map((text) => [text, 'office/interior-cabinet-secretary']),
    ...['NGCDF', 'NG-CDF', 'ng cdf', 'Ng.CDF', 'National Government Constituencies Development Fund'].map((text) => [text, 'organization/ng-cdf']),
    ...['iebc', 'IEBC', 'Independent Electoral and Boundaries Commission', 'electoral boundaries commission'].map((text) => [text, 'organization/iebc']),
    ...['Elgeyo Marakwet', 'Elgeyo-Marakwet', 'elgeyo/marakwet'].map((text) => [text, 'region/elgeyo-marakwet-county']),
    ...['Muranga', "Murang'a", 'Murang’a'].map((text) => [text, 'region/muranga-county']),
    ['Jukwaa la Usalama', 'event/jukwaa-la-usalama-kapenguria'], ['Governor of West Pokot', 'office/governor-of-west-pokot'], ['deputy inspector general', 'office/deputy-inspector-general-of-police'],
  ])('%s finds %s first', async (text, id) => {
    expect(idsOf(await inSeed(text as string))[0]).toBe(id)
  })

  test('places of one name come with their kinds, the most linked first', async () => {
    const { search } = await shipped.answer<{ search: { nodes: { name: string; kind: string }[]; totalCount: number } }>('{ search(text: "kapenguria") { nodes { name kind } totalCount } }')
    expect(search).toEqual({ totalCount: 3, nodes: ['CONSTITUENCY', 'LOCALITY', 'WARD'].map((kind) => ({ name: 'Kapenguria', kind })) })
    expect(idsOf(await inSeed('West Pokot')).slice(0, 3)).toEqual(['region/west-pokot-county', 'region/west-pokot-county/west-pokot-sub-county', 'office/governor-of-west-pokot'])
  })

  test('types leave out the others', async () => {
    expect(idsOf(await inSeed('West Pokot', { types: ['Office'] }))).toEqual(['office/governor-of-west-pokot'])
    expect(await inSeed('West Pokot', { types: ['Office', 'Operation'] })).toMatchObject({ totalCount: 2 })
    expect(await inSeed('West Pokot', { types: [] })).toMatchObject({ totalCount: 0, edges: [] })
    expect((await inSeed('West Pokot', { types: null })).totalCount).toBe(5)
  })
})

describe('what is found', () => {
  test('comes in order: the name itself, what begins with it, what has its words, what begins like them, what is like them; of equals the more linked', async () => {
    const { edges } = await inCrowd('Mill')
    expect(edges.map(({ node, score }) => [shortId(node.id), Math.floor(score)])).toEqual([['mill-2', 5], ['mill', 5], ['mill-town', 4], ['old-mill-of-osk', 3], ['old-mill', 3], ['miller', 1]])
    expect(edges.map(({ score }) => score)).toEqual(edges.map(({ score }) => score).sort((one, other) => other - one))
    expect((await inCrowd('tow')).edges.map(({ node, score }) => [shortId(node.id), Math.floor(score)])).toEqual([['osk-town', 2], ['mill-town', 2]])
  })

  test('says which name matched, the best of each entity', async () => {
    expect((await inCrowd('the dam')).edges[0]).toMatchObject({ node: { id: 'person/tebo-okarrin' }, matched: { id: 'fact/invented/name-tebo-dam', text: 'the Dam' } })
    expect((await inCrowd('Tebo')).edges[0]).toMatchObject({ node: { id: 'person/tebo-okarrin' }, matched: { text: 'Tebo O’Karrin' } })
    const { edges, totalCount } = await inCrowd('Alder the Elder')
    expect([totalCount, new Set(edges.map(({ node }) => node.id)).size, new Set(edges.map(({ matched }) => matched.text))]).toEqual([30, 30, new Set(['Alder the Elder'])])
  })

  test.each([1, 7, 29, 30])('comes by pages of %i as at once, though many are alike', async (first) => {
    const whole = await inCrowd('alder')
    expect([whole.totalCount, whole.edges.length]).toEqual([30, 30])
    let after: string | null = null
    let ids: string[] = []
    do {
      const page: Found = await inCrowd('alder', { first, after })
      expect([page.totalCount, page.pageInfo.hasPreviousPage]).toEqual([30, after !== null])
      ids = [...ids, ...idsOf(page)]
      expect(page.pageInfo.hasNextPage).toBe(ids.length < 30)
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(ids).toEqual(idsOf(whole))
  })

  test('is at most 200', async () => {
    const first = await inCrowd('birch')
    const second = await inCrowd('birch', { after: first.pageInfo.endCursor })
    expect([first.totalCount, new Set([...idsOf(first), ...idsOf(second)]).size, second.pageInfo.hasNextPage]).toEqual([200, 200, false])
  })

  test.each([["Ng'ang'a", 2], ['Ng’ang’a', 2], ['nganga', 2], ['NGANGA', 2], ['ng`ang`a', 2], ['josé', 2], ['jose', 2], ['JOSE\u0301', 2], ['pena', 1], ['al-shabaab', 1], ['al shabaab', 1], ['alshabaab', 1], ['محمد', 1],
    ['Nаirobi', 1], ['ＭＡＴＣＨ (n)', 1], ['match n', 1], ['🌊', 0], ['water 🌊 forum', 1], ['ışık', 1]])('%s finds %i', async (text, total) => {
    expect((await inCrowd(text)).edges.filter(({ score }) => score >= 3).length).toBeGreaterThanOrEqual(total)
    if (total === 0) expect(await inCrowd(text)).toMatchObject({ totalCount: 0, edges: [] })
  })
})

const hostile = [
  '', ' ', '\t\n', '\u0000', 'a\u0000b', '\u0001\u0002', '((((', '))))', 'a AND', 'AND a', 'NOT', 'AND', 'OR', 'TO', 'AND OR NOT', '"open', '"', '\\', '\\\\', 'a\\', '&& ||', '/.*/', '/', '[a TO z]', '{* TO *}', '*:*', '*', '?', '*a',
  'a*', 'a?', 'a~2', 'a~', 'a^9999', 'a^', 'name:*', 'textCompact:*', 'a:b', ':', '+a', '-a', '+', '-', '!a', '!', '^', '~', '~~~', '+-&&||!(){}[]^"~*?:\\/', '(a', 'a)', "x' DETACH DELETE n //", "'; SHUTDOWN",
  '${jndi:ldap://x}', '{{x}}', '$query', '\u202eabc', 'wa\u200dter', 'a\u0301'.repeat(100), '%', "'", '’', '\u2028', '٣', '½', 'ﷺ', 'İ', 'ß', '字', 'a '.repeat(128), '🌊'.repeat(256), 'x'.repeat(256), '1 '.repeat(128),
]

describe('whatever is typed has an answer', { timeout: 240_000 }, () => {
  test.each(hostile.map((text) => [text]))('%j', async (text) => {
    const { totalCount, edges } = await inCrowd(text, { first: 5 })
    expect(edges.length).toBe(Math.min(5, totalCount))
  })

  test('and of what holds no letter or digit nothing is found', async () => {
    for (const text of ['', '   ', '*:*', '((((', '\u0000', '*', '🌊'.repeat(256), '"']) expect(await inCrowd(text), text).toMatchObject({ totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } })
  })

  test('any text of at most 256 characters', async () => {
    const signs = fc.string({ unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/ ANDORTOaz09éŋ\u0000\t'), maxLength: 60 })
    const words = fc.array(fc.constantFrom('AND', 'OR', 'NOT', 'TO', 'mill', 'osk', '"', '(', '~2', '^3', '*', 'and', 'or'), { maxLength: 12 }).map((all) => all.join(' '))
    await fc.assert(fc.asyncProperty(fc.oneof(signs, words, fc.string({ unit: 'binary', maxLength: 100 }), fc.string({ unit: 'grapheme', maxLength: 60 })), async (text) => {
      fc.pre([...text.normalize('NFC')].length <= 256)
      const { totalCount, edges } = await inCrowd(text, { first: 3 })
      expect(edges.length).toBe(Math.min(3, totalCount))
    }), { numRuns: 300 })
  })

  test('but a longer one, which is refused', async () => {
    for (const text of ['x'.repeat(257), '🌊'.repeat(257), 'a '.repeat(1_100), 'x'.repeat(90_000), 'b\u0301\u0302'.repeat(1_000)]) {
      expect(await scratch.codes(question, { text }), text.slice(0, 10)).toEqual(['BAD_USER_INPUT'])
    }
    expect(await scratch.codes(question, { text: 'é'.normalize('NFD').repeat(256) })).toEqual([])
    expect(await scratch.codes(question, { text: 'mill', first: 101 })).toEqual(['BAD_USER_INPUT'])
    expect(await scratch.codes(question, { text: 'mill', after: 'x' })).toEqual(['INVALID_CURSOR'])
    const { pageInfo: { endCursor: after } } = await inCrowd('alder', { first: 2 })
    expect(await scratch.codes(question, { text: 'birch', after })).toEqual(['INVALID_CURSOR'])
    expect(await scratch.codes(question, { text: 'alder', after, types: ['Person'] })).toEqual(['INVALID_CURSOR'])
  })
})
