import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkTogether } from '../seed/check-together.ts'
import { readDocument } from '../seed/read-document.ts'
import { documentSchema } from '../src/generate/document-schema.ts'
import { SeedError } from '../src/graph/seed-error.ts'
import { factTypes } from '../src/model/facts.ts'

const folder = mkdtempSync(join(tmpdir(), 'jukwaa-documents-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = join(folder, 'd.yaml')
const withoutFile = ({ message }: Error): string[] => message.split('\n').map((line) => line.replace(`${file}:`, '').replace(/^(\d+):/, '$1'))
/** What is said against a file, without its path: each line begins with the number of the line meant. */
const said = (text: string | Buffer): string[] => {
  writeFileSync(file, text)
  try {
    readDocument(file)
    return []
  } catch (error) {
    if (!(error instanceof SeedError)) throw error
    return withoutFile(error)
  }
}

const head = `document: {id: document/d, kind: ARTICLE}
entities:
  - {id: person/a}
  - {id: office/o}
facts:
  - {id: T1, type: Tenure, person: person/a, office: office/o, modality: STATED}
`
const withFact = (fact: string): string[] => said(`${head}  - {${fact}}\n`)
const withEntity = (entity: string): string[] => said(head.replace('  - {id: office/o}\n', `  - {id: office/o}\n  - {${entity}}\n`))
const tenure = 'type: Tenure, person: person/a, office: office/o'
const hash = 'a'.repeat(64)

describe('a facts file', () => {
  it('is read as it is written', () => {
    expect(said(head)).toEqual([])
    expect(readDocument(file).facts).toEqual([{ id: 'T1', type: 'Tenure', person: 'person/a', office: 'office/o', modality: 'STATED' }])
  })

  it.each([
    ['an unknown field', `id: T2, ${tenure}, modality: STATED, offfice: office/o`, /^7 T2 \(facts\[1\]\.offfice\) wanted one of the fields id, type, person, .*, came the field "offfice"$/],
    ['an unknown type', 'id: T2, type: Tenur, modality: STATED', /^7 T2 \(facts\[1\]\.type\) wanted a type of fact: Tenure, .*, came "Tenur"$/],
    ['a missing end', 'id: T2, type: Tenure, person: person/a, modality: STATED', /^7 T2 \(facts\[1\]\.office\) wanted the office, an id .* office\/…, .*, came nothing$/],
    ['an end of another type', 'id: T2, type: Tenure, person: office/o, office: office/o, modality: STATED', /^7 T2 \(facts\[1\]\.person\) wanted the person, an id .*, came "office\/o"$/],
    ['no modality', `id: T2, ${tenure}`, /wanted modality, a word of Modality: STATED, .*, came nothing$/],
    ['an unknown word', `id: T2, ${tenure}, modality: SAID`, /wanted modality, a word of Modality: STATED, .*, came "SAID"$/],
    ['a number for a text', `id: T2, ${tenure}, modality: STATED, note: 7`, /\(facts\[1\]\.note\) wanted note, a text .*, came 7$/],
    ['a text that is too long', `id: T2, ${tenure}, modality: STATED, note: ${'x'.repeat(2001)}`, /wanted note, a text of 1 to 2000 characters/],
    ['a name that is too long', `id: T2, type: Naming, named: person/a, modality: STATED, text: ${'x'.repeat(201)}`, /wanted text, a text of 1 to 200 characters/],
    ['a control character', `id: T2, ${tenure}, modality: STATED, note: "a\\u0007b"`, /wanted note, a text/],
    ['half a code point', `id: T2, ${tenure}, modality: STATED, note: "a\\uD800b"`, /wanted note, a text/],
    ['a year without quotes', `id: T2, ${tenure}, modality: STATED, start: 2020`, /\(facts\[1\]\.start\) wanted a date in EDTF \(in quotes if it is a year alone\), .*, came 2020$/],
    ['a day that does not exist', `id: T2, ${tenure}, modality: STATED, start: 2023-02-29`, /\(facts\[1\]\.start\) wanted a day that its month has, came "2023-02-29"$/],
    ['a bad date that is stated', `id: T2, ${tenure}, modality: STATED, start: {edtf: 2023-02-28, stated: Feb, basis: DERIVED}`, /\(facts\[1\]\.start\.stated\) wanted a date in EDTF, .*, came "Feb"$/],
    ['a date without basis', `id: T2, ${tenure}, modality: STATED, start: {edtf: 2023-02-28}`, /\(facts\[1\]\.start\.basis\) wanted what the date rests on: .*, came nothing$/],
    ['an end before the start', `id: T2, ${tenure}, modality: STATED, start: 2023-02-28, end: 2022-12`, /wanted an end that is not before the start, 2023-02-28, came "2022-12"$/],
    ['two ends that are one', 'id: T2, type: Overlap, region: region/r, with: region/r, modality: STATED', /\(facts\[1\]\.with\) wanted two different ends, came "region\/r"$/],
    ['a report without a speaker', `id: T2, ${tenure}, modality: REPORTED`, /\(facts\[1\]\.assertedBy\) wanted the speaker \(Person, Group, Organization\) of what is REPORTED, came nothing$/],
    ['a retraction of nothing', `id: T2, ${tenure}, modality: STATED, retracts: T9`, /\(facts\[1\]\.retracts\) wanted the number of a fact that stands earlier in the document, came "T9"$/],
    ['a retraction of itself', `id: T2, ${tenure}, modality: STATED, retracts: T2`, /wanted the number of a fact that stands earlier/],
    ['an id twice', `id: T1, ${tenure}, modality: STATED`, /^7 T1 \(facts\[1\]\.id\) wanted a number that no other fact of the document has, came "T1"$/],
    ['an id that steps up', `id: a/../b, ${tenure}, modality: STATED`, /wanted the number of the fact/],
    ['an id that is too long', `id: ${'x'.repeat(122)}, ${tenure}, modality: STATED`, /wanted a fact whose whole id has at most 128 characters/],
    ['a status that is none', 'id: T2, type: Claim, about: person/a, property: STATUS, value: running, modality: STATED', /\(facts\[1\]\.value\) wanted a status: ANNOUNCED, .*, came "running"$/],
    ['a passage that ends before it starts', `id: T2, ${tenure}, modality: STATED, citations: [{charStart: 9, charEnd: 9, passageSha256: ${hash}}]`, /wanted an offset behind charStart, 9, came 9$/],
    ['a passage without a hash', `id: T2, ${tenure}, modality: STATED, citations: [{charStart: 9, charEnd: 10}]`, /wanted the SHA-256 of the passage/],
    ['a passage twice', `id: T2, ${tenure}, modality: STATED, citations: [${`{charStart: 1, charEnd: 2, passageSha256: ${hash}}, `.repeat(2)}]`, /wanted each passage once, came "1-2"$/],
    ['six passages', `id: T2, ${tenure}, modality: STATED, citations: [${[1, 2, 3, 4, 5, 6].map((end) => `{charStart: 0, charEnd: ${end}, passageSha256: ${hash}}`).join()}]`, /wanted the list of 1 to 5 passages/],
    ['a list for a fact', 'id: T2, type: [Tenure]', /wanted a type of fact/],
    ['a list for a property', `id: T2, ${tenure}, modality: [STATED]`, /wanted modality/],
  ])('with %s is refused', (_what, fact, expected) => {
    const lines = withFact(fact)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(expected)
  })

  it.each([
    ['an unknown folder', 'id: place/x', /^5 place\/x \(entities\[2\]\.id\) wanted an id of at most 128 characters/],
    ['a kind of another type', 'id: region/r, kind: FORUM', /wanted what kind of Region it is: COUNTRY, .*, came "FORUM"$/],
    ['no kind where there are kinds', 'id: region/r', /wanted what kind of Region it is: .*, came nothing$/],
    ['a code that is a number', 'id: region/r, kind: COUNTY, identifiers: [{scheme: s, value: 24}]', /wanted the code, as text \(in quotes if it is all digits\), came 24$/],
    ['an id twice', 'id: person/a', /wanted an id that no other entity of the document has, came "person\/a"$/],
    ['an id of full-width letters', 'id: person/ｘ', /wanted an id/],
    ['a code twice', 'id: region/r, kind: COUNTY, identifiers: [{scheme: s, value: "1"}]}\n  - {id: region/q, kind: COUNTY, identifiers: [{scheme: s, value: "1"}]', /wanted a code that region\/r does not hold, came "s 1"$/],
  ])('with an entity of %s is refused', (_what, entity, expected) => {
    const lines = withEntity(entity)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(expected)
  })

  it.each([
    ['a key twice', head.replace('modality: STATED', 'modality: STATED, modality: STATED'), /^6 wanted YAML that can be read, came "Map keys must be unique"$/],
    ['an alias', head.replace('{id: person/a}', '&a {id: person/a}\n  - *a'), /^4 wanted every value written out, came the alias "\*a"$/],
    ['an open bracket', `${head}  - {id: T2\n`, /wanted YAML that can be read/],
    ['no document', '', /wanted a document, the entities it speaks of and its facts, came null$/],
    ['other bytes than UTF-8', Buffer.from([0xff, 0xfe, 0x41, 0x00]), / wanted text in UTF-8, came other bytes$/],
    ['more than 10 MB', Buffer.alloc(10_000_001, 0x20), / wanted a file of at most 10000000 bytes, came 10000001 bytes$/],
    ['a document in folders', head.replace('document/d', 'document/d/e'), /wanted the id of a document, of one part behind document\//],
  ])('with %s is refused', (_what, text, expected) => {
    expect(said(text).join('\n')).toMatch(expected)
  })

  it('with many faults has them told at once, the first twenty of them', () => {
    const lines = said(head + Array.from({ length: 30 }, (_, index) => `  - {id: X${index}, ${tenure}, modality: SAID}\n`).join(''))
    expect(lines).toHaveLength(21)
    expect(lines[19]).toMatch(/^26 X19 /)
    expect(lines[20]).toBe('and 10 more')
  })

  it('may speak only of what is declared and named somewhere, when files are checked together', () => {
    said(head.replace('person: person/a', 'person: person/z'))
    const errors = checkTogether([readDocument(file)], [])
    expect(errors.flatMap(withoutFile)).toEqual([
      '6 T1 (facts[0].person) wanted an entity that these files or the shipped seed declare, came "person/z"',
      ...['1 document/d (document)', '3 person/a (entities[0])', '4 office/o (entities[1])'].map((place) => `${place} wanted an entity with at least one Naming, in these files or the shipped seed, came none`),
    ])
  })

  it('is explained by a JSON Schema in which everything has a description', () => {
    const undescribed = (schema: unknown, path: string): string[] => {
      if (schema === null || typeof schema !== 'object') return []
      return Object.entries(schema).flatMap(([key, value]) => {
        const missing = key === 'properties' && !path.endsWith('/if')
          ? Object.entries(value as object).filter(([, each]) => !('description' in each) && !('$ref' in each)).map(([name]) => `${path}/${name}`) : []
        return [...missing, ...undescribed(value, `${path}/${key}`)]
      })
    }
    expect(undescribed(documentSchema(), '')).toEqual([])
  })
})

describe('the invented document', () => {
  const invented = readDocument('test/documents/invented.yaml')
  const text = readFileSync('test/documents/invented.txt', 'utf8')
  const sha256 = (words: string) => createHash('sha256').update(words).digest('hex')

  it('has every type of fact, and says what its text says', () => {
    expect(new Set(invented.facts.map(({ type }) => type))).toEqual(new Set(factTypes))
    expect(invented.document['sha256']).toBe(sha256(text))
    for (const { id, citations = [] } of invented.facts) {
      expect(citations.length, id).toBeGreaterThan(0)
      for (const { paragraph = 0, charStart, charEnd, passageSha256 } of citations) {
        const words = [...text].slice(charStart, charEnd).join('')
        expect(sha256(words), id).toBe(passageSha256)
        expect(text.split('\n\n')[paragraph - 1], id).toContain(words)
      }
    }
    expect(checkTogether([invented], [])).toEqual([])
  })
})
