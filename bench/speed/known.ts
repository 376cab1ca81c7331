import { statement } from '../../src/graph/database.ts'
import { ids, type GraphSize } from './graph-size.ts'
import type { BenchDatabase } from './neo4j.ts'
import { randomOf } from './random.ts'
import type { Running } from './start-contender.ts'
import type { Known, Place } from './workload.ts'

const ofPage = 50
const mostEventPages = 10

const quietPeople = statement(
  'people at few and small events',
  `UNWIND $ids AS id
MATCH (n:Entity {id: id})-[:TAKES_PART]->()-[:IN_EVENT]->(event)
WITH n, sum(COUNT { (event)<-[:IN_EVENT]-() }) AS met WHERE met < 100
RETURN n.id AS id ORDER BY id`,
)
const mostApart = 1_000

/** Looks up the places in lists that pages begin at: as cursors by walking through the lists of Jukwaa, as keys in the database. */
export const knownOf = async (size: GraphSize, ours: Running, { database }: BenchDatabase): Promise<Known> => {
  const places = async (list: string, label: string, key: string, orderBy: string, offsets: readonly number[]): Promise<Place[]> => {
    const cursors = await cursorsAt(ours, list, orderBy, offsets)
    return Promise.all(
      offsets.map(async (offset, index) => {
        const rows = await database.read<{ key: string }>(
          statement('key at a place', `MATCH (n:${label}) WHERE n.${key} > '' RETURN n.${key} AS key ORDER BY n.${key} SKIP $skip LIMIT 1`),
          { skip: Math.max(0, offset - 1) },
        )
        return { after: cursors[index] ?? null, key: offset === 0 ? '' : (rows[0]?.key ?? ''), offset }
      }),
    )
  }
  const eventPages = Math.max(1, Math.min(mostEventPages, Math.floor(size.events / ofPage)))
  const peopleApart = await database.read<{ id: string }>(quietPeople, {
    ids: Array.from({ length: Math.min(mostApart, size.people - size.hub) }, (_, index) => ids.person(size.hub + index)),
  })
  return {
    size,
    peopleApart: peopleApart.map(({ id }) => id),
    random: randomOf(1),
    peoplePlaces: await places('people', 'Person', 'nameKey', 'NAME', [0, size.hub / 2, size.hub - 2 * ofPage]),
    eventPlaces: await places(
      'events',
      'Event',
      'startKey',
      'START',
      Array.from({ length: eventPages }, (_, page) => page * ofPage),
    ),
  }
}

interface Page {
  readonly data?: { readonly list: { readonly pageInfo: { readonly endCursor: string } } }
}

/** The cursors behind which the given numbers of items of a list lie; null for none. The numbers ascend and are multiples of the page. */
const cursorsAt = async ({ url }: Running, list: string, orderBy: string, offsets: readonly number[]): Promise<(string | null)[]> => {
  const cursors: (string | null)[] = []
  let after: string | null = null
  for (let passed = 0; ; passed += ofPage) {
    if (passed === offsets[cursors.length]) cursors.push(after)
    if (cursors.length === offsets.length) return cursors
    const query = `query ($after: String) { list: ${list}(orderBy: [${orderBy}], first: ${ofPage}, after: $after) { pageInfo { endCursor } } }`
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { after } }),
    })
    const { data } = (await response.json()) as Page
    if (!data) throw new Error(`The list of ${list} could not be walked through`)
    after = data.list.pageInfo.endCursor
  }
}
