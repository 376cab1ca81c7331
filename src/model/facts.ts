import { entityTypes, typesOf, type EntityType, type Link, type Property } from './entities.ts'

/**
 * What is said, one row for each fact type: both of its ends, what it carries, and what time means to it.
 * From a row come the API's fields on both ends, the filters, the Cypher, the indexes and the loader.
 */

/** One of the two ends of a fact. */
export interface End {
  /** Its speaking name on the fact, beside `subject` or `object`. */
  readonly field: string
  readonly types: readonly EntityType[]
  /** The relationship between the fact and this end: it leads from the subject to the fact, from the fact to the object. */
  readonly relationship: string
  /** The list of these facts on an entity at this end. */
  readonly list: string
  /** That list is short and comes whole: the most it may hold. */
  readonly whole?: number
  /** A fact may lack this end. */
  readonly optional?: true
}

/**
 * STATE: holds from, until, or is attested on days of its own. OCCURRENCE: happens on the day of its event, its object.
 * TIMELESS: always listed.
 */
export type Time = 'STATE' | 'OCCURRENCE' | 'TIMELESS'

export interface FactRow {
  /** The root field that lists them. */
  readonly list: string
  readonly time: Time
  readonly subject: End
  readonly object?: End
  /** Neither end comes first: each sees the other as the object. */
  readonly symmetric?: true
  readonly properties: Readonly<Record<string, Property>>
  readonly links: Readonly<Record<string, Link>>
}

export const factTypes = [
  'Tenure',
  'Participation',
  'Involvement',
  'Location',
  'Containment',
  'Overlap',
  'Affiliation',
  'Jurisdiction',
  'Targeting',
  'About',
  'Inclusion',
  'Announcement',
  'Succession',
  'Naming',
  'Dating',
  'Claim',
] as const
export type FactType = (typeof factTypes)[number]

const party = typesOf('Party')
const place = typesOf('Place')
const activity = typesOf('Activity')
const undertaking: readonly EntityType[] = ['Event', ...activity]
const successive: readonly EntityType[] = ['Organization', 'Office', 'Measure']

/** What facts of every type carry; `start` and `end` bound it, `attestedOn` is a day it is shown to hold. */
export const factProperties: Readonly<Record<string, Property>> = {
  modality: { type: 'Modality', required: true },
  rank: { type: 'Rank', required: true, default: 'NORMAL' },
  planned: { type: 'Boolean', required: true, default: false },
  denied: { type: 'Boolean', required: true, default: false },
  start: { type: 'FuzzyDate' },
  end: { type: 'FuzzyDate' },
  attestedOn: { type: 'FuzzyDate' },
  note: { type: 'String' },
}

/** Links that facts of every type may have: the speaker, where the source reports somebody's words. */
export const factLinks: Readonly<Record<string, Link>> = {
  assertedBy: { types: party, relationship: 'ASSERTED_BY' },
}

/** The most passages that one fact may cite. */
export const mostCitations = 5

export const facts: Readonly<Record<FactType, FactRow>> = {
  Tenure: {
    list: 'tenures',
    time: 'STATE',
    subject: { field: 'person', types: ['Person'], relationship: 'HOLDS', list: 'tenures' },
    object: { field: 'office', types: ['Office'], relationship: 'OF_OFFICE', list: 'tenures' },
    properties: { capacity: { type: 'Capacity', required: true, default: 'NOT_STATED' } },
    links: {},
  },
  Participation: {
    list: 'participations',
    time: 'OCCURRENCE',
    subject: { field: 'participant', types: party, relationship: 'TAKES_PART', list: 'participations' },
    object: { field: 'event', types: ['Event'], relationship: 'IN_EVENT', list: 'participations' },
    properties: { role: { type: 'Role', required: true }, attendance: { type: 'Attendance' } },
    links: { inCapacityOf: { types: ['Office'], relationship: 'IN_CAPACITY_OF', list: 'participations' } },
  },
  Involvement: {
    list: 'involvements',
    time: 'STATE',
    subject: { field: 'actor', types: party, relationship: 'IS_INVOLVED', list: 'involvements' },
    object: { field: 'activity', types: activity, relationship: 'IN_ACTIVITY', list: 'involvements' },
    properties: { role: { type: 'Role', required: true } },
    links: {},
  },
  Location: {
    list: 'locations',
    time: 'STATE',
    subject: {
      field: 'located',
      types: ['Organization', 'Event', 'Operation', 'Measure', 'Topic'],
      relationship: 'IS_LOCATED',
      list: 'locations',
    },
    object: { field: 'place', types: place, relationship: 'AT_PLACE', list: 'located' },
    properties: {},
    links: {},
  },
  Containment: {
    list: 'containments',
    time: 'TIMELESS',
    subject: { field: 'part', types: place, relationship: 'IS_CONTAINED', list: 'containedIn' },
    object: { field: 'whole', types: ['Region'], relationship: 'IN_REGION', list: 'contains' },
    properties: { hierarchy: { type: 'Hierarchy' } },
    links: {},
  },
  Overlap: {
    list: 'overlaps',
    time: 'TIMELESS',
    symmetric: true,
    subject: { field: 'region', types: ['Region'], relationship: 'OVERLAPS', list: 'overlaps' },
    object: { field: 'with', types: ['Region'], relationship: 'OVERLAPS_WITH', list: 'overlaps' },
    properties: {},
    links: {},
  },
  Affiliation: {
    list: 'affiliations',
    time: 'STATE',
    subject: { field: 'office', types: ['Office'], relationship: 'IS_AFFILIATED', list: 'affiliations' },
    object: { field: 'organization', types: ['Organization'], relationship: 'WITH_ORGANIZATION', list: 'affiliations' },
    properties: {},
    links: {},
  },
  Jurisdiction: {
    list: 'jurisdictions',
    time: 'STATE',
    subject: { field: 'office', types: ['Office'], relationship: 'HAS_JURISDICTION', list: 'jurisdictions' },
    object: { field: 'region', types: ['Region'], relationship: 'OVER_REGION', list: 'jurisdictions' },
    properties: {},
    links: {},
  },
  Targeting: {
    list: 'targetings',
    time: 'STATE',
    subject: { field: 'activity', types: activity, relationship: 'TARGETS', list: 'targets' },
    object: { field: 'topic', types: ['Topic'], relationship: 'TARGETED_TOPIC', list: 'targets' },
    properties: {},
    links: {},
  },
  About: {
    list: 'abouts',
    time: 'TIMELESS',
    subject: { field: 'about', types: undertaking, relationship: 'IS_ABOUT', list: 'topics' },
    object: { field: 'topic', types: ['Topic'], relationship: 'ABOUT_TOPIC', list: 'events' },
    properties: {},
    links: {},
  },
  Inclusion: {
    list: 'inclusions',
    time: 'TIMELESS',
    subject: { field: 'part', types: undertaking, relationship: 'IS_PART', list: 'partOf' },
    object: { field: 'whole', types: undertaking, relationship: 'OF_WHOLE', list: 'parts' },
    properties: {},
    links: {},
  },
  Announcement: {
    list: 'announcements',
    time: 'OCCURRENCE',
    subject: { field: 'activity', types: activity, relationship: 'IS_ANNOUNCED', list: 'announcements' },
    object: { field: 'event', types: ['Event'], relationship: 'AT_EVENT', list: 'announcements' },
    properties: {},
    links: {},
  },
  Succession: {
    list: 'successions',
    time: 'TIMELESS',
    subject: { field: 'predecessor', types: successive, relationship: 'PRECEDES', list: 'successors' },
    object: { field: 'successor', types: successive, relationship: 'BEFORE_SUCCESSOR', list: 'predecessors' },
    properties: { succession: { type: 'SuccessionKind', required: true } },
    links: {},
  },
  Naming: {
    list: 'namings',
    time: 'TIMELESS',
    subject: { field: 'named', types: entityTypes, relationship: 'IS_NAMED', list: 'names', whole: 20 },
    properties: {
      text: { type: 'String', required: true },
      nameKind: { type: 'NameKind', required: true, default: 'PRIMARY' },
      language: { type: 'String' },
    },
    links: {},
  },
  Dating: {
    list: 'datings',
    time: 'TIMELESS',
    subject: { field: 'dated', types: [...undertaking, 'Document'], relationship: 'IS_DATED', list: 'datings' },
    properties: { bound: { type: 'DateBound', required: true }, date: { type: 'FuzzyDate', required: true } },
    links: {},
  },
  Claim: {
    list: 'claims',
    time: 'STATE',
    subject: { field: 'about', types: entityTypes, relationship: 'HAS_CLAIM', list: 'claims' },
    object: { field: 'concerns', types: entityTypes, relationship: 'CONCERNS', list: 'concernedIn', optional: true },
    properties: { property: { type: 'ClaimProperty', required: true }, value: { type: 'String', required: true } },
    links: {},
  },
}

/** A value for each fact type. */
export const ofEach = <Value>(make: (type: FactType) => Value): Readonly<Record<FactType, Value>> =>
  Object.fromEntries(factTypes.map((type) => [type, make(type)])) as Record<FactType, Value>

/** All properties of a fact type: its own and those of every fact. */
export const propertiesOf = (type: FactType): Readonly<Record<string, Property>> => allProperties[type]
const allProperties = ofEach((type): Readonly<Record<string, Property>> => ({ ...facts[type].properties, ...factProperties }))

/** All links of a fact type: its own and those of every fact. */
export const linksOf = (type: FactType): Readonly<Record<string, Link>> => allLinks[type]
const allLinks = ofEach((type): Readonly<Record<string, Link>> => ({ ...facts[type].links, ...factLinks }))

export const isFactType = (type: string): type is FactType => Object.hasOwn(facts, type)
