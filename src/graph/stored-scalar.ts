import { fold } from '../model/fold.ts'

/** The properties that hold a value: a text is stored also as it is searched, with and without its spaces. */
export const storedScalar = (name: string, type: string, value: unknown): Record<string, unknown> =>
  type === 'String' ? { [name]: value, ...folded(name, typeof value === 'string' ? fold(value) : null) } : { [name]: value }

const folded = (name: string, text: string | null): Record<string, unknown> => ({
  [`${name}Folded`]: text,
  ...(name === 'text' && { [`${name}Compact`]: text?.replaceAll(' ', '').slice(0, longestCompact) }),
})

/** Abbreviations are short: a whole sentence without spaces is nothing that anyone looks for. */
const longestCompact = 40
