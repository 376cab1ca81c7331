import { statement } from './database.ts'
import { entityRow, factRow } from './rows.ts'

/** Nodes of any types by `$entityIds` and `$factIds`, facts also when no list holds them. */
export const nodesByIds = statement(
  'nodes by ids',
  `MATCH (n:Entity) WHERE n.id IN $entityIds RETURN ${entityRow('n')} AS row
UNION ALL
MATCH (n:Fact) WHERE n.id IN $factIds RETURN ${factRow('n', 'Fact')} AS row`,
)

/** The region that holds an identifier. */
export const regionByIdentifier = statement(
  'region by identifier',
  `MATCH (:Identifier {scheme: $scheme, value: $value})<-[:HAS_IDENTIFIER]-(n:Entity:Region) RETURN ${entityRow('n')} AS row LIMIT 1`,
)

/** The identifiers of each of many entities. */
export const identifiersOf = statement(
  'identifiers of entities',
  `MATCH (n:Entity)-[:HAS_IDENTIFIER]->(identifier:Identifier) WHERE n.id IN $ids
WITH n, identifier ORDER BY identifier.scheme, identifier.value
RETURN n.id AS id, collect(identifier {.scheme, .value})[..20] AS items`,
)

/** The passages that each of many facts cites. */
export const citationsOf = statement(
  'citations of facts',
  `MATCH (fact:Fact)-[:CITES]->(citation:Citation)-[:IN]->(document:Entity:Document) WHERE fact.id IN $ids
WITH fact, citation, document ORDER BY document.id, citation.charStart, citation.id
RETURN fact.id AS id, collect(citation {.*, document: document.id, documentSha256: document.sha256})[..20] AS items`,
)

/** The facts that each of many facts cannot hold together with. */
export const conflictsOf = statement(
  'conflicts of facts',
  `MATCH (fact:Fact)-[:CONFLICTS_WITH]-(n:Fact) WHERE fact.id IN $ids AND n.retractedAt IS NULL
WITH fact, n ORDER BY n.id
RETURN fact.id AS id, collect(${factRow('n', 'Fact')})[..20] AS items`,
)

/** The regions that contain each of many regions, nearest first, by containment in `$hierarchies`. */
export const ancestorsOf = statement(
  'ancestors of regions',
  `UNWIND $ids AS id MATCH (n:Entity:Region {id: id})
CALL (n) {
  MATCH path = (n)((:Entity)-[:IS_CONTAINED]->(step:Containment WHERE step.hierarchy IN $hierarchies)-[:IN_REGION]->(:Entity)){1,8}(region:Region)
  WITH region, min(length(path)) AS distance ORDER BY distance, region.id LIMIT 20
  RETURN collect(${entityRow('region')}) AS items
}
RETURN id, items`,
)
