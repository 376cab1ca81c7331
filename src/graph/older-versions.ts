import { statement, type Statement } from './database.ts'
import { countingSources } from './same-statements.ts'

/** What makes of a graph of each older version one of the next: each run again until it has changed nothing. */
export const changesFrom: Readonly<Record<number, readonly Statement[]>> = {
  1: [
    statement(
      'shorten hashes of facts',
      `MATCH (fact:Fact) WHERE fact.rowSha256 IS NOT NULL
WITH fact LIMIT 10000
SET fact.rowHash = left(fact.rowSha256, 32), fact.statementKey = left(fact.statementKey, 32), fact.rowSha256 = null
RETURN count(*) AS changed`,
    ),
    statement(
      'forget hashes of documents',
      `MATCH (document:Document) WHERE document.contentSha256 IS NOT NULL
WITH document LIMIT 10000
SET document.contentSha256 = null
RETURN count(*) AS changed`,
    ),
  ],
  // For a time a document that said two things that others say as well had them counted together.
  2: [
    statement(
      'count all sources',
      `MATCH (fact:Fact) WHERE fact.statementKey > ''
WITH fact.statementKey AS key, collect(fact) AS facts
${countingSources}
UNWIND facts AS fact
WITH fact, sources WHERE fact.sources <> sources
WITH fact, sources LIMIT 10000
SET fact.sources = sources
RETURN count(*) AS changed`,
    ),
  ],
  // Which facts say the same is asked of the graph where it matters: an index of all that is said took a loader more than it spared.
  3: [
    statement('forget the index of statements', 'DROP INDEX Fact_statementKey IF EXISTS'),
    statement(
      'forget keys of statements',
      `MATCH (fact:Fact) WHERE fact.statementKey IS NOT NULL
WITH fact LIMIT 10000
SET fact.statementKey = null
RETURN count(*) AS changed`,
    ),
  ],
}
