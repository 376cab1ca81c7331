import { fieldsOf } from './answerFields.ts'

const holdsNothing = (value: unknown, field: string): boolean => {
  if (value === null || field === '__typename' || field === 'pageInfo') return true
  if (Array.isArray(value)) return value.every((item) => holdsNothing(item, field))
  const fields = fieldsOf(value)
  if (fields) return Object.entries(fields).every(([name, inner]) => holdsNothing(inner, name))
  return value === 0 || typeof value === 'boolean'
}

/** Whether an answer matched nothing: empty lists, nulls and counts of zero, and no word beside them. */
export const isEmptyAnswer = (data: unknown): boolean => fieldsOf(data) !== null && holdsNothing(data, '')
