import { JukwaaError } from '../errors.ts'
import { requestLimits } from '../limits/limits.ts'

const refused = (message: string) => new JukwaaError('BAD_REQUEST', message)

/** The value of a JSON text from outside; BAD_REQUEST where it is none, is nested too deep, or says the same or something harmful twice. */
export const parseJson = (text: string): unknown => {
  const value = parsed(text)
  checkShape(text)
  checkKeys(value)
  return value
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw refused('This is not JSON')
  }
}

/** Looks at a text that is known to be JSON, since a value parsed no longer shows a key that came twice, and one nested too deep is not safe to walk. */
const checkShape = (text: string): void => {
  const keys = new Set<string>()
  let depth = 0
  let last = ''
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g)) {
    if (token === '{' || token === '[') depth += 1
    if (token === '}' || token === ']') depth -= 1
    if (depth > requestLimits.jsonNesting) throw refused(`JSON is nested at most ${requestLimits.jsonNesting} deep`)
    if (token === ':' && depth === 1) {
      const key = JSON.parse(last) as string
      if (keys.has(key)) throw refused('The same key came twice')
      keys.add(key)
    }
    last = token
  }
}

const harmful: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const checkKeys = (value: unknown): void => {
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value) && harmful.has(key)) throw refused('A key has a name that it cannot have')
    checkKeys(inner)
  }
}
