import { facts, type FactType } from '../model/facts.ts'
import { standings, type Standing } from './fact-to-write.ts'

/** The relationships of a fact with its two ends: what lists leave out has others, so that neither lists nor counts meet it. */
export const relationshipsOf = (type: FactType, standing: Standing): { readonly subject: string; readonly object: string | undefined } => {
  const { subject, object } = facts[type]
  const prefix = standing === 'LISTED' ? '' : `${standing}_`
  return { subject: prefix + subject.relationship, object: object && prefix + object.relationship }
}

/** The relationships with one of its ends that a fact of a type has in any standing, as Cypher. */
export const anyRelationshipOf = (type: FactType, end: 'subject' | 'object'): string =>
  standings.flatMap((standing) => relationshipsOf(type, standing)[end] ?? []).join('|')
