import type { Context } from '../context.ts'
import { JukwaaError } from '../errors.ts'
import { verifyOf } from '../graph/verify.ts'
import { wholeType } from '../loaders.ts'
import type { QueryVerifyArgs } from '../generated/types.ts'
import { checkedId } from '../ids.ts'
import { facts } from '../model/facts.ts'
import { seenAsOf } from './certainty.ts'
import { checkedEntity } from './checked-entity.ts'

/** The two ends of facts of a type; BAD_USER_INPUT for a type that has one, and for what is no id. */
export const endsAskedFor = ({ type, subject, object }: Pick<QueryVerifyArgs, 'type' | 'subject' | 'object'>) => {
  const { subject: one, object: other, symmetric } = facts[type]
  if (!other) throw new JukwaaError('BAD_USER_INPUT', `verify wants a type of fact that links two entities, and ${type} has one`)
  for (const id of [subject, object]) checkedId(id)
  return symmetric
    ? [
        [...one.types, ...other.types],
        [...one.types, ...other.types],
      ]
    : [one.types, other.types]
}

/** What the arguments ask of the graph. */
export const linkingAskedFor = ({ type, subject, object, asOf, asKnownAt }: QueryVerifyArgs) =>
  verifyOf(type, { subject, object, asOf: asOf ?? null, asKnownAt: asKnownAt ?? null })

/** What is said where these facts say so, or deny it. */
export const verdictOn = (denied: readonly boolean[]): 'STATED' | 'DENIED' | 'NOT_STATED' =>
  denied.includes(false) ? 'STATED' : denied.length > 0 ? 'DENIED' : 'NOT_STATED'

/** Whether a fact of a type between two entities is said, denied, or not said: what nobody says is not thereby untrue. */
export const verify = async (given: QueryVerifyArgs, context: Context) => {
  const { type, subject, object, asOf } = given
  const wanted = endsAskedFor({ type, subject, object })
  const ends = await Promise.all([subject, object].map((id) => checkedEntity(id, context)))
  for (const [index, { __typename }] of ends.entries()) {
    const types: readonly string[] = [...new Set(wanted[index])]
    if (types.includes(__typename)) continue
    const end = index === 0 ? 'subject' : 'object'
    throw new JukwaaError('BAD_USER_INPUT', `The ${end} of a ${type} is of type ${types.join(' or ')}, and one of type ${__typename} came`)
  }
  const rows = await context.loaders.of(linkingAskedFor(given)).load(wholeType)
  const found = rows.map((row) => seenAsOf(row, asOf))
  return { answer: verdictOn(found.map((fact) => fact['denied'] === true)), facts: found }
}
