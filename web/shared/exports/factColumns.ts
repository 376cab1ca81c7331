import { citationPlace } from '../words/citationWords.ts'
import { isUnknown } from '../words/dateWords.ts'
import { factSentence } from '../words/factSentence.ts'
import { timeOf } from '../words/timeOf.ts'
import type { Citation, Fact, FuzzyDate } from '../graph.ts'

/** What is written where it was asked and no source says it. */
export const notStated = 'not stated'

/** A named value of each row: undefined where it was not asked for or cannot be. */
export interface Column<Row> {
  readonly name: string
  readonly of: (row: Row) => string | undefined
}

interface Days {
  readonly start?: FuzzyDate | null
  readonly end?: FuzzyDate | null
  readonly attestedOn?: FuzzyDate | null
}

/** The days of a fact; an occurrence has those of its event. A date that no source states is null. */
export const daysOf = (fact: Fact): Days => {
  const time = timeOf(fact)
  return time.kind === 'STATE' || time.kind === 'OCCURRENCE' ? time : {}
}

const orNotStated = (value: string | null | undefined): string | undefined => (value === null ? notStated : value)
const edtf = (date: FuzzyDate | null | undefined): string | undefined =>
  date && isUnknown(date) ? `date ${notStated}` : orNotStated(date && date.edtf)

/** The EDTF of a date, and the first and last day that it may be: empty where they are not known. */
const dateColumns = (name: string, dateOf: (fact: Fact) => FuzzyDate | null | undefined): readonly Column<Fact>[] => [
  { name, of: (fact) => edtf(dateOf(fact)) },
  { name: `${name}_earliest`, of: (fact) => dateOf(fact)?.earliest ?? undefined },
  { name: `${name}_latest`, of: (fact) => dateOf(fact)?.latest ?? undefined },
]

/** A citation in one line: `document/002_e643143ca9357d6c ¶ 4, characters 120 to 180`. */
export const citationText = (citation: Citation): string => [citation.document?.id, citationPlace(citation)].filter(Boolean).join(' ')

/** What a fact says, beside its id and its ends, as text. */
export const factColumns: readonly Column<Fact>[] = [
  { name: 'type', of: ({ __typename }) => __typename },
  { name: 'sentence', of: factSentence },
  { name: 'role', of: ({ role }) => role },
  { name: 'attendance', of: ({ attendance }) => orNotStated(attendance) },
  { name: 'in_capacity_of', of: ({ inCapacityOf }) => orNotStated(inCapacityOf && inCapacityOf.id) },
  { name: 'capacity', of: ({ capacity }) => capacity },
  { name: 'hierarchy', of: ({ hierarchy }) => orNotStated(hierarchy) },
  { name: 'succession', of: ({ succession }) => succession },
  { name: 'name', of: ({ text }) => text },
  { name: 'name_kind', of: ({ nameKind }) => nameKind },
  { name: 'language', of: ({ language }) => orNotStated(language) },
  { name: 'bound', of: ({ bound }) => bound },
  ...dateColumns('date', ({ date }) => date),
  { name: 'property', of: ({ property }) => property },
  { name: 'value', of: ({ value }) => value },
  ...dateColumns('start', (fact) => daysOf(fact).start),
  ...dateColumns('end', (fact) => daysOf(fact).end),
  ...dateColumns('attested_on', (fact) => daysOf(fact).attestedOn),
  { name: 'certainty', of: ({ certainty }) => certainty ?? undefined },
  { name: 'modality', of: ({ modality }) => modality },
  { name: 'speaker', of: ({ assertedBy }) => assertedBy?.id },
  { name: 'speaker_name', of: ({ assertedBy }) => assertedBy?.name },
  { name: 'planned', of: ({ planned }) => planned?.toString() },
  { name: 'denied', of: ({ denied }) => denied?.toString() },
  { name: 'rank', of: ({ rank }) => rank },
  { name: 'sources', of: ({ sources }) => sources?.toString() },
  { name: 'conflicts_with', of: ({ conflictsWith }) => conflictsWith?.map(({ id }) => id).join(' ') },
  { name: 'note', of: ({ note }) => note ?? undefined },
  { name: 'recorded_at', of: ({ recordedAt }) => recordedAt },
  { name: 'retracted_at', of: ({ retractedAt }) => retractedAt ?? undefined },
]
