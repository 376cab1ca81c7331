import { entities, type EntityType, type Property } from '../model/entities.ts'

export type Schema = Readonly<Record<string, unknown>>

/** The words of each enum. */
export type Words = Readonly<Record<string, readonly string[]>>

/** The most code points that a name, and any other text, may have. */
const longestName = 200
const longestText = 2_000

const part = '(?!\\.{1,2}(?:/|$))[A-Za-z0-9._-]+'
/** One or more parts between slashes, none of them . or .. */
export const parts = `${part}(?:/${part})*`

/** An id of an entity of one of these types. */
export const idOf = (types: readonly EntityType[]): Schema => {
  const folders = types.map((type) => entities[type].folder)
  return {
    description: `an id of at most 128 characters, ${folders.join('/…, ')}/…, of letters, digits and . _ - between slashes`,
    type: 'string',
    maxLength: 128,
    pattern: `^(?:${folders.join('|')})/${parts}$`,
  }
}

/** A property of an entity or a fact. */
export const propertySchema = (name: string, { type, default: otherwise }: Property, words: Words): Schema => {
  const unsaid = otherwise === undefined ? {} : { default: otherwise }
  if (type === 'FuzzyDate') return { $ref: '#/definitions/Date' }
  if (type === 'String') return textSchema(name, name === 'text' ? longestName : longestText)
  if (type === 'Int')
    return { description: `${name}, a whole number from 0 to 2147483647`, type: 'integer', minimum: 0, maximum: 2_147_483_647 }
  if (type === 'Boolean') return { description: `${name}, true or false`, type: 'boolean', ...unsaid }
  const enumeration = words[type]
  if (!enumeration) throw new Error(`Wanted for the property ${name} a type of the model or an enum of schema/, came ${type}`)
  return { description: `${name}, a word of ${type}: ${enumeration.join(', ')}`, enum: enumeration, ...unsaid }
}

/** Without control characters and halves of code points, without space around it. */
const textSchema = (name: string, longest: number): Schema => ({
  description: `${name}, a text of 1 to ${longest} characters in one line, without space around it`,
  type: 'string',
  maxLength: longest,
  pattern: '^(?!\\s)[^\\p{Cc}\\p{Cs}]+(?<!\\s)$',
})

/** A date, as text or with what it rests on. */
export const dateSchema = (words: Words): Schema => ({
  description: 'a date in EDTF (in quotes if it is a year alone), or edtf with the basis it rests on',
  type: ['string', 'object'],
  additionalProperties: false,
  required: ['edtf', 'basis'],
  properties: {
    edtf: { description: 'a date in EDTF, in quotes if it is a year alone', type: 'string' },
    stated: { description: 'what the source itself says, in EDTF, where edtf holds more', type: 'string' },
    basis: { description: `what the date rests on: ${words['DateBasis']?.join(', ')}`, enum: words['DateBasis'] },
  },
})

const offset = (description: string): Schema => ({ description, type: 'integer', minimum: 0, maximum: 2_147_483_647 })

/** A passage of the document. */
export const citationSchema: Schema = {
  description: 'a passage: its paragraph, its offsets and its hash',
  type: 'object',
  additionalProperties: false,
  required: ['charStart', 'charEnd', 'passageSha256'],
  properties: {
    paragraph: { ...offset('the number of the paragraph, from 1'), minimum: 1 },
    charStart: offset('where the passage begins, in code points from the start of the text'),
    charEnd: offset('where the passage ends, in code points, exclusive'),
    passageSha256: { description: 'the SHA-256 of the passage in UTF-8, 64 hexadecimal digits', type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
}
