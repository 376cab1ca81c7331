import { entityTypes } from '../../../src/model/entities.ts'
import { isFactType } from '../../../src/model/facts.ts'
import type { Entity, FuzzyDate } from '../graph.ts'

/** An object of an answer, as it came. */
export type Fields = Readonly<Record<string, unknown>>

/** The value as an object; null where it is a list, a scalar or null. */
export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null

/** What only wraps the items of a list: their field is the one around it. */
export const isWrapper = (field: string): boolean => field === 'edges' || field === 'node' || field === 'nodes'

/** Whether an object is a fact that can be told from others: of a fact type, with its id. */
export const isFact = ({ __typename, id }: Fields): boolean =>
  typeof id === 'string' && typeof __typename === 'string' && isFactType(__typename)

const isEntityType = (type: unknown): type is string => entityTypes.some((known) => known === type)

/** The entity that a value is; null where it is none, or one that cannot be told from others without its type and id. */
export const entityOf = (value: unknown): Entity | null => {
  const fields = fieldsOf(value)
  if (!fields) return null
  const { __typename, id, name, kind } = fields
  if (typeof id !== 'string' || !isEntityType(__typename)) return null
  return {
    id,
    __typename,
    ...(typeof name === 'string' && { name }),
    ...((typeof kind === 'string' || kind === null) && { kind }),
  }
}

/** The date that a value is: null is not stated, undefined was not asked for, or not enough of it. */
export const dateOf = (value: unknown): FuzzyDate | null | undefined => {
  if (value === null) return null
  const fields = fieldsOf(value)
  return typeof fields?.['edtf'] === 'string' ? { ...fields, edtf: fields['edtf'] } : undefined
}
