/** What every file says of itself, so that it can be understood and asked for again without the page it came from. */
export interface About {
  /** What was asked, in words or as GraphQL. */
  readonly query: string
  /** The day asked about; null where facts of all dates are there. */
  readonly asOf: string | null
  /** The state of the graph: a moment, or in words which. */
  readonly known: string
  /** The licences of the sources; null where they are not known. */
  readonly licence: string | null
  /** What was left out, in words; null where nothing was. */
  readonly cut: string | null
  /** Where it can be had again: an absolute address. */
  readonly address: string
}

/** The same as names and words, in a fixed order; what is not known is said. */
export const aboutRows = ({ query, asOf, known, licence, cut, address }: About): readonly (readonly [string, string])[] => [
  ['query', query],
  ['asOf', asOf ?? 'all dates'],
  ['known', known],
  ['licence', licence ?? 'not stated'],
  ['cut', cut ?? 'complete'],
  ['address', address],
]
