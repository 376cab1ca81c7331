/**
 * What the graph knows of, one row for each entity type. Names are those of the API and of the database alike.
 * `shown` lists the values an entity is shown with: each is the best fact of a kind, chosen when loaded.
 */

export type Scalar = 'String' | 'Int' | 'Boolean' | 'Date' | 'DateTime'

export interface Property {
  /** A scalar, `FuzzyDate`, or the name of an enum of the schema. */
  readonly type: string
  /** Required of a loaded row, and never null in an answer. */
  readonly required?: true
  /** What a row has that does not say. */
  readonly default?: string | number | boolean
}

/** A link to one entity that is no fact of its own: a document's publisher, a fact's speaker. */
export interface Link {
  readonly types: readonly EntityType[]
  readonly relationship: string
  /** The list on the other end, where it has one. */
  readonly list?: string
}

/** Where a shown value comes from: the best fact of `fact` about the entity that agrees with `where`. */
export interface Shown {
  readonly fact: 'Naming' | 'Dating' | 'Claim'
  readonly where?: { readonly property: string; readonly values: readonly string[] }
  readonly value: 'text' | 'date' | 'value'
  /** What stands there where no fact says it. */
  readonly otherwise?: string
}

export interface EntityRow {
  /** The root field that lists them. */
  readonly list: string
  /** The first part of their ids. */
  readonly folder: string
  readonly interfaces: readonly InterfaceType[]
  /** The kinds an entity of this type may have. */
  readonly kinds: readonly string[]
  readonly properties: Readonly<Record<string, Property>>
  readonly links: Readonly<Record<string, Link>>
  readonly shown: Readonly<Record<string, Shown>>
}

const name: Shown = { fact: 'Naming', value: 'text' }
const start: Shown = { fact: 'Dating', where: { property: 'bound', values: ['START', 'ON'] }, value: 'date' }
const end: Shown = { fact: 'Dating', where: { property: 'bound', values: ['END', 'ON'] }, value: 'date' }
const status: Shown = { fact: 'Claim', where: { property: 'property', values: ['STATUS'] }, value: 'value', otherwise: 'NOT_STATED' }
const dateline: Shown = { fact: 'Claim', where: { property: 'property', values: ['DATELINE'] }, value: 'value' }
const publishedOn: Shown = { fact: 'Dating', where: { property: 'bound', values: ['ON'] }, value: 'date' }

export const interfaceTypes = ['Party', 'Place', 'Activity'] as const
export type InterfaceType = (typeof interfaceTypes)[number]

export const entityTypes = [
  'Person',
  'Group',
  'Organization',
  'Office',
  'Region',
  'Venue',
  'Event',
  'Operation',
  'Measure',
  'Topic',
  'Document',
] as const
export type EntityType = (typeof entityTypes)[number]

export const entities: Readonly<Record<EntityType, EntityRow>> = {
  Person: {
    list: 'people',
    folder: 'person',
    interfaces: ['Party'],
    kinds: [],
    properties: {},
    links: {},
    shown: { name },
  },
  Group: {
    list: 'groups',
    folder: 'group',
    interfaces: ['Party'],
    kinds: [],
    properties: { memberCount: { type: 'Int' } },
    links: {},
    shown: { name },
  },
  Organization: {
    list: 'organizations',
    folder: 'organization',
    interfaces: ['Party'],
    kinds: ['GOVERNMENT', 'MINISTRY', 'COMMISSION', 'FUND', 'POLICE', 'COUNTY_GOVERNMENT', 'MEDIA'],
    properties: {},
    links: {},
    shown: { name },
  },
  Office: {
    list: 'offices',
    folder: 'office',
    interfaces: [],
    kinds: [],
    properties: {},
    links: {},
    shown: { name },
  },
  Region: {
    list: 'regions',
    folder: 'region',
    interfaces: ['Place'],
    kinds: ['COUNTRY', 'REGION', 'PROVINCE', 'COUNTY', 'SUB_COUNTY', 'CONSTITUENCY', 'WARD', 'LOCALITY', 'INFORMAL', 'UNNAMED'],
    properties: {},
    links: {},
    shown: { name },
  },
  Venue: {
    list: 'venues',
    folder: 'venue',
    interfaces: ['Place'],
    kinds: [],
    properties: {},
    links: {},
    shown: { name },
  },
  Event: {
    list: 'events',
    folder: 'event',
    interfaces: [],
    kinds: ['FORUM', 'MEETING', 'ELECTION', 'ASSESSMENT', 'SERIES'],
    properties: { participantsComplete: { type: 'Boolean', required: true, default: false } },
    links: {},
    shown: { name, start, end },
  },
  Operation: {
    list: 'operations',
    folder: 'operation',
    interfaces: ['Activity'],
    kinds: ['OPERATION', 'DEPLOYMENT', 'CRACKDOWN', 'PATROL', 'SURVEILLANCE', 'EXERCISE'],
    properties: {},
    links: {},
    shown: { name, start, end, status },
  },
  Measure: {
    list: 'measures',
    folder: 'measure',
    interfaces: ['Activity'],
    kinds: ['PATROL', 'SURVEILLANCE', 'WORKS', 'ADMINISTRATION', 'PROGRAMME', 'EXERCISE', 'POLICY', 'PARTNERSHIP', 'CRACKDOWN'],
    properties: {},
    links: {},
    shown: { name, start, end, status },
  },
  Topic: {
    list: 'topics',
    folder: 'topic',
    interfaces: [],
    kinds: [],
    properties: {},
    links: {},
    shown: { name },
  },
  Document: {
    list: 'documents',
    folder: 'document',
    interfaces: [],
    kinds: ['ARTICLE', 'GAZETTEER'],
    properties: { title: { type: 'String' }, language: { type: 'String' }, sha256: { type: 'String' }, licence: { type: 'String' } },
    links: { publisher: { types: ['Organization'], relationship: 'PUBLISHED_BY' } },
    shown: { name, dateline, publishedOn },
  },
}

/** The entity types that an interface stands for. */
export const typesOf = (type: InterfaceType | 'Entity'): readonly EntityType[] =>
  type === 'Entity' ? entityTypes : entityTypes.filter((entity) => entities[entity].interfaces.includes(type))
