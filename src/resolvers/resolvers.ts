import type { Context } from '../context.ts'
import type { Passage } from '../graph/nodes.ts'
import type { Row } from '../graph/rows.ts'
import { allEntityResolvers } from './entities.ts'
import { allFactResolvers } from './facts.ts'
import { fuzzyDateResolvers } from './fuzzy-date.ts'
import { scalars } from './scalars.ts'
import { queryResolvers } from './query.ts'

const typeOfNode = { __resolveType: ({ __typename }: Row) => __typename }

/** All resolvers of the schema, made from the model. */
export const resolvers = () => ({
  Query: queryResolvers(),
  Node: typeOfNode,
  Entity: typeOfNode,
  Fact: typeOfNode,
  Party: typeOfNode,
  Place: typeOfNode,
  Activity: typeOfNode,
  ...allEntityResolvers(),
  ...allFactResolvers(),
  ...scalars,
  FuzzyDate: fuzzyDateResolvers,
  Citation: {
    document: ({ document }: Passage, _given: unknown, { loaders }: Context) => loaders.node.load(document),
    passage: (citation: Passage, _given: unknown, { passages }: Context) => passages.wordsOf(citation),
  },
})
