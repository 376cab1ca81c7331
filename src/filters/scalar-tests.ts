import { JukwaaError } from '../errors.ts'
import { isCertainOn, isPossibleOn } from '../graph/stored-holding.ts'
import { promised } from '../limits/limits.ts'
import { fold } from '../model/fold.ts'
import { dayAfter, dayBefore } from '../time/days.ts'
import type { FilterKind } from '../model/filter-fields.ts'

/** A comparison of one property of a node, as a parameter: any number of them is applied by one text. */
export interface Test {
  readonly property: string
  readonly operator: string
  readonly value: unknown
}

/**
 * The condition that all of a list of tests hold for a node. It is true or false, never null: a comparison with nothing is false.
 * Properties are names from the model; they and the values arrive as parameters.
 */
export const testsHold = (node: string, tests: string): string => `all(test IN ${tests} WHERE coalesce(CASE test.operator
  WHEN 'eq' THEN ${node}[test.property] = test.value
  WHEN 'in' THEN ${node}[test.property] IN test.value
  WHEN 'contains' THEN ${node}[test.property] CONTAINS test.value
  WHEN 'startsWith' THEN ${node}[test.property] STARTS WITH test.value
  WHEN 'lt' THEN ${node}[test.property] < test.value
  WHEN 'lte' THEN ${node}[test.property] <= test.value
  WHEN 'gt' THEN ${node}[test.property] > test.value
  WHEN 'gte' THEN ${node}[test.property] >= test.value
  WHEN 'isNull' THEN (${node}[test.property] IS NULL) = test.value
  WHEN 'isUnknown' THEN (coalesce(${node}[test.property + 'Precision'], 'UNKNOWN') = 'UNKNOWN') = test.value
  WHEN 'overlaps' THEN ${hasBounds(node)} AND ${earliest(node)} <= test.value[1] AND ${latest(node)} >= test.value[0]
  WHEN 'within' THEN ${hasBounds(node)} AND ${earliest(node)} >= test.value[0] AND ${latest(node)} <= test.value[1]
    AND none(mark IN ['?', '~', '%'] WHERE ${node}[test.property] CONTAINS mark)
  WHEN 'type' THEN any(label IN labels(${node}) WHERE label IN test.value)
  WHEN 'possible' THEN ${isPossibleOn(node, 'test.value')}
  WHEN 'certain' THEN ${isCertainOn(node, 'test.value')}
  END, false))`

const hasBounds = (node: string) => `(${node}[test.property + 'Earliest'] IS NOT NULL OR ${node}[test.property + 'Latest'] IS NOT NULL)`
const earliest = (node: string) => `coalesce(${node}[test.property + 'Earliest'], '${beginning}')`
const latest = (node: string) => `coalesce(${node}[test.property + 'Latest'], '${endOfTime}')`

const beginning = '0000-00-00'
const endOfTime = '9999-99-99'

const mostValues = promised.filterValues

const checkLength = (values: unknown): void => {
  if (Array.isArray(values) && values.length > mostValues) {
    throw new JukwaaError(
      'BAD_USER_INPUT',
      `A list in a filter has at most ${mostValues} values, and ${values.length} came; ask in two queries`,
    )
  }
}

/** The tests that a scalar field of a filter asks for; null and absent ask for nothing. */
export const testsOf = (apply: FilterKind, value: unknown): readonly Test[] => {
  switch (apply.is) {
    case 'words':
      checkLength(value)
      return [{ property: apply.property, operator: 'in', value }]
    case 'types':
      checkLength(value)
      return [{ property: '', operator: 'type', value }]
    case 'boolean':
      return [{ property: apply.property, operator: 'eq', value }]
    case 'date':
      return dateTests(apply.property, value as DateFilter)
    case 'asOf':
      return asOfTests(value as { date: string; certainty: string })
    case 'text':
    case 'integer':
      return Object.entries(value as object).flatMap(([operator, operand]) =>
        operand === null || operand === undefined ? [] : [scalarTest(apply.property, operator, operand)],
      )
    default:
      return []
  }
}

/** Refuses a text too long to be looked for; BAD_USER_INPUT. */
export const checkText = (text: string): void => {
  if ([...text.normalize('NFC')].length > promised.text)
    throw new JukwaaError('BAD_USER_INPUT', `A text to look for has at most ${promised.text} characters; give a part of it`)
}

/** Parts of a text are compared without regard to case, accents and apostrophes: both sides folded. */
const scalarTest = (property: string, operator: string, operand: unknown): Test => {
  checkLength(operand)
  for (const text of [operand].flat()) if (typeof text === 'string') checkText(text)
  return operator === 'contains' || operator === 'startsWith'
    ? { property: `${property}Folded`, operator, value: fold(String(operand)) }
    : { property, operator, value: operand }
}

interface DateFilter {
  readonly on?: string | null
  readonly before?: string | null
  readonly after?: string | null
  readonly between?: { readonly from: string; readonly to: string } | null
  readonly isNull?: boolean | null
  readonly certainty?: 'CERTAIN' | 'POSSIBLE' | null
}

const dateTests = (property: string, { on, before, after, between, isNull, certainty }: DateFilter): readonly Test[] => {
  const operator = certainty === 'CERTAIN' ? 'within' : 'overlaps'
  if (between && between.from > between.to)
    throw new JukwaaError('BAD_USER_INPUT', `between wants from before to, and ${between.from} is after ${between.to}`)
  const spans: (readonly [string, string])[] = []
  if (on) spans.push([on, on])
  if (before) spans.push([beginning, dayBefore(before)])
  if (after) spans.push([dayAfter(after), endOfTime])
  if (between) spans.push([between.from, between.to])
  return [
    ...spans.map((value) => ({ property, operator, value })),
    ...(typeof isNull === 'boolean' ? [{ property, operator: 'isUnknown', value: isNull }] : []),
  ]
}

const asOfTests = ({ date, certainty }: { readonly date: string; readonly certainty: string }): readonly Test[] => {
  const possible = { property: '', operator: 'possible', value: date }
  return certainty === 'CERTAIN' ? [possible, { property: '', operator: 'certain', value: date }] : [possible]
}
