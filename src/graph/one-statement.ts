import { statement, type Statement } from './database.ts'
import type { Parameters } from './parameters.ts'
import type { Question } from './question.ts'
import { rowHere, withRows, type NarrowRows, type Row } from './rows.ts'

/** A part of one statement: nodes to begin with, what is asked of the nodes found before it, or a way on from them. */
export type Step = Begin | Ask | Go

interface Found {
  /** What is asked of the nodes that this step finds, each under what tells it from the others. */
  readonly below: Steps
}

/** Nodes by their ids. */
export interface Begin extends Found {
  readonly is: 'begin'
  readonly type: 'Entity' | 'Fact'
  readonly ids: readonly string[]
}

/** A question about each of the nodes found before, or about a whole type where it stands first. */
export interface Ask extends Found {
  readonly is: 'ask'
  readonly question: Question<unknown>
}

/** To other nodes, `found`, of a type: a Cypher pattern that leads from `node`, or from each `key` of a tally before. */
export interface Go extends Found {
  readonly is: 'go'
  readonly way: string
  readonly type: 'Entity' | 'Fact'
  readonly from: 'node' | 'key'
  /** Their rows are no part of the answer: they are only passed. */
  readonly passes?: true
}

export type Steps = Map<string, Step>

/** What a step came to: rows of nodes, or answers by id. */
export type Came =
  | { readonly step: Begin | Go; readonly rows: readonly Row[] }
  | { readonly step: Ask; readonly answers: readonly (readonly [id: string, answer: unknown])[] }

export interface OneStatement {
  readonly statement: Statement
  readonly parameters: Parameters
  /** What each step came to, of the one row that the statement gives. */
  read(row: { readonly answers: readonly unknown[] }): readonly Came[]
}

/** How many statements these steps would be at least, one by one: nodes by ids of all kinds are one. */
export const statementsOf = (steps: Steps): number => {
  const isBegin = ({ is }: Step) => is === 'begin'
  const count = (below: Steps): number => [...below.values()].reduce((sum, step) => sum + (isBegin(step) ? 0 : 1) + count(step.below), 0)
  return count(steps) + ([...steps.values()].some(isBegin) ? 1 : 0)
}

/**
 * One statement that takes many steps, each from the nodes that the one before it found, every node once. Its text depends on what is
 * asked, not on the names that a client gives it, their order, or any value.
 */
export const oneStatement = (first: Steps, rows: NarrowRows): OneStatement => {
  const steps: Step[] = []
  const parts: string[] = []
  const parameters: Record<string, unknown> = {}
  const take = (below: Steps, from: number | null) => {
    for (const step of [...below.values()].sort((one, other) => compare(shapeOf(one), shapeOf(other)))) {
      const place = steps.push(step) - 1
      const { text, values } = textOf(step, from, place)
      parts.push(text.replace(/\$(\w+)/g, `$$$1${place}`))
      for (const [name, value] of Object.entries(values)) parameters[`${name}${place}`] = value
      take(step.below, place)
    }
  }
  take(first, null)
  const answers = steps.map((_step, place) => `answers${place}`)
  return {
    statement: statement('one statement', withRows(`${parts.join('\n')}\nRETURN [${answers.join(', ')}] AS answers`, rows)),
    parameters,
    read: (row) =>
      row.answers.map((came, place): Came => {
        const step = steps[place] as Step
        if (step.is !== 'ask') return { step, rows: step.is === 'go' && step.passes ? [] : (came as unknown[][]).map(rows.read(step.type)) }
        const answers = came as (readonly [string, unknown])[]
        const { finds, eachRow } = step.question
        if (!finds || !eachRow) return { step, answers }
        const toRow = rows.read(finds) as (came: unknown) => Row
        return { step, answers: answers.map(([parent, answer]) => [parent, eachRow(answer, toRow)]) }
      }),
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const textOf = (step: Step, from: number | null, place: number): { readonly text: string; readonly values: Parameters } => {
  const before = from === null ? 'CALL () { ' : `CALL (found${from}) { UNWIND found${from} AS some UNWIND some AS node WITH DISTINCT node`
  const keysBefore = `CALL (answers${from}) { UNWIND answers${from} AS some UNWIND some[1] AS counted UNWIND counted[0] AS key WITH DISTINCT key`
  const [answers, found] = [`AS answers${place}`, (list: string) => (step.below.size > 0 ? `, ${list} AS found${place}` : '')]
  switch (step.is) {
    case 'begin':
      return {
        text: `${before}MATCH (found:${step.type}) WHERE found.id IN $ids\nRETURN collect(${rowHere('found', step.type)}) ${answers}${found('[collect(found)]')} }`,
        values: { ids: step.ids },
      }
    case 'ask': {
      const parent = from === null ? `WITH '' AS parent` : ', node.id AS parent'
      return {
        text: `${before}${parent}\n${step.question.body}\nRETURN collect([parent, answer]) ${answers}${step.question.finds ? found('collect(found)') : ''} }`,
        values: step.question.parameters,
      }
    }
    case 'go': {
      // A bare `[]` would group: no rows where nothing is found.
      const rows = step.passes ? 'collect(null)' : `collect(${rowHere('found', step.type)})`
      return {
        text: `${step.from === 'key' ? keysBefore : before} MATCH ${step.way} WITH DISTINCT found\nRETURN ${rows} ${answers}${found('[collect(found)]')} }`,
        values: {},
      }
    }
  }
}

/** Steps are told in the order of their texts, without their values; where these are the same, in the order of the question. */
const shapeOf = (step: Step): string => (step.is === 'ask' ? step.question.body : step.is === 'go' ? step.way : step.type)
