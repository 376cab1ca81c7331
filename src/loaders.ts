import DataLoader from 'dataloader'
import type { Statement } from './graph/database.ts'
import { nodesByIds } from './graph/nodes.ts'
import type { Parameters } from './graph/parameters.ts'
import { keyOfQuestion, statementOf, type Question } from './graph/question.ts'
import type { Row } from './graph/rows.ts'
import { levelByLevel } from './level-by-level.ts'
import type { Soon } from './soon.ts'

/** One statement to the database, counted and logged by the request that asks it; in a share of the time that the request has left, all of it if not said. */
export type Read = <Result>(question: Statement, parameters: Parameters, share?: number) => Promise<Result[]>

/** Gives values by id: at once where they are here, else when the statement has come back that asks for all of one level. */
export interface Loader<Value> {
  load(id: string): Soon<Value>
  /** An error stands where one could not be had. */
  loadMany(ids: readonly string[]): Soon<readonly (Value | Error)[]>
  /** Puts here what came another way, unless it is here. */
  prime(id: string, value: Value): void
}

export interface Loaders {
  /** A node of any type, or null. */
  readonly node: Loader<Row | null>
  /** The answer to a question for the node with an id, or for a whole type. */
  of<Answer>(question: Question<Answer>): Loader<Answer>
}

/** In place of an entity's id: the list is that of a whole type. */
export const wholeType = ''

/** Loaders for one request: what is asked of one kind on one level of the answer becomes one statement. */
export const createLoaders = (ask: Read): Loaders => {
  const { read, schedule } = levelByLevel(ask)
  const loaderOf = <Value>(valuesOf: (ids: readonly string[]) => Promise<readonly Value[]>): Loader<Value> => {
    const here = new Map<string, Value>()
    const loader = new DataLoader<string, Value>(
      async (ids) => {
        const values = await valuesOf(ids)
        for (const [index, id] of ids.entries()) here.set(id, values[index] as Value)
        return values
      },
      { batchScheduleFn: schedule },
    )
    return {
      load: (id) => (here.has(id) ? (here.get(id) as Value) : loader.load(id)),
      loadMany: (ids) => (ids.every((id) => here.has(id)) ? ids.map((id) => here.get(id) as Value) : loader.loadMany(ids)),
      prime: (id, value) => {
        if (!here.has(id)) here.set(id, value)
      },
    }
  }
  const byQuestion = new Map<Question<unknown>, unknown>()
  const byContent = new Map<string, unknown>()
  const answersTo = <Answer>(question: Question<Answer>) =>
    loaderOf<Answer>(async (ids) => {
      const rows = await read<{ parent: string; answer: Answer }>(statementOf(question), { ...question.parameters, ids })
      const answers = new Map(rows.map(({ parent, answer }) => [parent, answer]))
      return ids.map((id) => (answers.has(id) ? (answers.get(id) as Answer) : question.otherwise))
    })
  return {
    node: loaderOf<Row | null>(async (ids) => {
      const [factIds, entityIds] = [ids.filter(isFactId), ids.filter((id) => !isFactId(id))]
      const rows = await read<{ row: Row }>(nodesByIds, { entityIds, factIds })
      const byId = new Map(rows.map(({ row }) => [row.id, row]))
      return ids.map((id) => byId.get(id) ?? null)
    }),
    of: <Answer>(question: Question<Answer>) => {
      const known = byQuestion.get(question)
      if (known) return known as Loader<Answer>
      const content = keyOfQuestion(question)
      const loader = (byContent.get(content) as Loader<Answer> | undefined) ?? answersTo(question)
      byContent.set(content, loader)
      byQuestion.set(question, loader)
      return loader
    },
  }
}

export const isFactId = (id: string): boolean => id.startsWith('fact/')
