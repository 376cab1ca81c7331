import type { Context } from '../context.ts'
import type { QuerySearchArgs } from '../generated/types.ts'
import { checkText } from '../filters/scalar-tests.ts'
import { countOfSearch, searchOf, type Hit, type Searched } from '../graph/search.ts'
import { wholeType } from '../loaders.ts'
import { fold } from '../model/fold.ts'
import { after, once, type Soon } from '../soon.ts'
import { pageSize } from './connection.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'

const mostTerms = 8
/** Shorter words are not searched by likeness: nearly everything is like them. */
const shortestFuzzy = 4

/** What a search's arguments ask for; every argument that it cannot have is refused here. */
export const searchAskedFor = ({ text, types, first, after }: QuerySearchArgs) => {
  checkText(text)
  const folded = fold(text)
  const name = JSON.stringify(['search', folded, types ?? null])
  const size = pageSize({ first: first ?? null })
  return { folded, name, size, after: after ? (JSON.parse(decodeCursor(name, after)) as [score: number, id: string]) : null }
}

/** The questions that a search's arguments ask; none where they hold nothing to look for. */
export const searchQuestions = (given: QuerySearchArgs) => {
  const { folded, name, size, after } = searchAskedFor(given)
  const types = given.types ?? null
  const terms = folded.split(' ').filter((term) => term !== '')
  const compact = terms.join('')
  const searched: Searched = { text: folded, compact, terms, query: `(${indexQuery(terms)}) textCompact:${compact}^8`, types }
  const isEmpty = terms.length === 0 || types?.length === 0
  const questions = isEmpty ? null : { hits: searchOf(searched, after, size + 1), count: countOfSearch(searched) }
  return { name, size, after, questions }
}

/** The cursor of a hit. */
export const cursorOfHit = (name: string, score: number, id: string): string => encodeCursor(name, JSON.stringify([score, id]))

/** A search over every name of every entity, as a connection. Whatever is typed has an answer. */
export const search = (given: QuerySearchArgs, { loaders }: Context) => {
  const { name, size, after: behind, questions } = searchQuestions(given)
  const hits = once((): Soon<readonly Hit[]> => (questions ? loaders.of(questions.hits).load(wholeType) : []))
  const edges = () =>
    after(hits(), (all) =>
      all.slice(0, size).map(([score, node, matched]) => ({ cursor: cursorOfHit(name, score, node.id), node, matched, score })),
    )
  return {
    edges,
    nodes: () => after(edges(), (page) => page.map(({ node }) => node)),
    pageInfo: () =>
      after(hits(), (all) =>
        after(edges(), (page) => ({
          hasNextPage: all.length > size,
          hasPreviousPage: behind !== null,
          startCursor: page.at(0)?.cursor ?? null,
          endCursor: page.at(-1)?.cursor ?? null,
        })),
      ),
    totalCount: () => (questions ? loaders.of(questions.count).load(wholeType) : 0),
  }
}

/** For the index: each word, what begins with it, or what is like it. Folded words hold letters and digits alone, so that none of them means anything to the index but itself. */
const indexQuery = (terms: readonly string[]): string =>
  terms
    .slice(0, mostTerms)
    .map((term) => `+(${term}^4 ${term}*^2${[...term].length >= shortestFuzzy ? ` ${term}~1` : ''})`)
    .join(' ')
