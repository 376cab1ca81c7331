import { facts, type FactType } from '../model/facts.ts'
import { statement, type Statement } from './database.ts'
import { factRow } from './rows.ts'

const mostFacts = 100

/** The facts of a type that say, or deny, that `$subject` and `$object` are linked; those of `$asOf` and `$asKnownAt` alone where given. */
export const verifyStatement = (type: FactType): Statement => {
  const { subject, object, symmetric } = facts[type]
  const names = (relationship: string) => ['', 'WAS_', 'NOT_'].map((before) => before + relationship).join('|')
  const [from, to] = [names(subject.relationship), names(object?.relationship ?? '')]
  const pattern = symmetric
    ? `(:Entity {id: $subject})-[:${from}|${to}]-(n:${type})-[:${from}|${to}]-(:Entity {id: $object})`
    : `(:Entity {id: $subject})-[:${from}]->(n:${type})-[:${to}]->(:Entity {id: $object})`
  return statement(
    `verify ${type}`,
    `MATCH ${pattern}
WHERE n.rank <> 'DEPRECATED' AND ${knownAt('n')} AND ($asOf IS NULL OR (n.possibleFrom <= $asOf AND $asOf <= n.possibleUntil))
RETURN ${factRow('n', 'Fact')} AS row ORDER BY n.id LIMIT ${mostFacts}`,
  )
}

/** A fact that the graph held at `$asKnownAt`, or holds now where that is null. */
export const knownAt = (node: string): string =>
  `CASE WHEN $asKnownAt IS NULL THEN ${node}.retractedAt IS NULL ELSE ${node}.recordedAt <= $asKnownAt AND (${node}.retractedAt IS NULL OR ${node}.retractedAt > $asKnownAt) END`
