/** The word for a value that an answer holds as text; a value without one is written out: `SUB_COUNTY` becomes “sub county”. */
export const wordIn = <Value extends string>(words: Readonly<Record<Value, string>>, value: string): string =>
  Object.hasOwn(words, value) ? words[value as Value] : value.replaceAll('_', ' ').toLowerCase()
