import type { SeedEntity } from '../../seed/seed-document.ts'
import { entities, entityTypes, type EntityType } from '../model/entities.ts'
import { batches, groupedBatches } from './batches.ts'
import { statement, type Run } from './database.ts'
import type { DeclaredEntity } from './declared-entities.ts'
import type { Elements } from './elements.ts'
import { entityTypeOf } from './entity-type-of.ts'
import type { SeedProblem } from './seed-error.ts'
import { storedScalar } from './stored-scalar.ts'
import { createRows, writeRows } from './write-rows.ts'
import { namelessProblems } from './write-shown.ts'

const links = Object.assign({}, ...entityTypes.map((type) => entities[type].links)) as (typeof entities)[EntityType]['links']

const heldEntities = statement(
  'held entities',
  `MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id, entity {.*${Object.entries(links)
    .map(([name, { relationship }]) => `, ${name}: head([(entity)-[:${relationship}]->(end:Entity) | end.id])`)
    .join('')}} AS entity`,
)

interface HeldEntity {
  readonly id: string
  readonly entity: Record<string, unknown>
}

const createEntities = statement(
  'create entities',
  `UNWIND $rows AS row
CREATE (entity:Entity:$(row.type))
SET entity = row.properties
RETURN count(*) AS written, collect([entity.id, elementId(entity)]) AS made`,
)

const joinEntities = statement(
  'join entities',
  `UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
RETURN count(entity) AS written`,
)

const linkEntities = new Map(
  Object.entries(links).map(([name, { relationship }]) => [
    name,
    statement(
      `link entities by ${relationship}`,
      `UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
MATCH (end:Entity {id: row.end})
MERGE (entity)-[:${relationship}]->(end)
RETURN count(*) AS written`,
    ),
  ]),
)

/** The fields that an entity's row may say something in, with what it has that says nothing. */
const fieldsOf = (type: EntityType): readonly (readonly [name: string, otherwise: unknown])[] => [
  ['kind', undefined],
  ...Object.entries(entities[type].properties).map(([name, property]) => [name, property.default] as const),
  ...Object.keys(links).map((name) => [name, undefined] as const),
]

/**
 * Creates the entities that the graph lacks, with what they are shown with, and adds to the others what they lack; their links are the
 * caller's to check. What contradicts the graph is not written but given back, beside those created, by id, with what they are shown with.
 */
export const writeEntities = async (
  run: Run,
  declared: readonly DeclaredEntity[],
  shownOf: (id: string) => Readonly<Record<string, unknown>>,
  elements: Elements,
): Promise<{ created: ReadonlyMap<string, Readonly<Record<string, unknown>>>; problems: SeedProblem[] }> => {
  const held = new Map<string, Readonly<Record<string, unknown>>>()
  const isHeld = ({ entity }: DeclaredEntity) => elements.has(entity.id)
  const joined = declared.filter(isHeld)
  for (const ids of batches(joined.map(({ entity }) => entity.id))) {
    for (const { id, entity } of await run<HeldEntity>(heldEntities, { ids })) held.set(id, entity)
  }
  const created = declared.filter((each) => !isHeld(each))
  const shown = new Map(created.map(({ entity }) => [entity.id, shownOf(entity.id)]))
  const rowOf = ({ entity }: DeclaredEntity) => ({
    type: entityTypeOf(entity.id),
    properties: { id: entity.id, ...saidBy(entity, true), ...shown.get(entity.id) },
  })
  for (const batch of batches(created)) await createRows(run, createEntities, batch.map(rowOf), elements)
  const problems = joined.flatMap((each) => contradictions(each, held.get(each.entity.id) ?? {}))
  for (const batch of batches(joined.filter(({ entity }) => Object.keys(saidBy(entity, false)).length > 0))) {
    await writeRows(
      run,
      joinEntities,
      batch.map(({ entity }) => ({ id: entity.id, properties: saidBy(entity, false) })),
    )
  }
  const nameless = [...shown].flatMap(([id, { name }]) => (name === null ? [id] : []))
  return { created: shown, problems: [...problems, ...namelessProblems(declared, nameless)] }
}

/** Writes the links of entities to others. */
export const linkDeclared = async (run: Run, declared: readonly DeclaredEntity[]): Promise<void> => {
  const rows = declared.flatMap(({ entity }) =>
    Object.keys(links).flatMap((name) => (entity[name] === undefined ? [] : [{ id: entity.id, name, end: entity[name] }])),
  )
  for (const [name, batch] of groupedBatches(rows, (row) => row.name)) {
    const question = linkEntities.get(name)
    if (question) await writeRows(run, question, batch)
  }
}

const saidBy = ({ id, ...row }: SeedEntity, withDefaults: boolean): Record<string, unknown> =>
  Object.fromEntries(
    fieldsOf(entityTypeOf(id) as EntityType).flatMap(([name, otherwise]) => {
      const value = withDefaults ? (row[name] ?? otherwise) : row[name] === otherwise ? undefined : row[name]
      return value === undefined || Object.hasOwn(links, name)
        ? []
        : Object.entries(storedScalar(name, entities[entityTypeOf(id) as EntityType].properties[name]?.type ?? 'Kind', value))
    }),
  )

const contradictions = ({ entity, path }: DeclaredEntity, held: Readonly<Record<string, unknown>>): SeedProblem[] =>
  fieldsOf(entityTypeOf(entity.id) as EntityType).flatMap(([name, otherwise]) => {
    const [said, before] = [entity[name], held[name] ?? undefined]
    if (said === undefined || said === otherwise || before === undefined || before === otherwise || said === before) return []
    const wanted = `the ${name} that the graph holds already, ${JSON.stringify(before)}`
    return [{ path: [...path, name], row: entity.id, wanted, came: JSON.stringify(said) }]
  })
