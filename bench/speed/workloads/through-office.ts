import { ids } from '../graph-size.ts'
import { named, nodes, type Named, type NamedRow, type Workload } from '../workload.ts'

export const throughOffice: Workload = {
  name: 'Q6',
  title: '20 events that anyone attended who held an office',
  values: ({ size, random }) => ({ office: ids.office(random.below(size.offices)) }),
  ours: `query ($office: ID!) {
  events(first: 20, where: { participations: { some: { participant: { person: { tenures: { some: { office: { id: { eq: $office } } } } } } } } }) { nodes { id name } }
}`,
  hand: {
    text: `MATCH (:Entity:Office {id: $office})<-[:OF_OFFICE]-()<-[:HOLDS]-()-[:TAKES_PART]->()-[:IN_EVENT]->(event)
WITH DISTINCT event ORDER BY event.startKey LIMIT 20
RETURN event.id, event.name`,
    answer: (rows: readonly NamedRow[]) => ({ events: nodes(rows.map(named)) }),
  },
  peer: {
    query: `query ($office: ID!) {
  events(limit: 20, sort: [{ startKey: ASC }], where: {
    participations: { some: { participant: { some: { tenures: { some: { office: { some: { id: { eq: $office } } } } } } } } }
  }) { id name }
}`,
    answer: ({ events }: { events: readonly Named[] }) => ({ events: nodes(events) }),
  },
  goals: { hand: 0.95, peer: 100 },
}
