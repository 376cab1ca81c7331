import { factTypes } from '../../src/model/facts.ts'
import {
  EntityPageDocument,
  FactsOfTypeDocument,
  SaidByPartyDocument,
  SaidInDocumentDocument,
  type EntityPageQuery,
  type EntityPageQueryVariables,
  type FactWhere,
} from '../generated/documents.ts'
import type { Answer, ask } from '../shared/ask.ts'
import type { Fact } from '../shared/graph.ts'

/** What a page was asked for. */
export interface Asked {
  readonly id: string
  readonly asOf: string | null
  readonly asKnownAt: string | null
  /** Only this list: a type of fact, or what it says itself; null is all of them, from their beginnings. */
  readonly list: string | null
  /** The cursor after which that list goes on. */
  readonly after: string | null
}

type Node = NonNullable<EntityPageQuery['node']>
export type AskedEntity = Extract<Node, { readonly names: unknown }>
export type AskedFact = Exclude<Node, AskedEntity>

/** The list of what a party says, or what a document does; the others are named by their type of fact. */
export const said = 'said'

/** A part of a list of facts. */
export interface ListPart {
  /** As in `Asked`. */
  readonly list: string
  readonly facts: readonly Fact[]
  /** How many the whole list has; null where that could not be read. */
  readonly total: number | null
  /** The cursor to go on with; null at the end. */
  readonly next: string | null
}

/** What a page shows of an entity or a fact. */
export interface Page {
  readonly node: Node
  /** What is said of an entity, by type, without what it says itself; last, what it says itself. */
  readonly lists: readonly ListPart[]
  readonly dataset: EntityPageQuery['dataset']
}

export const isEntity = (node: Node): node is AskedEntity => 'names' in node

/** What is deprecated is asked for too: it is folded away, and counted. */
const ranks: FactWhere = { rank: ['PREFERRED', 'NORMAL', 'DEPRECATED'] }
const ofOthers = (id: string): FactWhere => ({ ...ranks, NOT: { assertedBy: { id: { eq: id } } } })
/** The question of what an entity says, by its type. */
const saidBy: Readonly<Record<string, typeof FactsOfTypeDocument>> = {
  Person: SaidByPartyDocument,
  Group: SaidByPartyDocument,
  Organization: SaidByPartyDocument,
  Document: SaidInDocumentDocument,
}

/** The variables of the question behind the head of a page. */
export const headVariables = ({ id, asOf, asKnownAt }: Asked): EntityPageQueryVariables => ({ id, where: ofOthers(id), asOf, asKnownAt })

/** The lists that a page shows, each with its question. */
const listsOf = ({ id, list }: Asked, entity: AskedEntity) => {
  const there = new Set(entity.facts?.tally?.map(({ keys }) => keys[0]))
  // Names stand at the head.
  const types = factTypes.filter((type) => (list === null ? there.has(type) && type !== 'Naming' : type === list))
  const ofIts = saidBy[entity.__typename]
  return [
    ...types.map((type) => ({ list: type, document: FactsOfTypeDocument, where: { ...ofOthers(id), type: [type] } })),
    ...(ofIts && (list === null || list === said) ? [{ list: said, document: ofIts, where: ranks }] : []),
  ]
}

/** Asks what a page shows: its head, then the lists that are not empty. Data is null where there is no such id, or where it could not be read. */
export const askEntity = async (asked: Asked, asking: typeof ask): Promise<Answer<Page>> => {
  const { id, asOf, asKnownAt, after } = asked
  const head = await asking(EntityPageDocument, headVariables(asked))
  const { node = null, dataset = null } = head.data ?? {}
  if (!node) return { ...head, data: null }
  if (!isEntity(node)) return { ...head, data: { node, lists: [], dataset } }

  const answers = await Promise.all(
    listsOf(asked, node).map(async ({ list, document, where }) => {
      const { data, errors } = await asking(document, { id, where, after, asOf, asKnownAt })
      const page = data?.node && 'facts' in data.node ? data.node.facts : null
      const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      return { errors, part: { list, facts: page?.nodes ?? [], total: page?.totalCount ?? null, next } }
    }),
  )
  return {
    data: { node, lists: answers.map(({ part }) => part), dataset },
    errors: [...head.errors, ...answers.flatMap(({ errors }) => errors)],
    retryAfter: null,
  }
}
