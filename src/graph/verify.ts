import { facts, type FactType } from '../model/facts.ts'
import type { Question } from './question.ts'
import { moreHere, rowHere, type Row } from './rows.ts'
import { isPossibleOn } from './stored-holding.ts'

/** The most facts that one verification lists. */
export const mostVerified = 100

export interface Linked {
  readonly subject: string
  readonly object: string
  readonly asOf: string | null
  readonly asKnownAt: string | null
}

/** The facts of a type that say, or deny, that two entities are linked; those of a day and a moment alone where given. */
export const verifyOf = (type: FactType, linked: Linked): Question<readonly Row[]> => {
  const { subject, object, symmetric } = facts[type]
  const names = (relationship: string) => ['', 'WAS_', 'NOT_'].map((before) => before + relationship).join('|')
  const [from, to] = [names(subject.relationship), names(object?.relationship ?? '')]
  const pattern = symmetric
    ? `(:Entity {id: $subject})-[:${from}|${to}]-(n:${type})-[:${from}|${to}]-(:Entity {id: $object})`
    : `(:Entity {id: $subject})-[:${from}]->(n:${type})-[:${to}]->(:Entity {id: $object})`
  return {
    name: `verify ${type}`,
    body: `CALL () {
  MATCH ${pattern}
  WHERE n.rank <> 'DEPRECATED' AND ${knownAt('n')} AND ($asOf IS NULL OR (${isPossibleOn('n', '$asOf')}))
  WITH n ORDER BY n.id LIMIT ${mostVerified}
  ${moreHere('n', 'n.id')}
  RETURN collect(${rowHere('n', 'Fact')}) AS answer
}`,
    parameters: { ...linked },
    otherwise: [],
  }
}

/** A fact that the graph held at `$asKnownAt`, or holds now where that is null. */
export const knownAt = (node: string): string =>
  `CASE WHEN $asKnownAt IS NULL THEN ${node}.retractedAt IS NULL ELSE ${node}.recordedAt <= $asKnownAt AND (${node}.retractedAt IS NULL OR ${node}.retractedAt > $asKnownAt) END`
