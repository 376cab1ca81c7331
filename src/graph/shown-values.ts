import { entities, type EntityType, type Shown } from '../model/entities.ts'
import { fold } from '../model/fold.ts'
import { undated } from '../model/orders.ts'
import { copiedDate } from './stored-date.ts'
import { storedScalar } from './stored-scalar.ts'

/** A listed Naming, Dating or Claim about an entity, with its properties. */
export interface Candidate {
  readonly type: string
  readonly id: string
  readonly [property: string]: unknown
}

const ranks = ['PREFERRED', 'NORMAL']
const modalities = ['STATED', 'REPORTED', 'IMPLIED', 'DERIVED']
const longestKey = 64

/** The first is the best: by rank, then modality, then when it was recorded, then id. */
const placesOf = (fact: Candidate): readonly (number | string)[] => [
  ranks.indexOf(String(fact['rank'])),
  modalities.indexOf(String(fact['modality'])),
  String(fact['recordedAt']),
  fact.id,
]

const isBefore = (one: Candidate, other: Candidate): boolean => {
  const [places, others] = [placesOf(one), placesOf(other)]
  const difference = places.findIndex((place, index) => place !== others[index])
  return difference !== -1 && (places[difference] ?? '') < (others[difference] ?? '')
}

const bestOf = ({ fact, where }: Shown, candidates: readonly Candidate[]): Candidate | undefined =>
  candidates
    .filter(
      (candidate) =>
        candidate.type === fact && !candidate['planned'] && (!where || where.values.includes(String(candidate[where.property]))),
    )
    .reduce<Candidate | undefined>((best, candidate) => (best && !isBefore(candidate, best) ? best : candidate), undefined)

const shownText = (name: string, { value, otherwise }: Shown, best: Candidate | undefined): Record<string, unknown> =>
  storedScalar(name, otherwise ? 'ActivityStatus' : 'String', best?.[value] ?? otherwise ?? null)

/** What an entity is shown with: the properties to store on it, null where no fact gives one. */
export const shownValues = (type: EntityType, id: string, candidates: readonly Candidate[]): Record<string, unknown> => {
  const shown: Record<string, unknown> = {}
  for (const [name, rule] of Object.entries(entities[type].shown)) {
    const best = bestOf(rule, candidates)
    Object.assign(
      shown,
      rule.value === 'date' ? { ...copiedDate(best, 'date', name), [`${name}Fact`]: best?.id ?? null } : shownText(name, rule, best),
    )
  }
  const nameKey = `${[...fold(String(shown['name'] ?? ''))].slice(0, longestKey).join('')}\t${id}`
  const startKey = entities[type].shown['start'] && { startKey: `${shown['startEarliest'] ?? undated}\t${nameKey}` }
  return { ...shown, nameKey, ...startKey }
}
