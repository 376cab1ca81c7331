import { fold } from '../model/fold.ts'

/** The properties that hold a value: a text is stored also as it is searched. */
export const storedScalar = (name: string, type: string, value: unknown): Record<string, unknown> =>
  (type === 'String' ? { [name]: value, [`${name}Folded`]: typeof value === 'string' ? fold(value) : null } : { [name]: value })
