import { facts as factTypes, isFactType } from '../../../../src/model/facts.ts'
import type { Entity, Fact } from '../../graph.ts'
import { factWords } from '../../words/factWords.ts'
import { byId } from './byId.ts'

/** How a line is drawn: solid is stated, dashed reported, dotted implied, derived, planned or deprecated; plain where nobody asked. */
export type Stroke = 'solid' | 'dashed' | 'dotted' | 'plain'

/** All facts that say the same of the same two entities. */
export interface Line {
  readonly id: string
  readonly source: Entity
  readonly target: Entity
  /** The type of its facts, `Tenure`; of what is no fact, the name of a field. */
  readonly type: string
  /** What its facts say from source to target, in words: “chaired”. */
  readonly words: string
  readonly facts: readonly [Fact, ...Fact[]]
  readonly citations: number
  /** How many different documents these citations are of. */
  readonly documents: number
  readonly stroke: Stroke
  /** Each of its facts is no more than possible on the date asked for. */
  readonly possible: boolean
  readonly conflict: boolean
}

type Ends = readonly [source: Entity, target: Entity]

const strengths = ['STATED', 'REPORTED', 'IMPLIED', 'DERIVED']
const strokes: Readonly<Record<string, Stroke>> = { STATED: 'solid', REPORTED: 'dashed', IMPLIED: 'dotted', DERIVED: 'dotted' }

/** Those that are said in the strongest way: stated before reported, reported before implied. */
export const strongest = (facts: readonly Fact[]): readonly Fact[] => {
  const strength = strengths.find((each) => facts.some(({ modality }) => modality === each))
  return facts.filter(({ modality }) => modality === strength)
}

const strokeOf = (facts: readonly Fact[]): Stroke => {
  if (facts.every(({ planned, rank }) => planned || rank === 'DEPRECATED')) return 'dotted'
  return strokes[strongest(facts)[0]?.modality ?? ''] ?? 'plain'
}

const endsOf = ({ __typename: type, subject, object }: Fact): Ends | null => {
  if (!subject || !object) return null
  const isSymmetric = isFactType(type) && factTypes[type].symmetric
  return isSymmetric && object.id < subject.id ? [object, subject] : [subject, object]
}

/** The words tell role, planned and denied apart, so what is denied never joins the line of what is not. */
const wordsOf = (fact: Fact): string => (isFactType(fact.__typename) ? factWords(fact).forward.replace(/:$/, '') : fact.__typename)

const lineOf = (id: string, [source, target]: Ends, facts: readonly [Fact, ...Fact[]]): Line => {
  const citations = facts.flatMap((fact) => fact.citations ?? [])
  return {
    id,
    source,
    target,
    type: facts[0].__typename,
    words: wordsOf(facts[0]),
    facts,
    citations: citations.length,
    documents: new Set(citations.map(({ document }) => document?.id)).size,
    stroke: strokeOf(facts),
    possible: facts.every(({ certainty }) => certainty === 'POSSIBLE'),
    conflict: facts.some(({ conflictsWith }) => conflictsWith != null && conflictsWith.length > 0),
  }
}

/** One line for the facts with the same two ends, type and role, sorted by id. A fact without an object is no line. */
export const linesOf = (facts: readonly Fact[]): readonly Line[] => {
  const found = new Map<string, { readonly ends: Ends; readonly facts: [Fact, ...Fact[]] }>()
  for (const fact of facts.toSorted(byId)) {
    const ends = endsOf(fact)
    if (!ends) continue
    const id = [ends[0].id, fact.__typename, wordsOf(fact), ends[1].id].join('|')
    const before = found.get(id)
    if (before) before.facts.push(fact)
    else found.set(id, { ends, facts: [fact] })
  }
  return [...found].map(([id, { ends, facts: together }]) => lineOf(id, ends, together)).toSorted(byId)
}

/** The lines at each entity, by its id. */
export const linesAt = (lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> => {
  const found = new Map<string, Line[]>()
  for (const line of lines)
    for (const id of new Set([line.source.id, line.target.id])) {
      const there = found.get(id)
      if (there) there.push(line)
      else found.set(id, [line])
    }
  return found
}

/** The end of a line that is not the given one. */
export const otherEnd = (line: Line, id: string): Entity => (line.source.id === id ? line.target : line.source)
