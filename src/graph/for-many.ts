import { statement, type Statement } from './database.ts'

/** A statement that does for several requests at once what another does for one. */
export interface ForMany {
  readonly statement: Statement
  /** The parameters that each request brings its own of, in the order in which they stand behind its place in `$all`. */
  readonly own: readonly string[]
  /** Those that must be the same for all: a LIMIT takes no value of a row. */
  readonly shared: readonly string[]
}

/** Makes it of a statement that gives one row of `answers`. Each row of it is the place of a request, and its answers. */
export const forMany = ({ name, text }: Statement): ForMany => {
  const shared = [...new Set([...text.matchAll(/\bLIMIT \$(\w+)/g)].map(([, parameter = '']) => parameter))]
  const own = [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, parameter = '']) => parameter))].filter((each) => !shared.includes(each))
  const places = new Map(own.map((parameter, index) => [parameter, `given[${index + 1}]`]))
  const inner = text
    .replace(/\$(\w+)/g, (whole, parameter: string) => places.get(parameter) ?? whole)
    .replace(/\bCALL \((.*?)\) \{/g, (_whole, scope: string) => `CALL (${scope && `${scope}, `}given) {`)
  return {
    statement: statement(`${name} for many`, `UNWIND $all AS given\nCALL (given) {\n${inner}\n}\nRETURN given[0] AS place, answers`),
    own,
    shared,
  }
}
