import { statement } from './database.ts'
import { entityRow, factRow } from './rows.ts'
import { namingsIndex } from './schema-statements.ts'

/** The most that one search finds. */
export const mostHits = 200
/** How many names the index may offer before they are ranked. */
const mostNames = 1_000

/**
 * Entities by their names, best first: `$text` folded, `$compact` the same without spaces, `$terms` its words, `$query` the same for the index, `$types` the labels wanted.
 * A name that is the text comes before one that begins with it, before one that has its words, their beginnings, or words like them;
 * of equals, the more linked entity comes first. The score's whole part tells which of these it was.
 */
export const searchStatement = statement(
  'search names',
  `CALL db.index.fulltext.queryNodes('${namingsIndex}', $query, {limit: ${mostNames}}) YIELD node AS naming
WHERE NOT naming:Unlisted
MATCH (naming)<-[:IS_NAMED]-(n:Entity)
WHERE $types IS NULL OR any(label IN labels(n) WHERE label IN $types)
WITH n, naming, split(naming.textFolded, ' ') AS words
WITH n, naming, CASE
  WHEN naming.textFolded = $text OR naming.textCompact = $compact THEN 5
  WHEN naming.textFolded STARTS WITH $text THEN 4
  WHEN all(term IN $terms WHERE term IN words) THEN 3
  WHEN all(term IN $terms WHERE any(word IN words WHERE word STARTS WITH term)) THEN 2
  ELSE 1 END AS likeness
ORDER BY likeness DESC, size(naming.textFolded), naming.id
WITH n, collect(naming)[0] AS naming, max(likeness) AS likeness
WITH n, naming, likeness + 1.0 - 1.0 / (1 + COUNT { (n)--() }) AS score ORDER BY score DESC, n.id LIMIT ${mostHits}
WITH n, naming, score WHERE $afterScore IS NULL OR score < $afterScore OR (score = $afterScore AND n.id > $afterId)
RETURN ${entityRow('n')} AS row, ${factRow('naming', 'Naming')} AS matched, score ORDER BY score DESC, row.id LIMIT $limit`,
)

/** How many a search finds, at most `mostHits`. */
export const searchCountStatement = statement(
  'count of search',
  `CALL db.index.fulltext.queryNodes('${namingsIndex}', $query, {limit: ${mostNames}}) YIELD node AS naming
WHERE NOT naming:Unlisted
MATCH (naming)<-[:IS_NAMED]-(n:Entity)
WHERE $types IS NULL OR any(label IN labels(n) WHERE label IN $types)
WITH DISTINCT n LIMIT ${mostHits}
RETURN count(n) AS total`,
)
