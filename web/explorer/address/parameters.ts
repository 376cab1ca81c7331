/** Reads single parameters of an address. What cannot be read is left out and remembered by name, so that the page can say so. */
export class Parameters {
  readonly #values: URLSearchParams
  readonly #read = new Set<string>()
  readonly #wrong = new Set<string>()

  constructor(search: string) {
    this.#values = new URLSearchParams(search)
  }

  /** The value of a parameter, if `read` makes something of it. */
  one<Value>(name: string, read: (text: string) => Value | null): Value | null {
    this.#read.add(name)
    const text = this.#values.get(name)
    const value = text ? read(text) : null
    if (text && value === null) this.#wrong.add(name)
    return value
  }

  /** The values of a parameter that may stand several times. */
  all<Value>(name: string, read: (text: string) => Value | null): readonly Value[] {
    this.#read.add(name)
    const values = this.#values.getAll(name).map(read)
    if (values.includes(null)) this.#wrong.add(name)
    return values.filter((value) => value !== null)
  }

  /** A list of words parted by commas: those of `allowed`, in their own order. */
  words<Word extends string>(name: string, allowed: readonly Word[]): readonly Word[] {
    this.#read.add(name)
    const given = (this.#values.get(name) ?? '').split(',').filter(Boolean)
    if (given.some((word) => !(allowed as readonly string[]).includes(word))) this.#wrong.add(name)
    return allowed.filter((word) => given.includes(word))
  }

  /** The names of what could not be read, and of what nobody asked for. */
  ignored(): readonly string[] {
    return [...new Set(this.#values.keys())].filter((name) => this.#wrong.has(name) || !this.#read.has(name))
  }
}

const idForm = /^[a-z]+(\/(?!\.\.?(\/|$))[A-Za-z0-9._-]+)+$/

/** An id as the API gives them: `person/fred-matiangi`. */
export const readId = (text: string): string | null => (text.length <= 128 && idForm.test(text) ? text : null)

/** A day of the calendar, ISO 8601. */
export const readDay = (text: string): string | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null
}

/** A moment, RFC 3339. */
export const readMoment = (text: string): string | null =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null

/** A whole number within bounds, both included. */
export const readNumber =
  (least: number, most: number) =>
  (text: string): number | null =>
    /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null

/** The address of a path with parameters in the order given; null ones are left out, and what may stay readable does. */
export const writeAddress = (path: string, parameters: readonly (readonly [string, string | null])[]): string => {
  const values = new URLSearchParams(parameters.flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
  const query = values.toString().replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',')
  return query ? `${path}?${query}` : path
}
