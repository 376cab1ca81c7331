import { named, type Named, type NamedRow, type Workload } from '../workload.ts'
import { linking, personOf } from './linking.ts'

type Row = readonly [entities: readonly NamedRow[], facts: readonly string[]]

interface Answer {
  readonly neighbourhood: { readonly entities: readonly Named[]; readonly facts: readonly { readonly id: string }[] } | null
}

const walk = (from: string, to: string): string => `(${from})-[:${linking}]-(:Fact)-[:${linking}]-(${to}:Entity)`

export const neighbourhood: Workload = {
  name: 'Q10',
  title: 'what lies within two facts of a person, and the facts between',
  values: ({ random, peopleApart }) => ({ of: personOf(peopleApart, random.below(peopleApart.length)) }),
  ours: 'query ($of: ID!) { neighbourhood(of: $of, depth: 2, limit: 500) { entities { id name } facts { id } } }',
  hand: {
    text: `MATCH (start:Entity {id: $of})
MATCH ${walk('start', 'near')}
WITH start, collect(DISTINCT near) AS nearby
CALL (nearby) { UNWIND nearby AS near MATCH ${walk('near', 'far')} RETURN collect(DISTINCT far) AS further }
UNWIND [start] + nearby + further AS entity
WITH collect(DISTINCT entity) AS shown
CALL (shown) {
  UNWIND shown AS entity
  MATCH (entity)-[:${linking}]->(fact:Fact)-[:${linking}]->(other:Entity) WHERE other IN shown
  RETURN collect(DISTINCT fact.id) AS facts
}
RETURN [entity IN shown | [entity.id, entity.name]], facts`,
    answer: ([row]: readonly Row[]): Answer => ({
      neighbourhood: row ? { entities: row[0].map(named), facts: row[1].map((id) => ({ id })) } : null,
    }),
  },
  peer: { cannot: 'has no neighbourhoods' },
  compared: ({ neighbourhood: found }: Answer) => [
    found?.entities.map(({ id, name }) => `${id} ${name}`).sort(),
    found?.facts.map(({ id }) => id).sort(),
  ],
  goals: { hand: 0.95 },
}
