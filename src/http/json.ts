import { JukwaaError } from '../errors.ts'
import { requestLimits } from '../limits/limits.ts'

const refused = (message: string) => new JukwaaError('BAD_REQUEST', message)

/** The value of a JSON text from outside; BAD_REQUEST where it is none, is nested too deep, or says the same or something harmful twice. */
export const parseJson = (text: string): unknown => {
  const value = parsed(text)
  checkShape(text)
  if (mayBeHarmful.test(text)) checkKeys(value)
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
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place]
    if (sign === '"') {
      const end = endOfString(text, place)
      if (depth === 1) last = text.slice(place, end + 1)
      place = end
    } else if (sign === '{' || sign === '[') {
      depth += 1
      if (depth > requestLimits.jsonNesting) throw refused(`JSON is nested at most ${requestLimits.jsonNesting} deep`)
    } else if (sign === '}' || sign === ']') depth -= 1
    else if (sign === ':' && depth === 1) {
      const key = JSON.parse(last) as string
      if (keys.has(key)) throw refused('The same key came twice')
      keys.add(key)
    }
  }
}

/** Where the string that begins at a place ends. */
const endOfString = (text: string, begin: number): number => {
  for (let end = text.indexOf('"', begin + 1); ; end = text.indexOf('"', end + 1)) {
    let escapes = 0
    while (text[end - 1 - escapes] === '\\') escapes += 1
    if (escapes % 2 === 0) return end
  }
}

const harmful: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Few texts say any of these, even escaped. */
const mayBeHarmful = /proto|constructor|\\u/

const checkKeys = (value: unknown): void => {
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value) && harmful.has(key)) throw refused('A key has a name that it cannot have')
    checkKeys(inner)
  }
}
