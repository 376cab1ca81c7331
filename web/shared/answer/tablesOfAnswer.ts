import { counted } from '../counted.ts'
import { dateWords } from '../words/dateWords.ts'
import { entityLabel } from '../words/entityWords.ts'
import { dateOf, entityOf, fieldsOf, isFact, isWrapper, type Fields } from './answerFields.ts'

/** A list of an answer as rows, or what stands in no list as rows of field and value. Every cell is text. */
export interface AnswerTable {
  /** Where in the answer it stands: `participations, byRole`. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const singles = 'Single values'

const longName = (path: readonly string[]): string => path.join(', ')

const scalarWords = (value: unknown): string => (value === '' ? 'empty' : String(value))

/** An item of a list within a row, in short. */
const itemWords = (item: unknown): string => {
  const entity = entityOf(item)
  if (entity) return entityLabel(entity)
  const fields = fieldsOf(item)
  return fields ? [...cellsOf(fields, [])].map(([, text]) => text).join(' ') : scalarWords(item)
}

/** The items of a list, looked through its wrappers; null for what is no list. */
const itemsOf = (value: unknown): readonly unknown[] | null => {
  if (Array.isArray(value))
    return value.map((item) => (Object.keys(fieldsOf(item) ?? {}).length === 1 ? (fieldsOf(item)?.['node'] ?? item) : item))
  return null
}

const holdsFacts = (items: readonly unknown[]): boolean => items.some((item) => isFact(fieldsOf(item) ?? {}))

/** The leaves of an object under the words of their path. Facts are only counted: they have a table of their own. */
function* cellsOf(fields: Fields, path: readonly string[]): Generator<readonly [string, string]> {
  for (const [field, value] of Object.entries(fields)) {
    if (field === '__typename') continue
    const within = isWrapper(field) ? path : [...path, field]
    const items = itemsOf(value)
    const date = dateOf(value)
    const inner = fieldsOf(value)
    if (items) {
      yield [within.join(' '), holdsFacts(items) ? counted(items.length, 'fact') : items.map(itemWords).join('; ') || 'none']
    } else if (date) yield [within.join(' '), dateWords(date)]
    else if (inner) yield* cellsOf(inner, within)
    else yield [within.join(' '), scalarWords(value)]
  }
}

const tableOf = (name: string, items: readonly unknown[]): AnswerTable => {
  const cells = items.map((item) => {
    const fields = fieldsOf(item)
    return new Map(fields ? cellsOf(fields, []) : [['value', scalarWords(item)]])
  })
  const columns = [...new Set(cells.flatMap((row) => [...row.keys()]))]
  return { name, columns, rows: cells.map((row) => columns.map((column) => row.get(column) ?? '')) }
}

/** The tables of the `data` of an answer beside that of its facts: one for each list, and one for what stands in none. */
export const tablesOfAnswer = (data: unknown): readonly AnswerTable[] => {
  if (!fieldsOf(data)) return []
  const tables: AnswerTable[] = []
  const values: (readonly [string, string])[] = []
  const walk = (value: unknown, path: readonly string[]): void => {
    const items = itemsOf(value)
    const fields = fieldsOf(value)
    const date = dateOf(value)
    if (items) {
      const others = items.filter((item) => !isFact(fieldsOf(item) ?? {}))
      if (others.length > 0) tables.push(tableOf(longName(path), others))
      else if (items.length === 0) values.push([longName(path), 'none'])
    } else if (date) values.push([longName(path), dateWords(date)])
    else if (fields && !isFact(fields)) {
      for (const [field, inner] of Object.entries(fields)) {
        if (field !== '__typename') walk(inner, isWrapper(field) ? path : [...path, field])
      }
    } else if (!fields) values.push([longName(path), scalarWords(value)])
  }
  walk(data, [])
  return values.length > 0 ? [...tables, { name: singles, columns: ['field', 'value'], rows: values }] : tables
}
