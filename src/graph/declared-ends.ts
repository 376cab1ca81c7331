import { facts, linksOf } from '../model/facts.ts'
import { entities, type EntityType } from '../model/entities.ts'
import { batches } from './batches.ts'
import { statement, type Run } from './database.ts'
import type { Elements } from './elements.ts'
import { entityTypeOf } from './entity-type-of.ts'
import type { FactToWrite } from './fact-to-write.ts'
import type { SeedProblem } from './seed-error.ts'
import type { DeclaredEntity } from './declared-entities.ts'

const heldIds = statement(
  'held ids',
  `MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id, elementId(entity) AS element`,
)

/** An id that a row speaks of, where it does, and of which types it may be. */
interface Mention {
  readonly id: string
  readonly types: readonly EntityType[]
  readonly path: SeedProblem['path']
  readonly row: string
}

/** What rows speak of that is of a wrong type, or that neither the graph nor their document holds. */
export const undeclaredEnds = async (
  run: Run,
  declared: readonly DeclaredEntity[],
  rows: readonly FactToWrite[],
  elements: Elements,
): Promise<SeedProblem[]> => {
  const held = new Set(declared.map(({ entity }) => entity.id))
  const asked = [...new Set(mentionsIn(declared, rows).map(({ id }) => id))].filter((id) => !held.has(id))
  for (const ids of batches(asked)) {
    for (const { id, element } of await run<{ id: string; element: string }>(heldIds, { ids })) {
      held.add(id)
      elements.set(id, element)
    }
  }
  return endProblems(declared, rows, held, 'an entity that this document or the graph declares')
}

/** What rows speak of that is of a wrong type, or not among those held. */
export const endProblems = (
  declared: readonly DeclaredEntity[],
  rows: readonly FactToWrite[],
  held: ReadonlySet<string>,
  wanted: string,
): SeedProblem[] =>
  mentionsIn(declared, rows).flatMap(({ id, types, path, row }): SeedProblem[] => {
    const type = entityTypeOf(id)
    if (!type || !types.includes(type)) return [{ path, row, wanted: `an id of type ${types.join(', ')}`, came: JSON.stringify(id) }]
    return held.has(id) ? [] : [{ path, row, wanted, came: JSON.stringify(id) }]
  })

const mentionsIn = (declared: readonly DeclaredEntity[], rows: readonly FactToWrite[]): Mention[] => [
  ...declared.flatMap(mentionsOfEntity),
  ...rows.flatMap(mentionsOfFact),
]

const mentionsOfEntity = ({ entity, path }: DeclaredEntity): Mention[] =>
  Object.entries(entities[entityTypeOf(entity.id) as EntityType].links).flatMap(([name, { types }]) =>
    entity[name] === undefined ? [] : [{ id: String(entity[name]), types, path: [...path, name], row: entity.id }],
  )

const mentionsOfFact = ({ type, number, place, subject, object, links }: FactToWrite): Mention[] => {
  const row = facts[type]
  const at = (name: string) => ({ path: ['facts', place, name], row: number })
  return [
    { id: subject, types: row.subject.types, ...at(row.subject.field) },
    ...(row.object && object !== null ? [{ id: object, types: row.object.types, ...at(row.object.field) }] : []),
    ...Object.entries(links).map(([name, id]) => ({ id, types: linksOf(type)[name]?.types ?? [], ...at(name) })),
  ]
}
