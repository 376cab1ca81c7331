import type { EntityType } from '../../../src/model/entities.ts'
import type { FactType } from '../../../src/model/facts.ts'

interface TypeWords {
  readonly one: string
  readonly many: string
}

/** What each type is called, of one and of several. */
export const typeWords: Readonly<Record<EntityType | FactType, TypeWords>> = {
  Person: { one: 'person', many: 'people' },
  Group: { one: 'group', many: 'groups' },
  Organization: { one: 'organization', many: 'organizations' },
  Office: { one: 'office', many: 'offices' },
  Region: { one: 'region', many: 'regions' },
  Venue: { one: 'venue', many: 'venues' },
  Event: { one: 'event', many: 'events' },
  Operation: { one: 'operation', many: 'operations' },
  Measure: { one: 'measure', many: 'measures' },
  Topic: { one: 'topic', many: 'topics' },
  Document: { one: 'document', many: 'documents' },
  Tenure: { one: 'tenure', many: 'tenures' },
  Participation: { one: 'participation', many: 'participations' },
  Involvement: { one: 'involvement', many: 'involvements' },
  Location: { one: 'location', many: 'locations' },
  Containment: { one: 'containment', many: 'containments' },
  Overlap: { one: 'overlap', many: 'overlaps' },
  Affiliation: { one: 'affiliation', many: 'affiliations' },
  Jurisdiction: { one: 'jurisdiction', many: 'jurisdictions' },
  Targeting: { one: 'target', many: 'targets' },
  About: { one: 'subject matter', many: 'subject matters' },
  Inclusion: { one: 'inclusion', many: 'inclusions' },
  Announcement: { one: 'announcement', many: 'announcements' },
  Succession: { one: 'succession', many: 'successions' },
  Naming: { one: 'name', many: 'names' },
  Dating: { one: 'date', many: 'dates' },
  Claim: { one: 'claim', many: 'claims' },
}

/** “event”, or “events” of any number but one. A type without a word is its own. */
export const typeWord = (type: string, count = 1): string => {
  const words = Object.hasOwn(typeWords, type) ? typeWords[type as EntityType | FactType] : undefined
  return words ? (count === 1 ? words.one : words.many) : type
}
