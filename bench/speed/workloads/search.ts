import { namingsIndex } from '../../../src/graph/schema-statements.ts'
import { personName } from '../names.ts'
import { nodes, type NamedRow, type Workload } from '../workload.ts'

type Row = readonly [id: string, name: string, participations: readonly (readonly [role: string, ...event: NamedRow])[]]

/** What the index is asked: each word, what begins with it, or what is like it. */
const indexQuery = (terms: readonly string[]): string =>
  `(${terms.map((term) => `+(${term}^4 ${term}*^2${term.length >= 4 ? ` ${term}~1` : ''})`).join(' ')}) textCompact:${terms.join('')}^8`

export const search: Workload = {
  name: 'Q11',
  title: '10 entities by a name, with 5 events of each person',
  values: ({ size, random }) => {
    const text = personName(random.below(size.people)).toLowerCase()
    const terms = text.split(' ')
    return { text, terms, compact: terms.join(''), query: indexQuery(terms) }
  },
  ours: `query ($text: String!) {
  search(text: $text, first: 10) { nodes { id name ... on Person { participations(first: 5) { nodes { role event { id name } } } } } }
}`,
  hand: {
    text: `CALL db.index.fulltext.queryNodes('${namingsIndex}', $query, {limit: 1000}) YIELD node AS naming
WHERE NOT naming:Unlisted
WITH naming, split(naming.textFolded, ' ') AS words
WITH naming, CASE
  WHEN naming.textFolded = $text OR naming.textCompact = $compact THEN 5
  WHEN naming.textFolded STARTS WITH $text THEN 4
  WHEN all(term IN $terms WHERE term IN words) THEN 3
  WHEN all(term IN $terms WHERE any(word IN words WHERE word STARTS WITH term)) THEN 2
  ELSE 1 END AS likeness
MATCH (naming)<-[:IS_NAMED]-(n)
WITH n, max(likeness) + 1.0 - 1.0 / (1 + COUNT { (n)--() }) AS score ORDER BY score DESC, n.id LIMIT 10
RETURN n.id, n.name, CASE WHEN n:Person THEN COLLECT {
  MATCH (fact:Participation) USING INDEX fact:Participation(subjectKey)
  WHERE fact.subjectKey > n.id + '|' AND fact.subjectKey < n.id + '}'
  WITH fact ORDER BY fact.subjectKey LIMIT 5
  MATCH (fact)-[:IN_EVENT]->(event)
  RETURN [fact.role, event.id, event.name] ORDER BY fact.subjectKey
} END ORDER BY score DESC, n.id`,
    answer: (rows: readonly Row[]) => ({
      search: nodes(
        rows.map(([id, name, participations]) => ({
          id,
          name,
          ...(participations !== null && {
            participations: nodes(participations.map(([role, eventId, event]) => ({ role, event: { id: eventId, name: event } }))),
          }),
        })),
      ),
    }),
  },
  peer: { cannot: 'has a full-text search, but ranks what it finds otherwise' },
  goals: { hand: 0.95 },
}
