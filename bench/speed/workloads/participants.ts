import { first, nodes, type Named } from '../workload.ts'

/** A page of an event's participants by hand: 20 of the event whose id the expression gives, in the order of their keys. */
export const participantRows = (id: string, more = ''): string => `COLLECT {
  MATCH (fact:Participation) USING INDEX fact:Participation(objectKey)
  WHERE fact.objectKey > ${id} + '|' AND fact.objectKey < ${id} + '}'
  WITH fact ORDER BY fact.objectKey LIMIT 20
  MATCH (fact)<-[:TAKES_PART]-(person)
  RETURN [fact.role, person.id, person.name${more}] ORDER BY fact.objectKey
}`

export type ParticipantRow = readonly [role: string, id: string, name: string]

export const participants = (rows: readonly ParticipantRow[]) =>
  nodes(rows.map(([role, id, name]) => ({ role, participant: { id, name } })))

/** The same of the peer. */
export const peerParticipants = 'participations(limit: 20, sort: [{ objectKey: ASC }]) { role participant { id name } }'

export interface PeerParticipation {
  readonly role: string
  readonly participant: readonly Named[]
}

export const fromPeer = (items: readonly PeerParticipation[]) =>
  nodes(items.map(({ role, participant }) => ({ role, participant: first(participant) })))
