/** Every bound on what one request may ask. */

interface SettableLimit {
  readonly variable: string
  readonly otherwise: number
  readonly least: number
  readonly most: number
  readonly meaning: string
}

/** The bounds that protect a server, and so are for whoever runs it to set; each by an environment variable. */
export const settableLimits = {
  body: {
    variable: 'MAX_BODY_BYTES',
    otherwise: 100_000,
    least: 1_000,
    most: 10_000_000,
    meaning: 'the largest body of a request in bytes, after inflating',
  },
  headers: {
    variable: 'MAX_HEADER_BYTES',
    otherwise: 8_192,
    least: 1_024,
    most: 65_536,
    meaning: 'the most bytes of the address and the headers together',
  },
  tokens: {
    variable: 'MAX_TOKENS',
    otherwise: 1_500,
    least: 200,
    most: 10_000,
    meaning: 'the most words and signs in a GraphQL document',
  },
  depth: { variable: 'MAX_DEPTH', otherwise: 20, least: 5, most: 100, meaning: 'the most fields within each other' },
  aliases: {
    variable: 'MAX_ALIASES',
    otherwise: 30,
    least: 1,
    most: 1_000,
    meaning: 'the most aliases of an operation, fragments multiplied out',
  },
  directives: {
    variable: 'MAX_DIRECTIVES',
    otherwise: 20,
    least: 1,
    most: 1_000,
    meaning: 'the most directives of an operation, fragments multiplied out',
  },
  operations: { variable: 'MAX_OPERATIONS', otherwise: 10, least: 1, most: 1_000, meaning: 'the most operations in one document' },
  nodes: {
    variable: 'MAX_NODES',
    otherwise: 50_000,
    least: 1_000,
    most: 10_000_000,
    meaning: 'the most nodes that a question may ask for',
  },
  leaves: {
    variable: 'MAX_LEAVES',
    otherwise: 200_000,
    least: 1_000,
    most: 100_000_000,
    meaning: 'the most single values that a question may ask for',
  },
} as const satisfies Record<string, SettableLimit>

export type Limits = Readonly<Record<keyof typeof settableLimits, number>>

/** The name of an environment variable that sets a limit. */
export type LimitVariable = (typeof settableLimits)[keyof typeof settableLimits]['variable']

/** The settable limits, each from what `valueOf` says of its variable and default. */
export const limitsFrom = (valueOf: (variable: LimitVariable, otherwise: number) => number): Limits =>
  Object.fromEntries(
    Object.entries(settableLimits).map(([name, { variable, otherwise }]) => [name, valueOf(variable, otherwise)]),
  ) as unknown as Limits

/** The limits of a server for which nothing is set. */
export const defaultLimits: Limits = limitsFrom((_variable, otherwise) => otherwise)

/** The least and the most that an argument takes, and what it is if it is not given. */
export interface Range {
  readonly least: number
  readonly most: number
  readonly otherwise: number
}

/** The bounds that the schema's descriptions promise to clients: the same on every server. */
export const promised = {
  page: { least: 0, most: 100, otherwise: 20 },
  tallyRows: { least: 1, most: 100, otherwise: 20 },
  maxFacts: { least: 1, most: 6, otherwise: 4 },
  chains: { least: 1, most: 20, otherwise: 5 },
  neighbourhoodDepth: { least: 1, most: 3, otherwise: 1 },
  neighbourhoodEntities: { least: 1, most: 500, otherwise: 200 },
  /** Facts of a neighbourhood for each of its entities. */
  neighbourhoodFacts: 4,
  tallyKeys: 2,
  orders: 3,
  ids: 100,
  idCharacters: 128,
  /** Code points of a text that is looked for. */
  text: 256,
  /** A cursor holds the values of up to three orders. */
  cursorCharacters: 2_048,
  filterDepth: 6,
  filterQuantifiers: 3,
  filterConditions: 50,
  filterValues: 100,
} as const satisfies Record<string, number | Range>

/** What a request is held to before anything in it is looked at. */
export const requestLimits = { jsonNesting: 32, operationName: 128, recursiveSelections: 5_000, errors: 5 } as const

/** What fields cost, in nodes, beside the items that they list. */
export const prices = { introspection: 50, totalCount: 10, quantifier: 20, search: 100, tally: 100, paths: 500 } as const
