import type { Question } from './question.ts'
import { moreHere, rowHere, type Row } from './rows.ts'
import { namingsIndex } from './schema-statements.ts'

/** The most that one search finds. */
export const mostHits = 200
/** How many names the index may offer before they are ranked. */
const mostNames = 1_000

/** What is looked for: the words folded, with and without spaces between them, one by one, and as the index is asked for them; of which types. */
export interface Searched {
  readonly text: string
  readonly compact: string
  readonly terms: readonly string[]
  readonly query: string
  readonly types: readonly string[] | null
}

/** What was found: how well its name fits, itself, and that name. */
export type Hit = readonly [score: number, entity: Row, matched: Row]

const named = `CALL db.index.fulltext.queryNodes('${namingsIndex}', $query, {limit: ${mostNames}}) YIELD node AS naming
  WHERE NOT naming:Unlisted
  MATCH (naming)<-[:IS_NAMED]-(n)
  WHERE $types IS NULL OR any(label IN labels(n) WHERE label IN $types)`

/**
 * Entities by their names, best first: at most `limit` behind the hit with this score and id.
 * A name that is the text comes before one that begins with it, before one that has its words, their beginnings, or words like them;
 * of equals, the more linked entity comes first. The score's whole part tells which of these it was.
 */
export const searchOf = (
  searched: Searched,
  after: readonly [score: number, id: string] | null,
  limit: number,
): Question<readonly Hit[]> => ({
  name: 'search names',
  body: `CALL () {
  ${named}
  WITH n, naming, split(naming.textFolded, ' ') AS words
  WITH n, naming, CASE
    WHEN naming.textFolded = $text OR naming.textCompact = $compact THEN 5
    WHEN naming.textFolded STARTS WITH $text THEN 4
    WHEN all(term IN $terms WHERE term IN words) THEN 3
    WHEN all(term IN $terms WHERE any(word IN words WHERE word STARTS WITH term)) THEN 2
    ELSE 1 END AS likeness
  WITH n, collect([likeness, naming]) AS names, max(likeness) AS likeness
  WITH n, names, likeness + 1.0 - 1.0 / (1 + COUNT { (n)--() }) AS score ORDER BY score DESC, n.id LIMIT ${mostHits}
  WITH n, names, score WHERE $afterScore IS NULL OR score < $afterScore OR (score = $afterScore AND n.id > $afterId)
  WITH n, names, score ORDER BY score DESC, n.id LIMIT $limit
  CALL (names) {
    UNWIND names AS each
    WITH each[0] AS likeness, each[1] AS naming ORDER BY likeness DESC, size(naming.textFolded), naming.id LIMIT 1
    RETURN naming
  }
  WITH n, naming, score ORDER BY score DESC, n.id
  ${moreHere('n', 'score DESC, n.id')}
  RETURN collect([score, ${rowHere('n', 'Entity')}, ${rowHere('naming', 'Naming')}]) AS answer
}`,
  parameters: { ...searched, afterScore: after?.[0] ?? null, afterId: after?.[1] ?? null, limit },
  otherwise: [],
})

/** How many a search finds, at most `mostHits`. */
export const countOfSearch = (searched: Searched): Question<number> => ({
  name: 'count of search',
  body: `CALL () {
  ${named}
  WITH DISTINCT n LIMIT ${mostHits}
  RETURN count(n) AS answer
}`,
  parameters: { query: searched.query, types: searched.types },
  otherwise: 0,
})
