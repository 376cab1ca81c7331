import { createHash } from 'node:crypto'
import type { SeedDocument, SeedEntity, SeedFact } from '../../seed/seed-document.ts'
import { fewestParticipants, ids, type GraphSize } from './graph-size.ts'
import { personName, placeName } from './names.ts'
import { randomOf, type Random } from './random.ts'

const factsOfDocument = 1_000
const roles = ['ATTENDEE', 'ATTENDEE', 'ATTENDEE', 'SPEAKER', 'PRESENTER', 'CHAIR']
const kinds = ['FORUM', 'MEETING', 'MEETING', 'ASSESSMENT']

/** What an entity or a fact of the graph is, but for the numbers and citations that its document gives it. */
type Piece = { readonly entity: SeedEntity } | { readonly fact: Omit<SeedFact, 'id'> }

/**
 * The documents of a graph, the same for the same size, each of about a thousand facts with their passages. Few people attend much and
 * most little, few events have many participants; one, the hub, has `hub` of them.
 */
export function* generateGraph(size: GraphSize): Generator<SeedDocument> {
  const random = randomOf(20_200_720)
  let number = 0
  let pieces: Piece[] = []
  let facts = 0
  for (const piece of allPieces(size, random)) {
    // An entity is declared in the document that names it: its facts follow it.
    if (facts >= factsOfDocument) {
      yield documentOf(number++, pieces, random)
      pieces = []
      facts = 0
    }
    pieces.push(piece)
    if ('fact' in piece) facts += 1
  }
  yield documentOf(number, pieces, random)
}

function* allPieces(size: GraphSize, random: Random): Generator<Piece> {
  yield* regionPieces(size)
  for (let office = 0; office < size.offices; office += 1) yield* named({ id: ids.office(office) }, `Office of ${placeName(office)}`)
  for (let person = 0; person < size.people; person += 1) yield* named({ id: ids.person(person) }, personName(person))
  yield* tenurePieces(size, random)
  yield* eventPieces(ids.hub, `Great Forum of ${placeName(0)}`, 'FORUM', random, size)
  for (let person = 0; person < size.hub; person += 1) yield participation(ids.person(person), ids.hub, random)
  const participants = participantsOf(size)
  for (let event = 0; event < size.events; event += 1) {
    const kind = kinds[random.below(kinds.length)] ?? 'MEETING'
    yield* eventPieces(ids.event(event), `Meeting ${event} in ${placeName(random.below(400))}`, kind, random, size)
    const chosen = new Set<number>()
    const wanted = participants(event)
    while (chosen.size < wanted) chosen.add(random.skewed(size.people))
    for (const person of chosen) yield participation(ids.person(person), ids.event(event), random)
  }
}

function* named(entity: SeedEntity, text: string): Generator<Piece> {
  yield { entity }
  yield { fact: { type: 'Naming', named: entity.id, text, modality: 'STATED' } }
}

const counties = 47

/** Regions of several counties each, and the counties. */
function* regionPieces({ regions }: GraphSize): Generator<Piece> {
  for (let region = 0; region < regions; region += 1) {
    const kind = region < counties ? 'COUNTY' : 'REGION'
    yield* named({ id: ids.region(region), kind }, `${placeName(region)} ${kind === 'COUNTY' ? 'County' : 'Region'}`)
  }
  for (let county = 0; county < counties; county += 1) {
    const whole = ids.region(counties + (county % (regions - counties)))
    yield { fact: { type: 'Containment', part: ids.region(county), whole, hierarchy: 'ADMINISTRATIVE', modality: 'STATED' } }
  }
}

function* tenurePieces({ tenures, people, offices }: GraphSize, random: Random): Generator<Piece> {
  for (let tenure = 0; tenure < tenures; tenure += 1) {
    const start = dayOf(random)
    const dates = random.next() < 0.7 ? { start } : {}
    const [person, office] = [ids.person(random.below(people)), ids.office(random.below(offices))]
    yield { fact: { type: 'Tenure', person, office, modality: 'STATED', ...dates } }
  }
}

function* eventPieces(id: string, text: string, kind: string, random: Random, { regions }: GraphSize): Generator<Piece> {
  yield* named({ id, kind }, text)
  if (random.next() < 0.9) yield { fact: { type: 'Dating', dated: id, bound: 'ON', date: dayOf(random), modality: 'STATED' } }
  yield { fact: { type: 'Location', located: id, place: ids.region(random.skewed(regions)), modality: 'STATED' } }
}

const participation = (participant: string, event: string, random: Random): Piece => ({
  fact: { type: 'Participation', participant, event, role: roles[random.below(roles.length)], modality: 'STATED' },
})

const dayOf = (random: Random): string => {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${2000 + random.below(25)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`
}

/** How many participants the events have: few many, most little more than the fewest, in a fixed disorder. */
const participantsOf = ({ events, participations, people }: GraphSize): ((event: number) => number) => {
  const spare = participations - events * fewestParticipants
  const total = Array.from({ length: events }, (_, place) => 1 / (place + 1)).reduce((sum, weight) => sum + weight, 0)
  // A prime that no number of events here is a multiple of spreads the ranks over the events.
  const placeOf = (event: number) => (event * 7_919) % events
  return (event) => Math.min(people / 2, fewestParticipants + Math.floor(spare / total / (placeOf(event) + 1)))
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const documentOf = (number: number, pieces: readonly Piece[], random: Random): SeedDocument => {
  const id = `document/bench-${number}`
  const naming: Piece = { fact: { type: 'Naming', named: id, text: `Document ${number}`, modality: 'STATED' } }
  const facts = [naming, ...pieces].flatMap((piece) => ('fact' in piece ? [piece.fact] : []))
  const passage = (place: number) => ({
    paragraph: 1 + Math.floor(place / 5),
    charStart: place * 60,
    charEnd: place * 60 + 50,
    passageSha256: sha256(`${id} ${place}`),
  })
  return {
    document: { id, kind: 'ARTICLE', language: 'en', sha256: sha256(id) },
    entities: pieces.flatMap((piece) => ('entity' in piece ? [piece.entity] : [])),
    facts: facts.map((fact, place): SeedFact => {
      // One in ten rests on two passages.
      const places = random.next() < 0.1 && place > 0 ? [place - 1, place] : [place]
      return { ...fact, id: `F${place}`, type: fact['type'] as SeedFact['type'], citations: places.map(passage) }
    }),
  }
}
