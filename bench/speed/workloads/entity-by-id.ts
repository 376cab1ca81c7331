import { ids } from '../graph-size.ts'
import { first, named, type Named, type NamedRow, type Workload } from '../workload.ts'

export const entityById: Workload = {
  name: 'Q1',
  title: 'a person by id',
  values: ({ size, random }) => ({ id: ids.person(random.below(size.people)) }),
  ours: 'query ($id: ID!) { person(id: $id) { id name } }',
  hand: {
    text: 'MATCH (n:Entity:Person {id: $id}) RETURN n.id, n.name',
    answer: ([row]: readonly NamedRow[]) => ({ person: row ? named(row) : null }),
  },
  peer: {
    query: 'query ($id: ID!) { people(where: { id: { eq: $id } }) { id name } }',
    answer: ({ people }: { people: readonly Named[] }) => ({ person: first(people) }),
  },
  goals: { hand: 1, peer: 5 },
}
