import type { ErrorCode } from '../../src/errors.ts'

/** One bad input: what is sent, and what must come. Statuses follow from the code, by the table of src/errors.ts. */
export interface Row {
  readonly id: string
  readonly method?: string
  /** As it goes over the wire; `/graphql` if not given. */
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  /** A text or bytes as they are; anything else as JSON. */
  readonly body?: unknown
  /** Several: any of them will do. */
  readonly expected: 'executed' | ErrorCode | readonly ('executed' | ErrorCode)[]
  /** Milliseconds; 100 if it is refused and nothing is said. */
  readonly longest?: number
}

export type Expected = Row['expected']

export const good = '{ dataset { licence } }'

/** A question that must lead to this. */
export const question = (id: string, expected: Expected, query: string, variables?: Readonly<Record<string, unknown>>): Row => ({ id, expected, body: { query, ...(variables && { variables }) } })

/** Questions that differ in one value, given as a variable. */
export const byVariable = (what: string, expected: Expected, query: string, values: readonly unknown[]): readonly Row[] =>
  values.map((value, index) => question(`${what} ${(JSON.stringify(value) ?? 'absent').slice(0, 40)} by variable (${expected.toString()} ${index})`, expected, query, value === undefined ? {} : { value }))
