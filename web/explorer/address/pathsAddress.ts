import { linkingTypes, list } from './exploreAddress.ts'
import { noPaths, type PathsState } from './exploreState.ts'
import { Parameters, readDay, readId, readNumber, writeAddress } from './parameters.ts'

/** The most facts that a chain may have. */
export const longestPath = 6

/** What an address of the paths page asks for, and the names of the parameters that ask for nothing known. */
export const readPaths = (search: string): { readonly state: PathsState; readonly ignored: readonly string[] } => {
  const given = new Parameters(search)
  const state: PathsState = {
    from: given.one('from', readId),
    to: given.one('to', readId),
    asOf: given.one('asof', readDay),
    maxFacts: given.one('max', readNumber(1, longestPath)) ?? noPaths.maxFacts,
    via: given.words('via', linkingTypes),
  }
  return { state, ignored: given.ignored() }
}

/** The address of a search for paths: the same search has the same address. */
export const writePaths = ({ from, to, asOf, maxFacts, via }: PathsState): string =>
  writeAddress('/paths', [
    ['from', from],
    ['to', to],
    ['asof', asOf],
    ['max', maxFacts === noPaths.maxFacts ? null : String(maxFacts)],
    ['via', list(via)],
  ])
