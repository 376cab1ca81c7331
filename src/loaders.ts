import DataLoader from 'dataloader'
import type { Statement } from './graph/database.ts'
import { nodesByIds } from './graph/nodes.ts'
import type { Parameters } from './graph/parameters.ts'
import { keyOfQuestion, statementOf, type Question } from './graph/question.ts'
import type { Row } from './graph/rows.ts'
import { levelByLevel } from './level-by-level.ts'

/** One statement to the database, counted and logged by the request that asks it; in a share of the time that the request has left, all of it if not said. */
export type Read = <Result>(question: Statement, parameters: Parameters, share?: number) => Promise<Result[]>

export interface Loaders {
  /** A node of any type, or null. */
  readonly node: DataLoader<string, Row | null>
  /** The answer to a question for the node with an id, or for a whole type. */
  of<Answer>(question: Question<Answer>): DataLoader<string, Answer>
}

/** In place of an entity's id: the list is that of a whole type. */
export const wholeType = ''

/** Loaders for one request: what is asked of one kind on one level of the answer becomes one statement. */
export const createLoaders = (ask: Read): Loaders => {
  const { read, schedule } = levelByLevel(ask)
  const byQuestion = new Map<Question<unknown>, unknown>()
  const byContent = new Map<string, unknown>()
  const loaderOf = <Answer>(question: Question<Answer>) =>
    new DataLoader<string, Answer>(
      async (ids) => {
        const rows = await read<{ parent: string; answer: Answer }>(statementOf(question), { ...question.parameters, ids })
        const answers = new Map(rows.map(({ parent, answer }) => [parent, answer]))
        return ids.map((id) => (answers.has(id) ? (answers.get(id) as Answer) : question.otherwise))
      },
      { batchScheduleFn: schedule },
    )
  return {
    node: new DataLoader<string, Row | null>(
      async (ids) => {
        const [factIds, entityIds] = [ids.filter(isFactId), ids.filter((id) => !isFactId(id))]
        const rows = await read<{ row: Row }>(nodesByIds, { entityIds, factIds })
        const byId = new Map(rows.map(({ row }) => [row.id, row]))
        return ids.map((id) => byId.get(id) ?? null)
      },
      { batchScheduleFn: schedule },
    ),
    of: <Answer>(question: Question<Answer>) => {
      const known = byQuestion.get(question)
      if (known) return known as DataLoader<string, Answer>
      const content = keyOfQuestion(question)
      const loader = (byContent.get(content) as DataLoader<string, Answer> | undefined) ?? loaderOf(question)
      byContent.set(content, loader)
      byQuestion.set(question, loader)
      return loader
    },
  }
}

export const isFactId = (id: string): boolean => id.startsWith('fact/')
