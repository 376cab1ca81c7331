import { named, type Named, type NamedRow, type Workload } from '../workload.ts'
import { linking, personOf } from './linking.ts'

type Row = readonly [length: number, entities: readonly NamedRow[]]

interface Answer {
  readonly paths: { readonly paths: readonly { readonly length: number; readonly entities: readonly Named[] }[] }
}

export const shortestPath: Workload = {
  name: 'Q9',
  title: 'a shortest chain of at most 4 facts between two people',
  values: ({ random, peopleApart }) => {
    const from = random.below(peopleApart.length)
    const other = (from + 1 + random.below(peopleApart.length - 1)) % peopleApart.length
    return { from: personOf(peopleApart, from), to: personOf(peopleApart, other) }
  },
  ours: 'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxFacts: 4, first: 1) { paths { length entities { id name } } } }',
  hand: {
    text: `MATCH (one:Entity {id: $from}), (other:Entity {id: $to})
MATCH path = shortestPath((one)-[:${linking}*..8]-(other))
RETURN length(path) / 2, [n IN nodes(path) WHERE n:Entity | [n.id, n.name]]`,
    answer: (rows: readonly Row[]): Answer => ({
      paths: { paths: rows.map(([length, entities]) => ({ length, entities: entities.map(named) })) },
    }),
  },
  peer: { cannot: 'has no paths' },
  // Of several that are shortest any will do.
  compared: ({ paths: { paths } }: Answer) =>
    paths.map(({ length, entities }) => [length, entities.length, entities.at(0), entities.at(-1)]),
  goals: { hand: 0.95 },
}
