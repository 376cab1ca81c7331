import { named, nodes, type Named, type NamedRow, type Place, type Workload } from '../workload.ts'

/** One page of 50 people by name, at one of the depths of `peoplePlaces`. */
const pageByName = (letter: string, depth: number, where: string): Workload => ({
  name: `Q4${letter}`,
  title: `50 people by name, ${where}`,
  values: ({ peoplePlaces }) => ({ ...(peoplePlaces[depth] as Place) }),
  ours: 'query ($after: String) { people(orderBy: [NAME], first: 50, after: $after) { nodes { id name } } }',
  hand: {
    text: 'MATCH (n:Person) WHERE n.nameKey > $key RETURN n.id, n.name ORDER BY n.nameKey LIMIT 50',
    answer: (rows: readonly NamedRow[]) => ({ people: nodes(rows.map(named)) }),
  },
  peer: {
    query: 'query ($offset: Int!) { people(limit: 50, offset: $offset, sort: [{ nameKey: ASC }]) { id name } }',
    answer: ({ people }: { people: readonly Named[] }) => ({ people: nodes(people) }),
  },
  goals: { hand: 1, peer: 30 },
})

export const pagesByName: readonly Workload[] = [
  pageByName('a', 0, 'from the start'),
  pageByName('b', 1, 'in the middle'),
  pageByName('c', 2, 'at the end'),
]
