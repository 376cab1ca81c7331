import { AroundDocument, type AroundQueryVariables } from '../../generated/documents.ts'
import { ask, type Answer } from '../../shared/ask.ts'
import type { Graph } from '../../shared/graph.ts'
import type { ExploreState } from '../address/exploreState.ts'

/** How many entities of a type are here, of how many. */
export interface Count {
  readonly type: string
  readonly shown: number
  readonly total: number
}

/** What lies around the focus and around what was expanded. */
export interface Around {
  readonly graph: Graph
  readonly truncated: boolean
  /** Of the focus. */
  readonly counts: readonly Count[]
}

/** The most entities asked for around one entity, so that with their facts and citations the server answers; it says what it cut. */
const mostEntities = 200

/** The variables of the query behind a state, on its day or of all dates. */
export const aroundVariables = (
  { focus, depth, via, asKnownAt }: ExploreState,
  asOf: string | null,
  of = focus ?? '',
): AroundQueryVariables => ({
  of,
  depth: of === focus ? depth : 1,
  via: via.length > 0 ? [...via] : null,
  asOf,
  asKnownAt,
  limit: mostEntities,
})

/**
 * Asks what a state shows on a day, or of all dates. What was expanded adds the entities of the types chosen there, and the facts among all.
 * The server, which writes the same into files, puts the questions in its own way.
 */
export const askAround = async (
  state: ExploreState,
  asOf: string | null,
  signal?: AbortSignal,
  asking: typeof ask = ask,
): Promise<Answer<Around>> => {
  const of = [state.focus ?? '', ...state.expanded.keys()]
  const answers = await Promise.all(of.map((id) => asking(AroundDocument, aroundVariables(state, asOf, id), signal)))
  const [first, ...others] = answers
  const base = first?.data?.neighbourhood
  const problems = answers.flatMap(({ errors }) => errors)
  const retryAfter = answers.reduce<number | null>((longest, answer) => Math.max(longest ?? 0, answer.retryAfter ?? 0) || null, null)
  if (!base) return { data: null, errors: problems, retryAfter }

  // Dates are facts about one entity alone, which is no link; where two contradict each other, every view has both.
  const contradictedDates = (first.data?.dates?.nodes ?? []).filter(({ conflictsWith }) => (conflictsWith ?? []).length > 0)
  const entities = new Map(base.entities.map((entity) => [entity.id, entity]))
  const facts = new Map([...base.facts, ...contradictedDates].map((fact) => [fact.id, fact]))
  for (const [index, { data }] of others.entries()) {
    const types = state.expanded.get(of[index + 1] ?? '') ?? []
    for (const entity of data?.neighbourhood?.entities ?? []) if (types.includes(entity.__typename)) entities.set(entity.id, entity)
  }
  for (const { data } of others) {
    for (const fact of data?.neighbourhood?.facts ?? []) {
      if ([fact.subject, fact.object].every((end) => end && entities.has(end.id))) facts.set(fact.id, fact)
    }
  }
  return {
    data: {
      graph: { entities: [...entities.values()], facts: [...facts.values()] },
      truncated: answers.some(({ data }) => data?.neighbourhood?.truncated),
      counts: base.counts,
    },
    errors: problems,
    retryAfter,
  }
}
