import type {
  ActivityStatus,
  Attendance,
  Capacity,
  ClaimProperty,
  DateBound,
  NameKind,
  Role,
  SuccessionKind,
} from '../../../src/generated/types.ts'
import { isFactType, type FactType } from '../../../src/model/facts.ts'
import type { Fact } from '../graph.ts'
import { dateWords } from './dateWords.ts'
import { attendanceWords, roleNames, roleWords, successionWords, type BothWays } from './roleWords.ts'
import { typeWord } from './typeWords.ts'
import { joining, verb, wordingOf } from './wording.ts'
import { wordIn } from './wordIn.ts'

/** The words of one fact, without its ends. */
export interface FactWords {
  /** From the subject to the object, or to the value: “chaired”, “in the office of”, “purpose:”. */
  readonly forward: string
  /** From the object back to the subject: “chaired by”, “held by”. */
  readonly inverse: string
  /** What a Naming, Dating or Claim says; null of all others. */
  readonly value: string | null
  /** From the value on to the object, where a fact has both: “concerning”; null of all others. */
  readonly beforeObject: string | null
  /** Type and role in short, for a column or label: “participation: chair”. */
  readonly relation: string
}

interface Words extends BothWays {
  readonly value?: string
  readonly relation?: string
}

const statusWords: Readonly<Record<ActivityStatus, string>> = {
  ANNOUNCED: 'announced',
  ORDERED: 'ordered',
  ONGOING: 'under way',
  ENDED: 'over',
  NOT_STATED: 'not stated',
}

const propertyWords: Readonly<Record<ClaimProperty, string>> = {
  STATUS: 'status',
  EFFECT: 'effect',
  PURPOSE: 'purpose',
  RESOURCES: 'resources',
  DESCRIPTION: 'description',
  ASSESSMENT: 'assessment',
  POSITION: 'position',
  INTENTION: 'intention',
  INSTRUCTION: 'instruction',
  ACTIVITY: 'activity',
  RISK: 'risk',
  PROMISE: 'promise',
  ROUTE: 'route',
  BACKGROUND: 'background',
  DATELINE: 'dateline',
  PROGRESS: 'progress',
}

const nameKindWords: Readonly<Record<NameKind, string>> = {
  PRIMARY: 'name',
  ALIAS: 'other name',
  FORMER: 'former name',
  ABBREVIATION: 'abbreviation',
  DESCRIPTION: 'description of ours',
  MISSPELLING: 'misspelling',
}

const boundWords: Readonly<Record<DateBound, string>> = {
  START: 'start',
  END: 'end',
  ON: 'date',
  EXPECTED_START: 'expected start',
}

const capacityWords: Readonly<Record<Capacity, BothWays & { readonly name: string | null }>> = {
  SUBSTANTIVE: { ...both('regular holder of the office of', 'held, as regular holder, by'), name: 'regular holder' },
  ACTING: { ...both('acting in the office of', 'held, acting, by'), name: 'acting' },
  NOT_STATED: { ...both('in the office of', 'held by'), name: null },
}

function both(forward: string, inverse: string): BothWays {
  return { forward: joining(forward), inverse: joining(inverse) }
}

const own = <Key extends string, Value>(words: Readonly<Record<Key, Value>>, key: string | null | undefined): Value | undefined =>
  key && Object.hasOwn(words, key) ? words[key as Key] : undefined

const roleOf = (fact: Fact, otherwise: BothWays): Words => {
  const name = own<Role, string>(roleNames, fact.role)
  return { ...(own<Role, BothWays>(roleWords, fact.role) ?? otherwise), ...(name !== undefined && { relation: name }) }
}

/** A heading and a value: no verb, since a date or status may be of something still to come. */
const valued = (heading: string, value: string | undefined): Words => ({
  forward: { said: `${heading}:`, planned: `planned: ${heading}:`, denied: `denied: ${heading}:` },
  inverse: joining('concerned in what is said of'),
  relation: heading,
  ...(value !== undefined && { value }),
})

const wordsByType: Readonly<Record<FactType, (fact: Fact) => Words>> = {
  Tenure: (fact) => {
    const { name, ...words } = own<Capacity, (typeof capacityWords)[Capacity]>(capacityWords, fact.capacity) ?? capacityWords.NOT_STATED
    return { ...words, ...(name !== null && { relation: name }) }
  },
  Participation: (fact) => {
    const role = roleOf(fact, { forward: verb('took part in', 'take part in'), inverse: joining('with the participation of') })
    const attendance = own<Attendance, (typeof attendanceWords)[Attendance]>(attendanceWords, fact.attendance)
    return {
      ...role,
      ...attendance?.instead,
      ...(attendance && { relation: [role.relation, attendance.added].filter(Boolean).join(', ') }),
    }
  },
  Involvement: (fact) => roleOf(fact, both('with a part in', 'with a part for')),
  Location: (fact) => both(fact.object?.__typename === 'Venue' ? 'at' : 'in', 'the place of'),
  Containment: () => both('within', 'around'),
  Overlap: () => both('sharing ground with', 'sharing ground with'),
  Affiliation: () => both('belonging to', 'with the office of'),
  Jurisdiction: () => both('with authority over', 'under the authority of'),
  Targeting: () => both('directed at', 'target of'),
  About: () => both('about', 'subject of'),
  Inclusion: () => both('part of', 'including'),
  Announcement: () => both('announced at', 'the occasion of announcing'),
  Succession: (fact) => own<SuccessionKind, BothWays>(successionWords, fact.succession) ?? successionWords.FOLLOWS,
  Naming: (fact) => valued(wordIn<NameKind>(nameKindWords, fact.nameKind ?? 'PRIMARY'), fact.text),
  Dating: (fact) => {
    const isPublication = fact.subject?.__typename === 'Document' && fact.bound === 'ON'
    const bound = isPublication ? 'published' : wordIn<DateBound>(boundWords, fact.bound ?? 'ON')
    return valued(bound, fact.date && dateWords(fact.date))
  },
  Claim: (fact) => {
    const property = fact.property === undefined ? 'claim' : wordIn(propertyWords, fact.property)
    const value = fact.property === 'STATUS' && fact.value !== undefined ? wordIn(statusWords, fact.value) : fact.value
    return valued(property, value)
  },
}

const unknownType: Words = { ...both('linked to', 'linked from') }

/** The words that say a fact, no more than its source says: with a role only where one is given, and with planned or denied. */
export const factWords = (fact: Fact): FactWords => {
  const words = isFactType(fact.__typename) ? wordsByType[fact.__typename](fact) : unknownType
  const type = typeWord(fact.__typename)
  return {
    forward: wordingOf(words.forward, fact),
    inverse: wordingOf(words.inverse, fact),
    value: words.value ?? null,
    beforeObject: words.value !== undefined && fact.object ? 'concerning' : null,
    relation: words.relation === undefined || words.relation === type ? type : `${type}: ${words.relation}`,
  }
}
