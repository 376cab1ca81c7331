import { ids } from '../graph-size.ts'
import { first, named, nodes, type Named, type NamedRow, type Workload } from '../workload.ts'
import { participantRows, type PeerParticipation } from './participants.ts'

type CitationRow = readonly [paragraph: number, charStart: number, charEnd: number, ...NamedRow]
type FactRow = readonly [role: string, id: string, name: string, fact: string, citations: readonly CitationRow[]]
type Row = readonly [id: string, name: string, facts: readonly FactRow[]]

interface PeerCitation {
  readonly id: string
  readonly paragraph: number
  readonly charStart: number
  readonly charEnd: number
  readonly document: readonly Named[]
}

interface PeerEvent extends Named {
  readonly participations: readonly (PeerParticipation & { readonly id: string; readonly citations: readonly PeerCitation[] })[]
}

const citationRows = `, fact.id, COLLECT {
    MATCH (fact)-[:CITES]->(citation)-[:\`IN\`]->(document)
    RETURN [citation.paragraph, citation.charStart, citation.charEnd, document.id, document.name] ORDER BY document.id, citation.charStart, citation.id
  }`

export const cited: Workload = {
  name: 'Q5',
  title: 'an event, 20 participants, the passages and documents that say so',
  values: ({ size, random }) => ({ id: ids.event(random.below(size.events)) }),
  ours: `query ($id: ID!) {
  event(id: $id) {
    id name participations(first: 20) { nodes { id role participant { id name } citations { paragraph charStart charEnd document { id name } } } }
  }
}`,
  hand: {
    text: `MATCH (event:Entity:Event {id: $id}) RETURN event.id, event.name, ${participantRows('$id', citationRows)}`,
    answer: ([row]: readonly Row[]) => {
      if (!row) return { event: null }
      const [eventId, eventName, facts] = row
      const participations = facts.map(([role, id, name, fact, citations]) => ({
        id: fact,
        role,
        participant: { id, name },
        citations: citations.map(([paragraph, charStart, charEnd, ...document]) => ({
          paragraph,
          charStart,
          charEnd,
          document: named(document),
        })),
      }))
      return { event: { id: eventId, name: eventName, participations: nodes(participations) } }
    },
  },
  peer: {
    query: `query ($id: ID!) {
  events(where: { id: { eq: $id } }) {
    id name
    participations(limit: 20, sort: [{ objectKey: ASC }]) {
      id role participant { id name } citations(sort: [{ charStart: ASC }]) { paragraph charStart charEnd document { id name } }
    }
  }
}`,
    answer: ({ events }: { events: readonly PeerEvent[] }) => {
      const event = first(events)
      const participations = event?.participations.map(({ participant, citations, ...fact }) => ({
        ...fact,
        participant: first(participant),
        citations: citations.map((citation) => ({ ...citation, document: first(citation.document) })),
      }))
      return { event: event && { ...event, participations: nodes(participations ?? []) } }
    },
  },
  goals: { hand: 1 },
}
