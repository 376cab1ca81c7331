import { facts, factTypes } from '../../../src/model/facts.ts'

/** The relationships of the facts that link two entities. */
export const linking = factTypes
  .flatMap((type) => {
    const { subject, object } = facts[type]
    return object ? [subject.relationship, object.relationship] : []
  })
  .join('|')

/** One of some people. */
export const personOf = (people: readonly string[], place: number): string => {
  const person = people[place]
  if (person === undefined) throw new Error('The graph has nobody who is not at the hub')
  return person
}
