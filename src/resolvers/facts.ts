import { citationsOf, conflictsOf } from '../graph/nodes.ts'
import type { Row } from '../graph/rows.ts'
import { facts, factTypes, linksOf, propertiesOf, type FactType } from '../model/facts.ts'
import { certaintyOf } from './certainty.ts'
import { linkTo, type Resolvers } from './entities.ts'
import { fuzzyDateOf } from './fuzzy-date.ts'

/** The resolvers of a fact type, all from its row of the model. */
export const factResolvers = (type: FactType): Resolvers => {
  const { subject, object, symmetric } = facts[type]
  const dates = Object.entries(propertiesOf(type)).filter(([, property]) => property.type === 'FuzzyDate')
  return {
    subject: linkTo('subject'),
    object: object ? linkTo('object') : () => null,
    [subject.field]: symmetric ? eitherEnd(true) : linkTo('subject'),
    ...(object && { [object.field]: symmetric ? eitherEnd(false) : linkTo('object') }),
    ...Object.fromEntries(Object.keys(linksOf(type)).map((link) => [link, linkTo(link)])),
    ...Object.fromEntries(dates.map(([field]) => [field, (fact: Row) => fuzzyDateOf(fact, field)])),
    citations: ({ id }, _given, { loaders }) => loaders.of(citationsOf).load(id),
    conflictsWith: ({ id }, _given, { loaders }) => loaders.of(conflictsOf).load(id),
    certainty: certaintyOf,
  }
}

/** Of a symmetric fact: the end that it was asked from, or the other one. */
const eitherEnd =
  (near: boolean): Resolvers[string] =>
  (fact, given, context) => {
    const fromObject = fact['seenFrom'] === fact['object'] && fact['seenFrom'] !== undefined
    return linkTo(fromObject === near ? 'object' : 'subject')(fact, given, context)
  }

export const allFactResolvers = (): Record<string, Resolvers> => Object.fromEntries(factTypes.map((type) => [type, factResolvers(type)]))
