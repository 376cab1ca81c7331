import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { SeedCitation, SeedDate, SeedDocument, SeedEntity, SeedFact } from '../seed/seed-document.ts'
import { entities as entityRows, entityTypes, type EntityType } from '../src/model/entities.ts'
import { facts as factRows, linksOf, mostCitations, propertiesOf } from '../src/model/facts.ts'

/**
 * The facts files of the two articles, read without the loader: against the model, against the reader's list of what the articles
 * say (../shared/facts.json), and against the articles themselves (../shared/articles).
 */

const root = join(import.meta.dirname, '..')
const seedFolder = join(root, 'seed/documents')
const shared = join(root, '../shared')

const documents: readonly SeedDocument[] = ['000_d32b6c1722595f24', '002_e643143ca9357d6c']
  .map((name) => parse(readFileSync(join(seedFolder, `${name}.yaml`), 'utf8')) as SeedDocument)

/** Regions that the gazetteer declares, and the articles speak of. */
const gazetteerRegions = ['region/west-pokot-county', 'region/mombasa-county', 'region/kapenguria', 'region/kenya']

const nameOf = ({ document }: SeedDocument): string => basename(document.id)
const all = documents.flatMap((document) => document.facts.map((fact) => ({ fact, document })))
const factOf = new Map(all.map(({ fact, document }) => [`fact/${nameOf(document)}/${fact.id}`, fact]))
const said = (number: string): SeedFact => {
  const found = all.find(({ fact }) => fact.id === number)
  if (found === undefined) throw new Error(`No fact ${number} in the seed`)
  return found.fact
}
const factsOf = (type: string): SeedFact[] => all.map(({ fact }) => fact).filter((fact) => fact.type === type)
const declared = documents.flatMap((document) => [document.document, ...document.entities])
const typeOf = (id: string): EntityType | undefined => entityTypes.find((type) => entityRows[type].folder === id.split('/')[0])

/** Every id of an entity that a fact refers to, with the field it stands in and the types allowed there. */
function references(fact: SeedFact): { field: string; id: unknown; types: readonly EntityType[] }[] {
  const { subject, object } = factRows[fact.type]
  const ends = [subject, ...(object === undefined ? [] : [object])]
    .filter((end) => end.optional === undefined || fact[end.field] !== undefined)
    .map(({ field, types }) => ({ field, id: fact[field], types }))
  const links = Object.entries(linksOf(fact.type)).filter(([field]) => fact[field] !== undefined)
    .map(([field, { types }]) => ({ field, id: fact[field], types }))
  return [...ends, ...links]
}

const dateFields = ['start', 'end', 'attestedOn', 'date']
const datesOf = (fact: SeedFact): SeedDate[] =>
  dateFields.flatMap((field) => (fact[field] === undefined ? [] : [fact[field] as SeedDate]))

/** What is wrong, said in words: an empty list is what every guard wants to see. */
const wrong = (check: (fact: SeedFact) => string | false | undefined): string[] =>
  all.flatMap(({ fact, document }) => {
    const complaint = check(fact)
    return complaint ? [`${nameOf(document)}/${fact.id}: ${complaint}`] : []
  })

describe('the facts files', () => {
  it('give every fact and every entity one id', () => {
    expect(factOf.size).toBe(all.length)
    for (const { document, entities } of documents) {
      const ids = [document, ...entities].map(({ id }) => id)
      expect(ids).toEqual([...new Set(ids)])
      expect(ids.filter((id) => !/^[a-z]+\/[a-z0-9]+([-_][a-z0-9]+)*$/.test(id))).toEqual([])
    }
  })

  it('declare what both speak of in the same words', () => {
    const first = new Map<string, SeedEntity>()
    for (const entity of declared) {
      expect(entity).toEqual(first.get(entity.id) ?? entity)
      first.set(entity.id, entity)
    }
  })

  it('have entities of types and kinds that the model knows', () => {
    for (const { id, kind, identifiers, ...properties } of declared) {
      const type = typeOf(id)
      if (type === undefined) throw new Error(`${id}: no type has this folder`)
      const row = entityRows[type]
      if (row.kinds.length > 0) expect(row.kinds, id).toContain(kind)
      else expect(kind, id).toBeUndefined()
      expect(identifiers, `${id}: neither article gives codes`).toBeUndefined()
      expect(Object.keys(properties).filter((key) => !(key in row.properties) && !(key in row.links)), id).toEqual([])
    }
  })

  it('have facts with the ends, properties and links of the model, and no others', () => {
    expect(wrong((fact) => {
      const row = factRows[fact.type]
      if (row === undefined) return `no type ${fact.type}`
      const ends = [row.subject.field, ...(row.object === undefined ? [] : [row.object.field])]
      const properties = propertiesOf(fact.type)
      const ours = [...ends, ...Object.keys(properties), ...Object.keys(linksOf(fact.type))]
      const known = new Set(['id', 'type', 'citations', 'retracts', ...ours])
      const unknown = Object.keys(fact).filter((key) => !known.has(key))
      if (unknown.length > 0) return `unknown ${unknown.join(', ')}`
      const needed = Object.entries(properties).filter(([, { required, default: instead }]) => required && instead === undefined)
      const missing = needed.map(([key]) => key).filter((key) => fact[key] === undefined)
      return missing.length > 0 && `lacks ${missing.join(', ')}`
    })).toEqual([])
  })

  it('have ends of the types that the model allows', () => {
    expect(wrong((fact) => references(fact)
      .filter(({ id, types }) => typeof id !== 'string' || !types.some((type) => type === typeOf(id)))
      .map(({ field, id }) => `${field} is ${String(id)}`).join(', '))).toEqual([])
  })

  it('refer only to what the same file declares, or the gazetteer', () => {
    for (const { document, entities, facts } of documents) {
      const known = new Set([document.id, ...entities.map(({ id }) => id), ...gazetteerRegions])
      for (const fact of facts) {
        expect(references(fact).map(({ id }) => String(id)).filter((id) => !known.has(id)), fact.id).toEqual([])
      }
    }
  })

  it('declare nothing that no fact but its names speaks of', () => {
    for (const { entities, facts } of documents) {
      const used = new Set(facts.filter(({ type }) => type !== 'Naming').flatMap((fact) => references(fact).map(({ id }) => id)))
      expect(entities.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
    }
  })

  it('name every entity, and of several names prefer one', () => {
    for (const { document, entities, facts } of documents) {
      for (const { id } of [document, ...entities]) {
        const names = facts.filter(({ type, named }) => type === 'Naming' && named === id)
        expect(names.length, id).toBeGreaterThan(0)
        if (names.length > 1) expect(names.filter(({ rank }) => rank === 'PREFERRED'), id).toHaveLength(1)
      }
    }
  })

  it('give every reported fact its speaker', () => {
    expect(wrong(({ modality, assertedBy }) => modality === 'REPORTED' && assertedBy === undefined && 'nobody says it')).toEqual([])
  })

  it('cite a passage for every fact', () => {
    expect(wrong(({ citations = [] }) => {
      if (citations.length === 0 || citations.length > mostCitations) return `${citations.length} citations`
      const sound = citations.every(({ paragraph, charStart, charEnd, passageSha256 }) =>
        [paragraph, charStart, charEnd].every(Number.isInteger) && /^[0-9a-f]{64}$/.test(passageSha256 ?? ''))
      return !sound && 'a citation lacks paragraph, offsets or hash'
    })).toEqual([])
  })

  it('give values in a few words of their own', () => {
    expect(wrong(({ type, property, value }) => {
      if (type !== 'Claim') return false
      if (property === 'STATUS') return !['ANNOUNCED', 'ORDERED', 'ONGOING', 'ENDED'].includes(String(value)) && `status ${String(value)}`
      return String(value).split(' ').length > 16 && 'too long'
    })).toEqual([])
  })
})

describe('what the articles do not say', () => {
  const forum = 'event/jukwaa-la-usalama-kapenguria'
  const chairs = factsOf('Participation').filter(({ role }) => role === 'CHAIR')

  it('is who chaired the forum, or any event but the two of Matiangi', () => {
    expect(chairs.map(({ participant, event }) => [participant, event])).toEqual([
      ['person/fred-matiangi', 'event/meeting-of-regional-security-chiefs-in-mombasa'],
      ['person/fred-matiangi', 'event/meeting-at-aptc-embakasi'],
    ])
    expect(said('A06')).toMatchObject({ participant: 'person/kipchumba-murkomen', event: forum, role: 'SPEAKER' })
  })

  it('is any date in the first', () => {
    const [first] = documents
    expect(first?.facts.filter(({ type }) => type === 'Dating')).toEqual([])
    for (const date of first?.facts.flatMap(datesOf) ?? []) expect(date).toEqual({ edtf: 'XXXX-XX-XX', basis: 'UNKNOWN' })
  })

  it('is the year of the second', () => {
    const derived = documents[1]?.facts.flatMap(datesOf) ?? []
    expect(derived.length).toBeGreaterThan(0)
    for (const date of derived) {
      if (typeof date === 'string') throw new Error(`${date} would be STATED, year and all`)
      expect(['DERIVED', 'RELATIVE', 'UNKNOWN']).toContain(date.basis)
      if (date.stated !== undefined) expect(date.stated).toBe(date.edtf.replace('2022', 'XXXX'))
    }
  })

  it('is when a tenure began or ended', () => {
    const tenures = factsOf('Tenure')
    expect(tenures).toHaveLength(4)
    for (const tenure of tenures) {
      expect(tenure).toMatchObject({ capacity: 'NOT_STATED', attestedOn: { edtf: expect.any(String) } })
      expect(tenure['start'] ?? tenure['end']).toBeUndefined()
    }
  })

  it('is how places lie in each other, but for the hall in the town', () => {
    expect(factsOf('Containment').map(({ id, hierarchy }) => [id, hierarchy])).toEqual([['A09', undefined]])
    expect(factsOf('Overlap')).toEqual([])
  })

  it('is that anything happened where the second was filed', () => {
    expect(declared.filter(({ id }) => /nairobi/i.test(id))).toEqual([])
    expect(all.filter(({ fact }) => /nairobi/i.test(JSON.stringify(fact))).map(({ fact }) => fact.id)).toEqual(['B01'])
  })

  it('is which regions and counties are meant, four times', () => {
    const unnamed = declared.filter(({ kind }) => kind === 'UNNAMED').map(({ id }) => id)
    expect(unnamed).toHaveLength(4)
    expect([said('B09')['concerns'], said('B18')['concerns'], said('B32')['place'], said('B33')['place']].sort()).toEqual(unnamed.sort())
  })

  it('is that the two operations are one, or anything of how the named one is run', () => {
    expect(said('A01')['activity']).not.toBe(said('A12')['about'])
    const named = 'operation/maliza-uhalifu'
    const run = [...factsOf('Involvement'), ...factsOf('Dating'), ...factsOf('Claim')]
    expect(run.filter((fact) => references(fact).some(({ id }) => id === named)).map(({ id }) => id)).toEqual(['A12'])
  })

  it('is which body an office belongs to', () => {
    expect(factsOf('Affiliation')).toEqual([])
  })

  it('is who told the security agencies what to do', () => {
    expect(said('A18')).toMatchObject({ type: 'Claim', property: 'INSTRUCTION', about: 'group/security-agencies', assertedBy: 'person/kipchumba-murkomen' })
  })

  it('is any accusation in its own voice, or against anyone by name', () => {
    for (const number of ['A40', 'B08', 'B09', 'B17', 'B18', 'B19']) {
      expect(said(number)).toMatchObject({ modality: 'REPORTED', assertedBy: expect.stringMatching(/^person\//) })
    }
    expect(declared.filter(({ id }) => typeOf(id) === 'Person').map(({ id }) => id)).toHaveLength(4)
  })

  it('is that mentions of security people are of the same people', () => {
    const groups = declared.filter(({ id }) => typeOf(id) === 'Group').map(({ id }) => id)
    expect(groups).toEqual([...new Set(groups)])
    const mentions = [
      ...['A11', 'A31', 'B12', 'B26', 'B28'].map((number) => said(number)['participant']),
      ...['A18', 'B20', 'B29', 'B31', 'B35'].map((number) => said(number)['about']),
      ...['B16', 'B19'].map((number) => said(number)['concerns']),
    ]
    for (const mention of mentions) expect(groups).toContain(mention)
    expect(new Set(mentions).size).toBe(mentions.length)
  })

  it('is when the simulations will follow in the rest of the regions', () => {
    expect(said('B33')).toMatchObject({ planned: true, start: { edtf: 'XXXX-XX-XX', basis: 'UNKNOWN' }, note: expect.any(String) })
    expect(said('B33')['start']).not.toHaveProperty('stated')
  })

  it('is who speaks in the eleventh paragraph of the second', () => {
    expect(said('B34')['assertedBy']).toBeUndefined()
  })

  it('is that what Matiangi said in June was said at the meeting of June 3', () => {
    expect(said('B20')).toMatchObject({ type: 'Claim', assertedBy: 'person/fred-matiangi' })
    expect(references(said('B20')).filter(({ id }) => String(id).startsWith('event/'))).toEqual([])
  })

  it('is that the registration of identity was announced at the forum', () => {
    expect(all.filter(({ fact }) => {
      const ids = references(fact).map(({ id }) => String(id))
      return ids.some((id) => id.includes('mobile')) && ids.some((id) => id.startsWith('event/'))
    })).toEqual([])
  })
})

describe('what is one thing', () => {
  it('is the office of two holders, and the election of three names', () => {
    expect(said('A05')['office']).toBe(said('B03')['office'])
    const election = 'event/general-election-2022'
    expect(factsOf('Naming').filter(({ named }) => named === election).map(({ text }) => text))
      .toEqual(['general election', 'August 9 polls', 'August 9 exercise'])
    expect(['B07', 'B22', 'B36'].map((number) => [said(number)['dated'], said(number)['date']])).toEqual([
      [election, { edtf: '2022-08', basis: 'DERIVED' }],
      [election, { edtf: '2022-08-09', stated: 'XXXX-08-09', basis: 'DERIVED' }],
      [election, { edtf: '2022-08-09', stated: 'XXXX-08-09', basis: 'DERIVED' }],
    ])
  })

  it('is planned only where it is said to be going to happen', () => {
    expect(all.filter(({ fact }) => fact['planned'] === true).map(({ fact }) => fact.id)).toEqual(['B14', 'B30', 'B33', 'B35'])
  })
})

interface ReadersList {
  readonly documents: readonly { readonly id: string; readonly sha256: string }[]
  readonly facts: readonly (Required<SeedCitation> & { readonly id: string; readonly document: string; readonly modality: string })[]
}

const listFile = join(shared, 'facts.json')
const articleFile = (name: string): string => join(shared, 'articles', `${name}.txt`)
const absent = [listFile, ...documents.map((document) => articleFile(nameOf(document)))].filter((file) => !existsSync(file))
if (absent.length > 0) console.warn(`Not compared with the articles, which are not here: ${absent.join(', ')}`)

it('has the articles and the list of what they say wherever CI is set', () => {
  expect(process.env['CI'] ? absent : []).toEqual([])
})

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Lower case, without punctuation; an apostrophe parts no word. */
const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().replace(/['’ʼ]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []

const runLength = 8
const runsOf = (text: string): string[] => {
  const words = wordsOf(text)
  return words.slice(0, Math.max(0, words.length - runLength + 1)).map((_, at) => words.slice(at, at + runLength).join(' '))
}

describe.skipIf(absent.length > 0)('against the articles', () => {
  const list = absent.length > 0 ? { documents: [], facts: [] } : (JSON.parse(readFileSync(listFile, 'utf8')) as ReadersList)
  const read = absent.length > 0 ? [] : documents.map(nameOf)
  const texts = new Map(read.map((name) => [name, readFileSync(articleFile(name), 'utf8')]))
  const passage = (name: string, from = 0, to = 0): string => [...(texts.get(name) ?? '')].slice(from, to).join('')

  it('the documents are those that were read', () => {
    const hashes = documents.map((document) => [nameOf(document), document.document['sha256']])
    expect(hashes).toEqual(list.documents.map(({ id, sha256: hash }) => [id, hash]))
    expect(hashes).toEqual([...texts].map(([name, text]) => [name, sha256(text)]))
  })

  it('all 79 facts are there, each with its passage and its modality', () => {
    expect(list.facts).toHaveLength(79)
    const wanted = list.facts.map(({ id, document, modality, paragraph, charStart, charEnd, passageSha256 }) => ({
      id: `fact/${document}/${id}`, modality, citations: [{ paragraph, charStart, charEnd, passageSha256 }],
    }))
    const got = wanted.map(({ id }) => {
      const fact = factOf.get(id)
      return { id, modality: fact?.['modality'], citations: fact?.citations }
    })
    expect(got).toEqual(wanted)
  })

  it('every passage has its hash and lies in its paragraph', () => {
    const unsound = (name: string, { paragraph, charStart, charEnd, passageSha256 }: SeedCitation): boolean => {
      const words = passage(name, charStart, charEnd)
      const at = passage(name, 0, charStart).split(/\n+/).length
      return words === '' || words.includes('\n') || at !== paragraph || sha256(words) !== passageSha256
    }
    expect(all.filter(({ fact, document }) => fact.citations?.some((citation) => unsound(nameOf(document), citation)))
      .map(({ fact, document }) => `${nameOf(document)}/${fact.id}`)).toEqual([])
  })

  it('a name that is not derived stands in the passage it cites', () => {
    expect(all.filter(({ fact: { type, modality } }) => type === 'Naming' && modality !== 'DERIVED').flatMap(({ fact, document }) => {
      const cited = (fact.citations ?? []).map(({ charStart, charEnd }) => passage(nameOf(document), charStart, charEnd).toLowerCase())
      return cited.some((words) => words.includes(String(fact['text']).toLowerCase())) ? [] : [`${fact.id}: ${String(fact['text'])}`]
    })).toEqual([])
  })

  it(`no file of the project has ${runLength} words in a row from them`, () => {
    const theirs = new Set([...texts.values()].flatMap(runsOf))
    expect(theirs.size).toBeGreaterThan(500)
    const every = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
    const listed = execFileSync('git', every, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
    const files = [...new Set(listed.split('\0'))].filter((file) => file !== '' && basename(file) !== 'package-lock.json')
    expect(files).toContain('seed/documents/000_d32b6c1722595f24.yaml')
    expect(files.flatMap((file) => {
      const path = join(root, file)
      if (!existsSync(path) || !statSync(path).isFile()) return []
      const bytes = readFileSync(path)
      if (bytes.includes(0)) return []
      return runsOf(bytes.toString('utf8')).filter((run) => theirs.has(run)).map((run) => `${file}: ${run}`)
    })).toEqual([])
  })
})
