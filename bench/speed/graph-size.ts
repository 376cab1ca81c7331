/** How many there are of what in a generated graph. */
export interface GraphSize {
  /** Facts of all kinds, those about the hub apart. */
  readonly facts: number
  /** Participants of the hub, one event that a great many people attend: people 0 to this. */
  readonly hub: number
  readonly people: number
  readonly offices: number
  readonly tenures: number
  readonly regions: number
  readonly events: number
  /** Participations in events other than the hub. */
  readonly participations: number
}

const share = { people: 0.25, offices: 0.002, tenures: 0.05 }
const regions = 55
const factsOfEvent = { described: 3, participations: 30 }

/** The fewest participants of an event: as many as one page of them holds. */
export const fewestParticipants = 20

/** A graph of about this many facts. People beside those at the hub are a quarter of them at least. */
export const graphSize = ({ facts, hub }: { readonly facts: number; readonly hub: number }): GraphSize => {
  const named = Math.round(facts * share.people)
  const offices = Math.max(20, Math.round(facts * share.offices))
  const tenures = Math.round(facts * share.tenures)
  const rest = Math.max(0, facts - named - offices - tenures - 2 * regions)
  const events = Math.max(20, Math.floor(rest / (factsOfEvent.described + factsOfEvent.participations)))
  return {
    facts,
    hub,
    people: Math.max(named, Math.ceil(hub * 1.25)),
    offices,
    tenures,
    regions,
    events,
    participations: Math.max(events * fewestParticipants, rest - events * factsOfEvent.described),
  }
}

export const ids = {
  hub: 'event/hub',
  person: (number: number): string => `person/p${number}`,
  office: (number: number): string => `office/o${number}`,
  region: (number: number): string => `region/r${number}`,
  event: (number: number): string => `event/e${number}`,
}
