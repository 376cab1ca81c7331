import type { Context } from '../context.ts'
import { JukwaaError } from '../errors.ts'
import type {
  IdentifierInput,
  QueryNeighbourhoodArgs,
  QueryNodesArgs,
  QueryPathsArgs,
  QueryRegionArgs,
  QuerySearchArgs,
  QueryVerifyArgs,
} from '../generated/types.ts'
import { datasetSpan, typeCounts, type TypeCount } from '../graph/dataset.ts'
import { regionByIdentifier } from '../graph/nodes.ts'
import type { Row } from '../graph/rows.ts'
import { checkedId, checkedIds } from '../ids.ts'
import { entities, entityTypes } from '../model/entities.ts'
import { facts, factTypes } from '../model/facts.ts'
import type { NodeType } from '../model/orders.ts'
import { wholeType } from '../loaders.ts'
import { neighbourhood } from './neighbourhood.ts'
import { paths } from './paths.ts'
import { search } from './search.ts'
import { verify } from './verify.ts'
import { after, once, type Soon } from '../soon.ts'
import { connection, type ConnectionArguments } from './connection.ts'

type RootResolver = (root: unknown, given: never, context: Context) => unknown

/** The root fields: one node and a list of each type of the model, and the few that stand for themselves. */
export const queryResolvers = (): Record<string, RootResolver> => ({
  ...Object.fromEntries(entityTypes.map((type) => [entities[type].folder, oneOf((row) => row.__typename === type)])),
  ...Object.fromEntries(entityTypes.map((type) => [entities[type].list, listOf(type)])),
  ...Object.fromEntries(factTypes.map((type) => [facts[type].list, listOf(type)])),
  facts: listOf('Fact'),
  fact: oneOf((row) => row.id.startsWith('fact/')),
  node: oneOf(() => true),
  nodes: (_root, { ids }: QueryNodesArgs, { loaders }) => loaders.node.loadMany(checkedIds(ids)),
  region: (_root, given: QueryRegionArgs, context) => region(given, context),
  dataset: (_root, _given, context) => dataset(context),
  search: (_root, given: QuerySearchArgs, context) => search(given, context),
  paths: (_root, given: QueryPathsArgs, context) => paths(given, context),
  neighbourhood: (_root, given: QueryNeighbourhoodArgs, context) => neighbourhood(given, context),
  verify: (_root, given: QueryVerifyArgs, context) => verify(given, context),
})

const oneOf =
  (fits: (row: Row) => boolean): RootResolver =>
  (_root, { id }: { id: string }, { loaders }) =>
    after(loaders.node.load(checkedId(id)), (row) => (row && fits(row) ? row : null))

const listOf =
  (type: NodeType): RootResolver =>
  (_root, given: ConnectionArguments, context) =>
    connection(type, undefined, wholeType, given, context)

/** The id or the identifier of a region; BAD_USER_INPUT where not one of them is given. */
export const regionAskedFor = ({ id, identifier }: QueryRegionArgs): { readonly id: string } | { readonly identifier: IdentifierInput } => {
  if (typeof id === 'string' && identifier) throw new JukwaaError('BAD_USER_INPUT', 'region takes an id or an identifier, not both')
  if (identifier) return { identifier }
  if (typeof id !== 'string') throw new JukwaaError('BAD_USER_INPUT', 'region takes an id or an identifier, and neither came')
  return { id: checkedId(id) }
}

const region = (given: QueryRegionArgs, { loaders }: Context): Soon<Row | null> => {
  const asked = regionAskedFor(given)
  if ('identifier' in asked) return loaders.of(regionByIdentifier(asked.identifier)).load(wholeType)
  return after(loaders.node.load(asked.id), (row) => (row?.__typename === 'Region' ? row : null))
}

interface Span {
  readonly earliest: string | null
  readonly latest: string | null
  readonly lastRecordedAt: string | null
  readonly licences: readonly (readonly [licence: string | null, documents: number])[]
}

const dataset = ({ read }: Context) => {
  const allCounts = once(() => read<TypeCount>(typeCounts, {}))
  const counts = async (ofEntities: boolean) => (await allCounts()).filter(({ entity }) => entity === ofEntities)
  const spans = once(() => read<Span>(datasetSpan, {}))
  const span = async () => (await spans())[0] as Span
  return {
    entities: () => counts(true),
    facts: () => counts(false),
    earliest: async () => (await span()).earliest,
    latest: async () => (await span()).latest,
    lastRecordedAt: async () => (await span()).lastRecordedAt,
    licence: async () =>
      (await span()).licences.map(([licence, documents]) => `${licence ?? 'not stated'} (${documents})`).join('; ') || null,
  }
}
