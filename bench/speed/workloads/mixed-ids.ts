import { ids } from '../graph-size.ts'
import type { Named, Values, Workload } from '../workload.ts'

type Row = readonly [id: string, name: string, labels: readonly string[]]

const inOrder = (values: Values, found: readonly Named[]): { readonly nodes: readonly (Named | null)[] } => {
  const byId = new Map(found.map((entity) => [entity.id, entity]))
  return { nodes: (values['ids'] as readonly string[]).map((id) => byId.get(id) ?? null) }
}

export const mixedIds: Workload = {
  name: 'Q7',
  title: '25 entities of mixed types by their ids',
  values: ({ size, random }) => ({
    ids: [
      ...Array.from({ length: 10 }, () => ids.person(random.below(size.people))),
      ...Array.from({ length: 5 }, () => ids.event(random.below(size.events))),
      ...Array.from({ length: 5 }, () => ids.office(random.below(size.offices))),
      ...Array.from({ length: 5 }, () => ids.region(random.below(size.regions))),
    ],
  }),
  ours: 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { name } } }',
  hand: {
    text: 'MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id, n.name, labels(n)',
    answer: (rows: readonly Row[], values) =>
      inOrder(
        values,
        rows.map(([id, name, labels]) => ({ __typename: labels.find((label) => label !== 'Entity'), id, name })),
      ),
  },
  peer: {
    query: 'query ($ids: [ID!]!) { entities(where: { id: { in: $ids } }) { __typename id name } }',
    answer: ({ entities }: { entities: readonly Named[] }, values) => inOrder(values, entities),
  },
  goals: { hand: 0.95, peer: 7 },
}
