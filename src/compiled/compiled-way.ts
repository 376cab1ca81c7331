import { getOperationAST, parse, validate, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { Context } from '../context.ts'
import { JukwaaError } from '../errors.ts'
import type { Slots } from '../graph/nested-statement.ts'
import { fragmentsOf } from '../limits/fragments-of.ts'
import { costTold } from '../limits/actual-cost.ts'
import { holdToLimits } from '../limits/hold-to-limits.ts'
import type { Limits } from '../limits/limits.ts'
import type { Answer, Question } from '../question.ts'
import { remembered } from '../remembered.ts'
import { compile, type Compiled } from './compile.ts'
import type { OneStatementMode } from './one-statement-modes.ts'
import { LeftToResolvers, type Came } from './plan.ts'
import { decidingVariables, type Variables } from './selection.ts'

/** Answers by one statement made for the question. What it does not answer whole is left to the resolvers: whatever is wrong, they say it. */
export interface CompiledWay {
  answer(question: Question, context: Context): Promise<Answer | null>
  /** Told of a question that the resolvers answered without an error. */
  answered(question: Question): void
}

export interface Compiling {
  readonly mode: OneStatementMode
  /** Whether the server keeps the document with this text. */
  readonly isKept: (text: string) => boolean
}

/** A statement that the database has not planned takes it longer than those that it spares: a question that comes once is not worth it. */
const often = 2
/** Fewer than the plans that a small database keeps. */
const mostQuestions = 200
const longestQuestion = 20_000
/** Statements that the variables of one operation may ask for. */
const mostShapes = 4
/** Milliseconds for which a question is left to the resolvers whose statement took too long: else it would take so long each time. */
const longestRest = 60_000
/** Of the time that a request has: what takes longer is left to the resolvers, which can do with a part of it. */
const share = 0.5

/** An operation that may be answered this way, and what it was compiled to for variables of several shapes. */
interface Prepared {
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly deciding: readonly string[]
  readonly shapes: Shape[]
}

interface Shape {
  readonly decided: string
  /** Null where the resolvers alone can answer it. */
  readonly compiled: Compiled | null
  /** Until when it is left to the resolvers, since the database was too slow to plan it. */
  restsUntil: number
}

export const compiledWay = (
  schema: GraphQLSchema,
  limits: Limits,
  { mode, isKept }: Compiling,
  onCause: (error: unknown, requestId: string) => void,
): CompiledWay => {
  const take = holdToLimits(schema, limits)
  const prepared = remembered<Prepared | null>({ most: mostQuestions, longestKey: Infinity })
  const answers = remembered<{ count: number }>({ most: mostQuestions, longestKey: longestQuestion })
  const keyOf = ({ query, operationName = '' }: Question) => `${operationName} ${query}`

  const prepare = ({ query, operationName }: Question): Prepared | null => {
    try {
      const document = parse(query, { maxTokens: limits.tokens })
      const operation = getOperationAST(document, operationName)
      if (operation?.operation !== 'query' || validate(schema, document, undefined, { maxErrors: 1 }).length > 0) return null
      return { operation, fragments: fragmentsOf(document), deciding: decidingVariables(document), shapes: [] }
    } catch {
      return null
    }
  }

  /** What the question is compiled to for these variables, and the values for them. */
  const compiledFor = ({ shapes, deciding, operation, fragments }: Prepared, variables: Variables) => {
    const decided = deciding.map((name) => String(variables[name])).join()
    for (const shape of shapes) {
      if (shape.decided !== decided) continue
      if (!shape.compiled) return null
      const slots = shape.compiled.slotsFor(variables)
      if (slots) return shape.restsUntil > performance.now() ? null : { compiled: shape.compiled, shape, slots }
    }
    if (shapes.length >= mostShapes) shapes.shift()
    const compiled = compile({ schema, operation, fragments, variables })
    const shape = { decided, compiled, restsUntil: 0 }
    shapes.push(shape)
    const slots = compiled?.slotsFor(variables)
    return compiled && slots ? { compiled, shape, slots } : null
  }

  const asked = async (shape: Shape, compiled: Compiled, slots: Slots, { read }: Context): Promise<Came | undefined> => {
    try {
      const [row] = await read<{ readonly answers: Came }>(compiled.statement, compiled.parametersFor(slots), share)
      return row?.answers
    } catch (error) {
      if (error instanceof JukwaaError && error.code === 'QUERY_TIMEOUT') shape.restsUntil = performance.now() + longestRest
      throw error
    }
  }

  const answerTo = async (ready: Prepared, given: Variables, context: Context): Promise<Answer | null> => {
    const taken = take({ operation: ready.operation, fragments: ready.fragments, given }, context)
    const found = taken && compiledFor(ready, taken.variables)
    if (!found) return null
    const { journal } = context
    const { compiled, shape } = found
    const slots = await compiled.walked(found.slots, context)
    const came = compiled.known(slots) ?? (await asked(shape, compiled, slots, context))
    if (!came) return null
    const later: Promise<void>[] = []
    const data = compiled.write(came, { slots, root: came, context, later })
    if (later.length > 0) await Promise.all(later)
    journal.way = 'one statement'
    journal.executed = true
    return { data, extensions: costTold(taken.nodes, data, taken.introspected, limits) }
  }

  return {
    answer: async (question, context) => {
      const key = keyOf(question)
      const ready = mode !== 'off' && isKept(question.query) ? prepared.get(key, () => prepare(question)) : prepared.known(key)
      if (!ready) return null
      try {
        return await answerTo(ready, question.variables ?? {}, context)
      } catch (error) {
        if (error instanceof JukwaaError && error.code === 'RATE_LIMITED') throw error
        // A statement that could never be right is for whoever runs the server.
        if (!(error instanceof JukwaaError || error instanceof LeftToResolvers)) onCause(error, context.requestId)
        return null
      }
    },
    answered: (question) => {
      const key = keyOf(question)
      if (mode !== 'on' || prepared.known(key) !== undefined) return
      const answered = answers.get(key, () => ({ count: 0 }))
      answered.count += 1
      if (answered.count >= often) prepared.get(key, () => prepare(question))
    },
  }
}
