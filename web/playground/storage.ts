import { themeKey } from '../shared/themes.ts'

type Stored = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear' | 'length'>

const prefix = 'graphiql:'

/** The pages have one theme, under one name. */
const nameOf = (key: string): string => (key === `${prefix}theme` ? themeKey : key)

const ownKeys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(prefix) || key === themeKey)

/** A header may hold a secret, wherever in a stored text it stands. */
const withoutHeaders = (text: string): string => {
  if (!text.includes('"headers"')) return text
  try {
    return JSON.stringify(JSON.parse(text, (key, value: unknown) => (key === 'headers' ? null : value)))
  } catch {
    return text
  }
}

/** What the playground keeps in the browser: theme, layout, tabs and history, and never a header. */
export const storage: Stored = {
  getItem: (key) => localStorage.getItem(nameOf(key)),
  setItem: (key, value) => (key === `${prefix}headers` ? undefined : localStorage.setItem(nameOf(key), withoutHeaders(value))),
  removeItem: (key) => localStorage.removeItem(nameOf(key)),
  clear: () => ownKeys().forEach((key) => localStorage.removeItem(key)),
  get length() {
    return ownKeys().length
  },
}

/** Forgets all of it and begins anew. */
export const forget = (): void => {
  // What an editor has not yet stored would otherwise be stored while the page leaves.
  addEventListener('pagehide', storage.clear)
  storage.clear()
  location.reload()
}
