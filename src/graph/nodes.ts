import type { EntityType } from '../model/entities.ts'
import { wholeLists } from '../model/whole-lists.ts'
import { statement } from './database.ts'
import type { Question } from './question.ts'
import { entityRow, factRow, moreHere, rowHere, type Row } from './rows.ts'

/** A passage of a document, by its place; the words are not in the graph. */
export interface Passage {
  readonly document: string
  readonly documentSha256?: string
  readonly paragraph?: number
  readonly charStart?: number
  readonly charEnd?: number
  readonly passageSha256?: string
}

export interface Identifier {
  readonly scheme: string
  readonly value: string
}

/** Nodes of any types by `$entityIds` and `$factIds`, facts also when no list holds them. */
export const nodesByIds = statement(
  'nodes by ids',
  `MATCH (n:Entity) WHERE n.id IN $entityIds RETURN ${entityRow('n')} AS row
UNION ALL
MATCH (n:Fact) WHERE n.id IN $factIds RETURN ${factRow('n', 'Fact')} AS row`,
)

/** Nodes by their ids, of one type if not of any; in no order. */
export const nodesWithIds = (type: EntityType | 'Entity' | 'Fact', ids: readonly string[]): Question<readonly Row[]> => ({
  name: 'nodes by ids',
  body: `MATCH (n:${type === 'Entity' || type === 'Fact' ? type : `Entity:${type}`}) WHERE n.id IN $ids
${moreHere('n')}
WITH collect(${rowHere('n', type)}) AS answer`,
  parameters: { ids },
  otherwise: [],
  isOtherwise: ids.length === 0,
})

/** The region that holds an identifier. */
export const regionByIdentifier = ({ scheme, value }: Identifier): Question<Row | null> => ({
  name: 'region by identifier',
  body: `CALL () {
  MATCH (:Identifier {scheme: $scheme, value: $value})<-[:HAS_IDENTIFIER]-(n:Entity:Region)
  WITH n LIMIT 1
  ${moreHere('n')}
  RETURN head(collect(${rowHere('n', 'Region')})) AS answer
}`,
  parameters: { scheme, value },
  otherwise: null,
})

/** The identifiers of an entity. */
export const identifiersOf: Question<readonly Identifier[]> = {
  name: 'identifiers of entities',
  label: 'Entity',
  body: `CALL (node) {
  MATCH (node)-[:HAS_IDENTIFIER]->(identifier:Identifier)
  WITH identifier ORDER BY identifier.scheme, identifier.value LIMIT ${wholeLists.identifiers}
  RETURN collect(identifier {.scheme, .value}) AS answer
}`,
  parameters: {},
  otherwise: [],
}

/** The passages that a fact cites. */
export const citationsOf: Question<readonly Passage[]> = {
  name: 'citations of facts',
  label: 'Fact',
  body: `CALL (node) {
  MATCH (node)-[:CITES]->(citation)-[:IN]->(document)
  WITH citation, document ORDER BY document.id, citation.charStart, citation.id LIMIT ${wholeLists.citations}
  ${moreHere('citation', 'document.id, citation.charStart, citation.id')}
  RETURN collect(${rowHere('citation', 'Citation')}) AS answer
}`,
  parameters: {},
  otherwise: [],
}

/** The facts that a fact cannot hold together with. */
export const conflictsOf: Question<readonly Row[]> = {
  name: 'conflicts of facts',
  label: 'Fact',
  body: `CALL (node) {
  MATCH (node)-[:CONFLICTS_WITH]-(n:Fact) WHERE n.retractedAt IS NULL
  WITH n ORDER BY n.id LIMIT ${wholeLists.conflictsWith}
  ${moreHere('n', 'n.id')}
  RETURN collect(${rowHere('n', 'Fact')}) AS answer
}`,
  parameters: {},
  otherwise: [],
}

/** The regions that contain a region, nearest first, by containment in these hierarchies. */
export const ancestorsOf = (hierarchies: readonly string[]): Question<readonly Row[]> => ({
  name: 'ancestors of regions',
  label: 'Entity',
  body: `CALL (node) {
  MATCH path = (node)((:Entity)-[:IS_CONTAINED]->(step:Containment WHERE step.hierarchy IN $hierarchies)-[:IN_REGION]->(:Entity)){1,8}(region:Region)
  WITH region, min(length(path)) AS distance ORDER BY distance, region.id LIMIT ${wholeLists.ancestors}
  ${moreHere('region', 'distance, region.id')}
  RETURN collect(${rowHere('region', 'Region')}) AS answer
}`,
  parameters: { hierarchies },
  otherwise: [],
})
