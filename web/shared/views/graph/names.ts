import { counted } from '../../counted.ts'
import { isFactType } from '../../../../src/model/facts.ts'
import type { Entity, Fact, FuzzyDate } from '../../graph.ts'
import { citationName } from '../../words/citationWords.ts'
import { dateWords, isUnknown } from '../../words/dateWords.ts'
import { entityLabel, entityWords } from '../../words/entityWords.ts'
import { factSentence } from '../../words/factSentence.ts'
import { modalityWords } from '../../words/modalityWords.ts'
import { typeWord } from '../../words/typeWords.ts'
import { standingWords } from '../facts/standingWords.ts'
import type { Group } from './groups.ts'
import { strongest, type Line } from './lines.ts'

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What a graph says of one entity as a whole. */
export interface Summary {
  /** Its facts, those without an object among them. */
  readonly facts: number
  /** When it began; null is not stated, undefined was not asked for or is nothing that has a date. */
  readonly date: FuzzyDate | null | undefined
  /** What is said of it alone, and contradicted: no line shows that. */
  readonly contradicted: readonly Fact[]
}

const nothing: Summary = { facts: 0, date: undefined, contradicted: [] }

/** The day that a fact gives for one of its ends. */
const dateIn = (fact: Fact): { readonly of: Entity | null | undefined; readonly date: FuzzyDate | null | undefined } => {
  if (fact.event !== undefined) return { of: fact.object, date: fact.event?.start ?? fact.event?.end ?? null }
  if (fact.__typename === 'Dating' && fact.bound !== 'END') return { of: fact.subject, date: fact.date }
  return { of: null, date: undefined }
}

const isContradicted = ({ conflictsWith }: Fact): boolean => conflictsWith != null && conflictsWith.length > 0

/** The summary of each entity, by its id. */
export const summaries = (facts: readonly Fact[]): ReadonlyMap<string, Summary> => {
  const found = new Map<string, Summary>()
  for (const fact of facts) {
    if (!isFactType(fact.__typename)) continue
    const dated = dateIn(fact)
    for (const id of new Set([fact.subject?.id, fact.object?.id])) {
      if (id === undefined) continue
      const before = found.get(id) ?? nothing
      const date = dated.of?.id === id && dated.date !== undefined ? dated.date : undefined
      const contradicted = !fact.object && isContradicted(fact) ? [...before.contradicted, fact] : before.contradicted
      found.set(id, { facts: before.facts + 1, date: before.date ?? date ?? before.date, contradicted })
    }
  }
  return found
}

/** “Event, Jukwaa la Usalama, 9 facts, date not stated”. */
export const nodeName = (entity: Entity, { facts, date, contradicted }: Summary = nothing): string =>
  [
    capital(typeWord(entity.__typename)),
    entityLabel(entity),
    counted(facts, 'fact'),
    ...(date === undefined ? [] : [date === null || isUnknown(date) ? 'date not stated' : dateWords(date)]),
    ...(contradicted.length > 0 ? [`≠ ${counted(contradicted.length, 'contradicted fact')}`] : []),
  ].join(', ')

/** What a node is, for whoever points at it: its whole name and its kind, and what is said of it that other facts contradict. */
export const nodeTitle = (entity: Entity, { contradicted }: Summary = nothing): string =>
  [`${entity.name ?? entity.id} (${entityWords(entity)})`, ...contradicted.map(factTitle)].join('\n')

/** “+272 events ▸”. */
export const groupLabel = ({ type, members }: Group): string => `+${members.length} ${typeWord(type, members.length)} ▸`

/** “Group, 272 events at West Pokot by location”. */
export const groupName = ({ type, relation, anchor, members }: Group): string =>
  [
    `Group, ${members.length} ${typeWord(type, members.length)}`,
    anchor && `at ${entityLabel(anchor)}`,
    anchor && (relation === null ? 'through others' : `by ${typeWord(relation)}`),
  ]
    .filter(Boolean)
    .join(' ')

/** What qualifies the words of a line: how it is said where not plainly, doubt and conflict. */
const qualifiers = ({ facts, possible, conflict }: Line): readonly string[] => {
  const said = new Set(strongest(facts).map(modalityWords))
  return [
    ...(facts.every(({ rank }) => rank === 'DEPRECATED') ? ['deprecated'] : []),
    ...[...said].filter((words) => words !== '' && words !== 'stated').map((words) => words.replace(/^reported, (?=according)/, '')),
    ...(possible ? ['? possible'] : []),
    ...(conflict ? ['≠ conflict'] : []),
  ]
}

/** “chaired [2]”, “according to Fred Matiangi”, “? possible”. */
export const lineLabel = (line: Line): readonly string[] => [
  `${line.words}${line.citations > 0 ? ` [${line.citations}]` : ''}`,
  ...qualifiers(line),
]

/** What stands on a line where there is no room for more: “[2] ? ≠”. */
export const lineBadge = ({ citations, possible, conflict }: Line): string =>
  [citations > 0 && `[${citations}]`, possible && '?', conflict && '≠'].filter(Boolean).join(' ')

const factTitle = (fact: Fact): string =>
  [
    factSentence(fact),
    fact.certainty === 'POSSIBLE' && 'possible on this date',
    ...(isContradicted(fact) ? ['≠ contradicted by another fact', ...standingWords(fact)] : []),
    ...(fact.citations ?? []).map((citation, index) => citationName(citation, index + 1)),
  ]
    .filter(Boolean)
    .join('; ')

/** Each fact of a line in full, with its speaker and the places it is cited from, one below the other. */
export const lineTitle = ({ facts, source, target, words }: Line): string =>
  isFactType(facts[0].__typename) ? facts.map(factTitle).join('\n') : `${entityLabel(source)}: ${words}: ${entityLabel(target)}`
