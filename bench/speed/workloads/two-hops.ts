import { ids } from '../graph-size.ts'
import { first, named, nodes, type Named, type NamedRow, type Workload } from '../workload.ts'
import { fromPeer, participantRows, participants, peerParticipants, type ParticipantRow, type PeerParticipation } from './participants.ts'

type Row = readonly [id: string, name: string, kind: string, participants: readonly ParticipantRow[], places: readonly NamedRow[]]

interface PeerEvent extends Named {
  readonly kind: string
  readonly participations: readonly PeerParticipation[]
  readonly locations: readonly { readonly place: readonly Named[] }[]
}

export const twoHops: Workload = {
  name: 'Q2',
  title: 'an event, 20 participants with their roles, and its region',
  values: ({ size, random }) => ({ id: ids.event(random.below(size.events)) }),
  ours: `query ($id: ID!) {
  event(id: $id) { id name kind participations(first: 20) { nodes { role participant { id name } } } locations(first: 5) { nodes { place { id name } } } }
}`,
  hand: {
    text: `MATCH (event:Entity:Event {id: $id})
RETURN event.id, event.name, event.kind, ${participantRows('$id')},
COLLECT { MATCH (event)-[:IS_LOCATED]->(fact)-[:AT_PLACE]->(place) WITH fact, place ORDER BY fact.subjectKey LIMIT 5 RETURN [place.id, place.name] }`,
    answer: ([row]: readonly Row[]) => {
      if (!row) return { event: null }
      const [id, name, kind, rows, places] = row
      return {
        event: { id, name, kind, participations: participants(rows), locations: nodes(places.map((place) => ({ place: named(place) }))) },
      }
    },
  },
  peer: {
    query: `query ($id: ID!) {
  events(where: { id: { eq: $id } }) { id name kind ${peerParticipants} locations(limit: 5, sort: [{ subjectKey: ASC }]) { place { id name } } }
}`,
    answer: ({ events }: { events: readonly PeerEvent[] }) => {
      const event = first(events)
      return {
        event: event && {
          ...event,
          participations: fromPeer(event.participations),
          locations: nodes(event.locations.map(({ place }) => ({ place: first(place) }))),
        },
      }
    },
  },
  goals: { hand: 1, peer: 5 },
}
