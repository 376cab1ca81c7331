import type { Context } from '../context.ts'
import type { QuerySearchArgs } from '../generated/types.ts'
import { checkText } from '../filters/scalar-tests.ts'
import type { Row } from '../graph/rows.ts'
import { searchCountStatement, searchStatement } from '../graph/search.ts'
import { fold } from '../model/fold.ts'
import { pageSize } from './connection.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'

interface Hit {
  readonly row: Row
  readonly matched: Row
  readonly score: number
}

const mostTerms = 8
/** Shorter words are not searched by likeness: nearly everything is like them. */
const shortestFuzzy = 4

/** What a search's arguments ask for; every argument that it cannot have is refused here. */
export const searchAskedFor = ({ text, types, first, after }: QuerySearchArgs) => {
  checkText(text)
  const folded = fold(text)
  const name = JSON.stringify(['search', folded, types ?? null])
  const size = pageSize({ first: first ?? null })
  const [afterScore, afterId] = after ? (JSON.parse(decodeCursor(name, after)) as [number, string]) : [null, null]
  return { folded, name, size, afterScore, afterId }
}

/** A search over every name of every entity, as a connection. Whatever is typed has an answer. */
export const search = (given: QuerySearchArgs, { read }: Context) => {
  const { folded, name, size, afterScore, afterId } = searchAskedFor(given)
  const { types } = given
  const terms = folded.split(' ').filter((term) => term !== '')
  const compact = terms.join('')
  const parameters = { text: folded, compact, terms, query: `(${indexQuery(terms)}) textCompact:${compact}^8`, types: types ?? null }

  let asked: Promise<readonly Hit[]> | undefined
  const hits = () =>
    (asked ??=
      terms.length === 0 || types?.length === 0
        ? Promise.resolve([])
        : read<Hit>(searchStatement, { ...parameters, afterScore, afterId, limit: size + 1 }))
  const edges = async () =>
    (await hits())
      .slice(0, size)
      .map(({ row, matched, score }) => ({ cursor: encodeCursor(name, JSON.stringify([score, row.id])), node: row, matched, score }))
  return {
    edges,
    nodes: async () => (await edges()).map(({ node }) => node),
    pageInfo: async () => {
      const page = await edges()
      return {
        hasNextPage: (await hits()).length > size,
        hasPreviousPage: afterId !== null,
        startCursor: page.at(0)?.cursor ?? null,
        endCursor: page.at(-1)?.cursor ?? null,
      }
    },
    totalCount: async () =>
      terms.length === 0 || types?.length === 0 ? 0 : ((await read<{ total: number }>(searchCountStatement, parameters))[0]?.total ?? 0),
  }
}

/** For the index: each word, what begins with it, or what is like it. Folded words hold letters and digits alone, so that none of them means anything to the index but itself. */
const indexQuery = (terms: readonly string[]): string =>
  terms
    .slice(0, mostTerms)
    .map((term) => `+(${term}^4 ${term}*^2${[...term].length >= shortestFuzzy ? ` ${term}~1` : ''})`)
    .join(' ')
