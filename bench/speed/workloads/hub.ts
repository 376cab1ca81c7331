import { ids } from '../graph-size.ts'
import { first, type Named, type Workload } from '../workload.ts'
import { fromPeer, participantRows, participants, peerParticipants, type ParticipantRow, type PeerParticipation } from './participants.ts'

type Row = readonly [id: string, name: string, total: number, participants: readonly ParticipantRow[]]

interface PeerEvent extends Named {
  readonly participations: readonly PeerParticipation[]
  readonly participationsConnection: { readonly totalCount: number }
}

export const hub: Workload = {
  name: 'Q8',
  title: 'the event that a great many attend: 20 of them, and how many',
  values: () => ({ id: ids.hub }),
  ours: `query ($id: ID!) { event(id: $id) { id name participations(first: 20) { totalCount nodes { role participant { id name } } } } }`,
  hand: {
    text: `MATCH (event:Entity:Event {id: $id})
RETURN event.id, event.name, COUNT { (event)<-[:IN_EVENT]-() }, ${participantRows('$id')}`,
    answer: ([row]: readonly Row[]) => {
      if (!row) return { event: null }
      const [id, name, totalCount, rows] = row
      return { event: { id, name, participations: { totalCount, ...participants(rows) } } }
    },
  },
  peer: {
    query: `query ($id: ID!) { events(where: { id: { eq: $id } }) { id name ${peerParticipants} participationsConnection(first: 1) { totalCount } } }`,
    answer: ({ events }: { events: readonly PeerEvent[] }) => {
      const event = first(events)
      if (!event) return { event }
      const { participations, participationsConnection, ...own } = event
      return { event: { ...own, participations: { ...participationsConnection, ...fromPeer(participations) } } }
    },
  },
  goals: { hand: 1, peer: 60 },
}
