/** What is wrong with a document: where in it, what was wanted there and what came. */
export interface SeedProblem {
  /** The steps from the document's root: `['facts', 3, 'office']`. */
  readonly path: readonly (string | number)[]
  /** The id of the row, where it has one. */
  readonly row?: string
  readonly wanted: string
  readonly came: string
  /** The line, where it is known already. */
  readonly line?: number
}

/** The file that a document was read from, and the lines of its parts. */
export interface Origin {
  readonly file: string
  lineOf(path: readonly (string | number)[]): number | undefined
}

const mostShown = 20
const longestCame = 120

/** A document that cannot be loaded, with all that is wrong with it. */
export class SeedError extends Error {
  readonly document: string
  readonly problems: readonly SeedProblem[]

  constructor(document: string, problems: readonly SeedProblem[], origin?: Origin) {
    super([...problems.slice(0, mostShown).map((problem) => described(document, problem, origin)), ...leftOut(problems.length)].join('\n'))
    this.name = 'SeedError'
    this.document = document
    this.problems = problems
  }

  /** The same with the file and the lines. */
  from(origin: Origin): SeedError {
    return new SeedError(this.document, this.problems, origin)
  }
}

/** What came, as JSON and not too long. */
export const came = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length <= longestCame ? text : `${text.slice(0, longestCame - 1)}…`
}

const described = (document: string, problem: SeedProblem, origin: Origin | undefined): string => {
  const line = problem.line ?? origin?.lineOf(problem.path)
  const place = origin ? `${origin.file}${line === undefined ? '' : `:${line}`}` : document
  const row = problem.row === undefined ? '' : ` ${problem.row}`
  const field = problem.path.length === 0 ? '' : ` (${fieldOf(problem.path)})`
  return `${place}:${row}${field} wanted ${problem.wanted}, came ${problem.came}`
}

/** `facts[3].date.edtf` */
const fieldOf = (path: SeedProblem['path']): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')

const leftOut = (count: number): string[] => (count > mostShown ? [`and ${count - mostShown} more`] : [])
