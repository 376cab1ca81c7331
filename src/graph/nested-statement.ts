import { isFactType } from '../model/facts.ts'
import { statement, type Statement } from './database.ts'
import { forMany } from './for-many.ts'
import type { Question } from './question.ts'
import { factTypename, withPlaces, type RowType, type Taken } from './rows.ts'

/** What is made of one request's arguments; a question that comes again has the same text with other values. */
export type Slots = readonly unknown[]

/** Where a value stands in the list that came for a node; told when the text is written. */
export interface Column {
  at: number
}

/** A step from each node of a place: a question about it, or the way to one other node. */
export type Step = Ask | Go

export interface Ask {
  readonly is: 'ask'
  /** Where its answer stands. */
  readonly column: Column
  readonly question: (slots: Slots) => Question<unknown>
  /** The nodes in its answer, where it has any. */
  readonly place: Place | null
  /** Other nodes in its answer, beside each of those, by their name in the question. */
  readonly beside?: { readonly name: string; readonly place: Place }
}

export interface Go {
  readonly is: 'go'
  /** A Cypher pattern from `node` to `found`; null where the node is at hand under a name of its own. */
  readonly way: string | null
  readonly name: string
  /** What came for that node stands in the list of the one that it was reached from. */
  readonly place: Place
}

/** Nodes at one place of an answer: what is read of each, and where it goes on from them. */
export class Place implements Column {
  /** Where what came for a node begins in its list. */
  at = 0

  readonly type: RowType | 'root'
  /** Facts that lists hold hang on their ends by the relationships of their type, others do not. */
  readonly listed: boolean
  readonly properties = new Map<string, Column>()
  readonly steps = new Map<string, Step>()
  /** What tells where its nodes stand in their list; null where that is not wanted. */
  placed: Column | null = null

  constructor(type: RowType | 'root', listed = true) {
    this.type = type
    this.listed = listed
  }

  /** Whether its nodes are of several types. */
  get isMixed(): boolean {
    return this.type === 'Entity' || this.type === 'Fact'
  }

  property(name: string): Column {
    return valueAt(this.properties, name, () => ({ at: 0 }))
  }

  /** The step under this key, made if there is none. */
  step<Made extends Step>(key: string, make: () => Made): Made {
    return valueAt(this.steps, key, make) as Made
  }
}

const valueAt = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

export interface NestedStatement {
  readonly statement: Statement
  /** The steps that ask, in the order of the text; a parameter's name ends with its step's place. */
  readonly asks: readonly Ask[]
}

/** One statement that reads all places below the root, each nested in the one before. Its text depends on what is asked, not on names, order or values. */
export const nestedStatement = (root: Place, slots: Slots): NestedStatement => {
  const asks: Ask[] = []
  let names = 0
  const write = (place: Place, node: string, values: string[] = []): Taken => {
    place.at = values.length
    values.push(...firstValues(place, node))
    const parts: string[] = []
    for (const [name, column] of [...place.properties].sort(([one], [other]) => compare(one, other)))
      column.at = values.push(`${node}.${name}`) - 1
    const steps = [...place.steps.values()].map((step) => ({ step, shape: shapeOf(step, slots) }))
    for (const { step } of steps.sort((one, other) => compare(one.shape, other.shape))) {
      if (step.is === 'go') {
        const found = step.way === null ? step.name : `found${names++}`
        if (step.way !== null) parts.push(`OPTIONAL MATCH ${named(step.way, node, found)}`)
        const { more } = write(step.place, found, values)
        if (more) parts.push(more)
        continue
      }
      const number = asks.push(step) - 1
      const { body } = step.question(slots)
      const text = withPlaces(body.replace(/\$(\w+)/g, `$$$1${number}`), (name) => {
        const at = step.beside?.name === name ? step.beside.place : step.place
        return at ? below(at, name) : nothing
      })
      parts.push(`${beginningOf(place, node)}\n${text}\nRETURN answer AS answer${number} }`)
      step.column.at = values.push(`answer${number}`) - 1
    }
    if (place.placed) place.placed.at = values.length
    return { more: parts.join('\n'), values, place: place.placed !== null }
  }
  /** What a question finds has a name that the questions about it do not use. */
  const below = (place: Place, name: string): Taken => {
    if (place.type === 'Keys' || ![...place.steps.values()].some((step) => step.is === 'ask')) return write(place, name)
    const node = `at${names++}`
    const { more, ...taken } = write(place, node)
    return { ...taken, more: `WITH *, ${name} AS ${node}\n${more}` }
  }
  const { more, values } = write(root, 'root')
  const one = statement('one statement', `${more}\nRETURN [${values.join(', ')}] AS answers`)
  // To look for words is more work than to send a statement, and most of all for several at once.
  return { statement: /\bCALL db\./.test(one.text) ? one : { ...one, many: forMany(one) }, asks }
}

const nothing: Taken = { values: [], more: '', place: false }

/** An entity's id, which tells its type as well; of facts whose type is not known before, the type stands behind it. */
const firstValues = ({ type }: Place, node: string): string[] => {
  if (type === 'root') return []
  if (type === 'Keys') return [node, 'count']
  if (type === 'Fact') return [`${node}.id`, factTypename(node)]
  return type === 'Citation' || isFactType(type) ? [] : [`${node}.id`]
}

/** A question knows what it is about as `node` and by its id as `parent`, or as `keys`. */
const beginningOf = ({ type }: Place, node: string): string =>
  type === 'root'
    ? `CALL () { WITH '' AS parent`
    : type === 'Keys'
      ? `CALL (${node}) {`
      : `CALL (${node}) { WITH ${node} AS node, ${node}.id AS parent`

const named = (way: string, node: string, found: string): string =>
  way
    .replace(/\bnode\b/g, node)
    .replace(/\bfound\b/g, found)
    .replace(/\blink\b/g, `${found}Link`)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Steps are written in the order of what they ask; where that is the same, in the order of the question. */
const shapeOf = (step: Step, slots: Slots): string => (step.is === 'ask' ? step.question(slots).body : (step.way ?? step.name))
