import { entityLabel } from '../../words/entityWords.ts'
import { factWords } from '../../words/factWords.ts'
import { timeOf } from '../../words/timeOf.ts'
import type { Fact, FuzzyDate } from '../../graph.ts'

/** A column of the table, by which it can be sorted. */
export type Column = 'subject' | 'relation' | 'object' | 'when' | 'certainty' | 'modality' | 'speaker' | 'citations'

/** The columns in order, with their headings. */
export const columns: Readonly<Record<Column, string>> = {
  subject: 'Subject',
  relation: 'Relation and role',
  object: 'Object',
  when: 'When',
  certainty: 'Certainty',
  modality: 'Said as',
  speaker: 'Speaker',
  citations: 'Citations',
}

export interface Sorting {
  readonly column: Column
  readonly descending: boolean
}

/** The facts sorted by a column; what has nothing there, the undated too, comes last in both directions. Equal ones stay as they were. */
export const sortFacts = (facts: readonly Fact[], { column, descending }: Sorting): readonly Fact[] => {
  const keyed = facts.map((fact) => ({ fact, key: keyOf[column](fact) }))
  const collator = new Intl.Collator('en', { numeric: true })
  return keyed
    .sort((one, other) => {
      if (one.key === '' || other.key === '') return Number(one.key === '') - Number(other.key === '')
      return collator.compare(one.key, other.key) * (descending ? -1 : 1)
    })
    .map(({ fact }) => fact)
}

const keyOf: Readonly<Record<Column, (fact: Fact) => string>> = {
  subject: ({ subject }) => (subject ? entityLabel(subject) : ''),
  relation: (fact) => `${factWords(fact).relation} ${factWords(fact).forward}`,
  object: (fact) => (fact.object ? entityLabel(fact.object) : (factWords(fact).value ?? '')),
  when: (fact) => earliestOf(fact),
  certainty: ({ certainty }) => certainty ?? '',
  modality: ({ modality }) => modality ?? '',
  speaker: ({ assertedBy }) => (assertedBy ? entityLabel(assertedBy) : ''),
  citations: ({ citations }) => (citations?.length ? String(citations.length) : ''),
}

const earliestOf = (fact: Fact): string => {
  const time = timeOf(fact)
  const first = (...dates: readonly (FuzzyDate | null)[]): string => dates.flatMap((date) => date?.earliest ?? date?.latest ?? [])[0] ?? ''
  if (time.kind === 'DATE') return first(time.date)
  if (time.kind === 'OCCURRENCE') return first(time.start, time.end)
  return time.kind === 'STATE' ? first(time.start, time.attestedOn, time.end) : ''
}
