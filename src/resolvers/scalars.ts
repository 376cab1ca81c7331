import { GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { JukwaaError } from '../errors.ts'
import { isDate } from '../time/fuzzy-date.ts'

const dateTimePattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** A scalar that is a text of a certain form, stored and shown as it is. */
const textScalar = (
  name: string,
  example: string,
  allows: (text: string) => boolean,
  stored: (text: string) => string = (text) => text,
) => {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && allows(value)) return stored(value)
    throw new JukwaaError('BAD_USER_INPUT', `${name} wants a text such as ${example}`)
  }
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  })
}

const isDateTime = (text: string): boolean => {
  const day = dateTimePattern.exec(text)?.[1]
  return day !== undefined && isDate(day)
}

/** The scalars of the schema that GraphQL does not know. Moments are compared as texts, and so all brought to UTC. */
export const scalars = {
  Date: textScalar('Date', '2022-07-20', isDate),
  DateTime: textScalar('DateTime', '2026-01-31T09:30:00Z', isDateTime, (text) => new Date(text).toISOString()),
  EDTF: textScalar('EDTF', '2022-07', (text) => text.length <= 64),
}
