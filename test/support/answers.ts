import { expect } from 'vitest'
import { entities, entityTypes } from '../../src/model/entities.ts'
import { facts, factTypes } from '../../src/model/facts.ts'
import type { Answer, Ask } from './ask.ts'

/** A server of answers: to questions that have one, and the codes of those that are refused. */
export interface Answers {
  answer<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>
  codes(query: string, variables?: Record<string, unknown>): Promise<unknown[]>
  /** The ids of the first 100 of a list without their first part, sorted; `of` is the entity whose list it is. */
  ids(list: string, given?: string, of?: string): Promise<string[]>
  count(list: string, where: object | null): Promise<number>
}

const mostTries = 5

/** A statement never seen before is planned first, which on a busy machine can take longer than a read may: then it is asked again. */
const patient = async (ask: Ask, query: string, variables: Record<string, unknown>): Promise<Answer> => {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask(query, variables)
    if (tries === mostTries || !answer.errors?.some(({ extensions }) => extensions?.['code'] === 'QUERY_TIMEOUT')) return answer
  }
}

export const answersOf = (ask: Ask): Answers => {
  const answer = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const { data, errors } = await patient(ask, query, variables)
    expect(errors, `${query} ${JSON.stringify(variables)}`).toBeUndefined()
    return JSON.parse(JSON.stringify(data)) as Data
  }
  return {
    answer,
    codes: async (query, variables = {}) => ((await patient(ask, query, variables)).errors ?? []).map(({ extensions }) => extensions?.['code']),
    ids: async (list, given = '', of) => {
      const field = `list: ${list}(${given}${given && ', '}first: 100) { nodes { id } }`
      const data = await answer<Record<string, unknown>>(of ? `{ of: ${of} { ${field} } }` : `{ ${field} }`)
      const { list: { nodes } } = (of ? data['of'] : data) as { list: { nodes: { id: string }[] } }
      return nodes.map(({ id }) => shortId(id)).sort()
    },
    count: async (list, where) => (await answer<{ list: { totalCount: number } }>(
      `query ($where: ${filterOf(list)}Where) { list: ${list}(where: $where) { totalCount } }`, { where })).list.totalCount,
  }
}

/** `person/ilse-varga` without `person/`, `fact/invented/T1` without `fact/invented/`. */
export const shortId = (id: string): string => id.replace(/^(fact\/[^/]+|[a-z]+)\//, '')

/** The type of the nodes of a root list, whose filter is named after it. */
export const filterOf = (list: string): string => {
  const type = typeOfList.get(list)
  if (!type) throw new Error(`no list ${list}`)
  return type
}

const typeOfList = new Map<string, string>([
  ...entityTypes.map((type) => [entities[type].list, type] as const), ...factTypes.map((type) => [facts[type].list, type] as const), ['facts', 'Fact'],
])
