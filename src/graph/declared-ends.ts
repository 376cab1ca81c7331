import { facts, linksOf } from '../model/facts.ts'
import { entities, type EntityType } from '../model/entities.ts'
import { entityTypeOf } from './entity-type-of.ts'
import type { FactToWrite } from './fact-to-write.ts'
import type { SeedProblem } from './seed-error.ts'
import type { DeclaredEntity } from './declared-entities.ts'

/** An id that a row speaks of, where it does, and of which types it may be. */
export interface Mention {
  readonly id: string
  readonly types: readonly EntityType[]
  readonly path: SeedProblem['path']
  readonly row: string
}

/** What is mentioned that is of a wrong type, or not among those held. */
export const endProblems = (mentions: readonly Mention[], isHeld: (id: string) => boolean, wanted: string): SeedProblem[] =>
  mentions.flatMap(({ id, types, path, row }): SeedProblem[] => {
    const type = entityTypeOf(id)
    if (!type || !types.includes(type)) return [{ path, row, wanted: `an id of type ${types.join(', ')}`, came: JSON.stringify(id) }]
    return isHeld(id) ? [] : [{ path, row, wanted, came: JSON.stringify(id) }]
  })

/** All that the entities and facts of a document speak of. */
export const mentionsIn = (declared: readonly DeclaredEntity[], rows: readonly FactToWrite[]): Mention[] => [
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
