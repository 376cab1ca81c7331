import { nodes, type Named, type Place, type Workload } from '../workload.ts'
import { fromPeer, participantRows, participants, peerParticipants, type ParticipantRow, type PeerParticipation } from './participants.ts'

type Row = readonly [id: string, name: string, participants: readonly ParticipantRow[]]

interface PeerEvent extends Named {
  readonly participations: readonly PeerParticipation[]
}

export const manyEvents: Workload = {
  name: 'Q3',
  title: '50 events by date with 20 participants each',
  values: ({ random, eventPlaces }) => ({ ...(eventPlaces[random.below(eventPlaces.length)] as Place) }),
  ours: `query ($after: String) {
  events(first: 50, after: $after) { nodes { id name participations(first: 20) { nodes { role participant { id name } } } } }
}`,
  hand: {
    text: `MATCH (event:Event) WHERE event.startKey > $key
WITH event ORDER BY event.startKey LIMIT 50
RETURN event.id, event.name, ${participantRows('event.id')} ORDER BY event.startKey`,
    answer: (rows: readonly Row[]) => ({
      events: nodes(rows.map(([id, name, list]) => ({ id, name, participations: participants(list) }))),
    }),
  },
  peer: {
    query: `query ($offset: Int!) { events(limit: 50, offset: $offset, sort: [{ startKey: ASC }]) { id name ${peerParticipants} } }`,
    answer: ({ events }: { events: readonly PeerEvent[] }) => ({
      events: nodes(events.map((event) => ({ ...event, participations: fromPeer(event.participations) }))),
    }),
  },
  goals: { hand: 1, peer: 6 },
}
