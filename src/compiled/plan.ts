import type { FieldNode } from 'graphql'
import type { Context } from '../context.ts'
import { Place, type Ask, type Slots } from '../graph/nested-statement.ts'
import type { Question } from '../graph/question.ts'
import { namesVariables } from '../limits/names-variables.ts'
import { argumentsText, type Operation, type Variables } from './selection.ts'

/** Thrown where an answer cannot be made this way, or would hold an error: then the resolvers make it. */
export class LeftToResolvers extends Error {}

/** Of one request: what was made of its arguments, what came, and what the answer still waits for. */
export interface Run {
  readonly slots: Slots
  /** What came for the root. */
  readonly root: Came
  readonly context: Context
  readonly later: Promise<void>[]
}

/** What came for one node: its id, and the values of the columns of its place. */
export type Came = readonly unknown[]

/** From where a fact is seen: the entity whose list it is in, and the day asked about. */
export interface Seen {
  readonly entity: string
  readonly asOf: string | undefined
}

/** Makes a value of the answer of what came for a node. */
export type Write = (came: Came, run: Run, seen: Seen | null) => unknown

/** What is asked ahead of the statement: the value of a slot that holds nothing before. */
interface Walk {
  readonly number: number
  readonly ask: (slots: Slots, context: Context) => Promise<unknown>
}

/** What is made of the arguments of a field. */
interface Slot {
  readonly make: (variables: Variables, slots: Slots) => unknown
  /** What the text of the statement, or the form of the answer, depends on. */
  readonly shape: (value: never) => readonly unknown[]
  /** It names no variable, and so is the same for every request. */
  readonly fixed: boolean
}

/** Fields of an operation, those of each type apart. */
const mostFields = 2_000

/** Gathers, while an operation is walked through, the places that its statement reads and what is made of its arguments. */
export class Plan {
  readonly root = new Place('root')
  readonly #slots: Slot[] = []
  readonly #values: unknown[] = []
  readonly #shapes: (readonly unknown[])[] = []
  readonly #walks: Walk[] = []
  readonly #byKey = new Map<string, number>()
  #looked = 0
  readonly of: Operation

  constructor(of: Operation) {
    this.of = of
  }

  /** Counts what is looked at: selections that name each other again and again unfold without end. */
  look(): void {
    this.#looked += 1
    if (this.#looked > mostFields) throw new LeftToResolvers('too many fields')
  }

  /** The values of the slots for the request that it was made for. */
  get values(): Slots {
    return this.#values
  }

  /**
   * A slot for what is made of the arguments of a field, and of the slot `from` where there is one; `key` tells apart what is made of the
   * same arguments. Gives its number and its text, which are the same for the same.
   */
  slot<Value>(
    key: string,
    field: FieldNode,
    make: (variables: Variables, slots: Slots) => Value,
    shape: (value: Value) => readonly unknown[],
    from?: number,
  ): { readonly number: number; readonly text: string } {
    const text = `${key} ${argumentsText(field)}`
    const known = this.#byKey.get(text)
    if (known !== undefined) return { number: known, text }
    const fixed = !namesVariables(field.arguments) && (from === undefined || this.#slots[from]?.fixed === true)
    const number = this.#slots.push({ make, shape, fixed }) - 1
    this.#byKey.set(text, number)
    const value = make(this.of.variables, this.#values)
    this.#values.push(value)
    this.#shapes.push(shape(value))
    return { number, text }
  }

  /** A slot whose value is asked of the graph ahead of the statement; `nothing` stands there while the text is written. */
  walk<Value>(nothing: Value, ask: (slots: Slots, context: Context) => Promise<Value>): number {
    const number = this.#slots.push({ make: () => nothing, shape: () => [], fixed: false }) - 1
    this.#values.push(nothing)
    this.#shapes.push([])
    this.#walks.push({ number, ask })
    return number
  }

  /** Whether anything is asked of the graph ahead. */
  get isWalked(): boolean {
    return this.#walks.length > 0
  }

  /** The same slots, with what is asked of the graph ahead. */
  async walked(slots: Slots, context: Context): Promise<Slots> {
    if (!this.isWalked) return slots
    const all = [...slots]
    await Promise.all(this.#walks.map(async ({ number, ask }) => void (all[number] = await ask(slots, context))))
    return all
  }

  /** The values of the slots for other variables; null where these ask for something of another shape. */
  valuesFor(variables: Variables): Slots | null {
    const values: unknown[] = []
    for (const [number, { make, shape, fixed }] of this.#slots.entries()) {
      const value = fixed ? this.#values[number] : make(variables, values)
      if (!fixed) {
        const [came, wanted] = [shape(value as never), this.#shapes[number] ?? []]
        if (came.length !== wanted.length || came.some((each, place) => each !== wanted[place])) return null
      }
      values.push(value)
    }
    return values
  }

  /** A question about each node of a place; the value under its column is the answer. */
  ask(from: Place, key: string, question: (slots: Slots) => Question<unknown>, place: Place | null = null, beside?: Ask['beside']): Ask {
    return from.step(key, () => ({ is: 'ask' as const, column: { at: 0 }, question, place, ...(beside && { beside }) }))
  }
}
