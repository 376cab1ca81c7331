import type { Citation, Entity, Fact, FuzzyDate, Graph } from '../graph.ts'
import { isUnknown } from '../words/dateWords.ts'
import { factSentence } from '../words/factSentence.ts'
import { aboutRows, type About } from './about.ts'
import { daysOf } from './factColumns.ts'

/** What schema.org and PROV call a type of entity; beside it stands our own name. */
const standardTypes: Readonly<Record<string, string>> = {
  Person: 'schema:Person',
  Group: 'prov:Agent',
  Organization: 'schema:Organization',
  Office: 'schema:Intangible',
  Region: 'schema:AdministrativeArea',
  Venue: 'schema:Place',
  Event: 'schema:Event',
  Operation: 'schema:Action',
  Measure: 'schema:Action',
  Topic: 'schema:Thing',
  Document: 'schema:CreativeWork',
}

const link = { '@type': '@id' }
const context = (base: string): object => ({
  '@base': base,
  '@vocab': 'urn:jukwaa:',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  loc: 'http://id.loc.gov/datatypes/edtf/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  name: 'schema:name',
  licence: 'schema:license',
  description: 'schema:description',
  publisher: 'schema:publisher',
  propertyID: 'schema:propertyID',
  subject: link,
  object: link,
  inCapacityOf: link,
  conflictsWith: link,
  'prov:hadPrimarySource': link,
  'prov:wasAttributedTo': link,
  'prov:generatedAtTime': { '@type': 'xsd:dateTime' },
  'prov:invalidatedAtTime': { '@type': 'xsd:dateTime' },
  earliest: { '@type': 'xsd:date' },
  latest: { '@type': 'xsd:date' },
  edtf: { '@type': 'loc:EDTF' },
})

/** Without what was not asked for, and what no source states. */
const known = (properties: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null))

const date = (fuzzy: FuzzyDate | null | undefined): object | undefined =>
  fuzzy && !isUnknown(fuzzy) ? known({ edtf: fuzzy.edtf, earliest: fuzzy.earliest, latest: fuzzy.latest, basis: fuzzy.basis }) : undefined

/** schema.org takes a day, a month or a year, but nothing vaguer. */
const schemaDate = (fuzzy: FuzzyDate | null | undefined): string | undefined =>
  fuzzy && /^\d{4}(-\d\d){0,2}$/.test(fuzzy.edtf) ? fuzzy.edtf : undefined

/** An entity with what some answers have of it: of any its identifiers, of a document who published it and when. */
interface Described extends Entity {
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[] | null
  readonly publisher?: { readonly name: string } | null
  readonly publishedOn?: FuzzyDate | null
  readonly sha256?: string | null
}

const entity = ({ id, __typename, name, kind, identifiers, publisher, publishedOn, sha256 }: Described): object =>
  known({
    '@id': id,
    '@type': [__typename, standardTypes[__typename]].filter(Boolean),
    name,
    kind,
    'schema:identifier': identifiers?.map(({ scheme, value }) => ({
      '@type': 'schema:PropertyValue',
      propertyID: scheme,
      'schema:value': value,
    })),
    publisher: publisher?.name,
    'schema:datePublished': schemaDate(publishedOn),
    sha256,
  })

const citation = ({ document, paragraph, charStart, charEnd, passageSha256, passage }: Citation): object =>
  known({ '@type': 'Citation', 'prov:hadPrimarySource': document?.id, paragraph, charStart, charEnd, passageSha256, passage })

const fact = (said: Fact): object => {
  const { start, end, attestedOn } = daysOf(said)
  return known({
    '@id': said.id,
    '@type': [said.__typename, 'schema:Statement', 'prov:Entity'],
    description: factSentence(said),
    subject: said.subject?.id,
    object: said.object?.id,
    role: said.role,
    attendance: said.attendance,
    inCapacityOf: said.inCapacityOf?.id,
    capacity: said.capacity,
    hierarchy: said.hierarchy,
    succession: said.succession,
    text: said.text,
    nameKind: said.nameKind,
    language: said.language,
    bound: said.bound,
    date: date(said.date),
    property: said.property,
    value: said.value,
    'schema:startDate': schemaDate(start),
    'schema:endDate': schemaDate(end),
    start: date(start),
    end: date(end),
    attestedOn: date(attestedOn),
    modality: said.modality,
    'prov:wasAttributedTo': said.assertedBy?.id,
    planned: said.planned,
    denied: said.denied,
    rank: said.rank,
    certainty: said.certainty,
    sources: said.sources,
    conflictsWith: said.conflictsWith?.map(({ id }) => id),
    note: said.note,
    'prov:generatedAtTime': said.recordedAt,
    'prov:invalidatedAtTime': said.retractedAt,
    'schema:citation': said.citations?.map(citation),
  })
}

/** The entities that facts name, but that are not among those of the graph: documents and speakers. */
const alsoNamed = ({ entities, facts }: Graph): Described[] => {
  const there = new Set(entities.map(({ id }) => id))
  const named = facts.flatMap(({ subject, object, assertedBy, inCapacityOf, citations }) => [
    subject,
    object,
    assertedBy,
    inCapacityOf,
    ...(citations ?? []).map(({ document }) => document),
  ])
  return named.filter((one): one is Described => !!one && !there.has(one.id) && there.add(one.id) !== undefined)
}

/** A graph as JSON-LD: entities and facts are nodes, each fact with its citations and its speaker. */
export const jsonld = (graph: Graph, about: About): string => {
  const file = {
    '@context': context(new URL('/e/', about.address).href),
    '@id': about.address,
    '@type': ['schema:Dataset', 'prov:Entity'],
    ...Object.fromEntries(aboutRows(about)),
    '@graph': [...graph.entities, ...alsoNamed(graph)].map(entity).concat(graph.facts.map(fact)),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
