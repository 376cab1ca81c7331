import { typesOf } from '../../../src/model/entities.ts'
import { isFactType } from '../../../src/model/facts.ts'
import type { Entity, Fact, Graph } from '../graph.ts'
import { dateOf, entityOf, fieldsOf, isWrapper, type Fields } from './answerFields.ts'
import { factOf, type Enclosing } from './factOf.ts'

/** What an answer holds of the graph. */
export interface AnswerGraph extends Graph {
  /**
   * Entities that stand in one another: lines, but no facts, so they have no citations. Their type is the name of the field:
   * `ancestors`, `publisher`.
   */
  readonly nestings: readonly Fact[]
  /** The dates that entities are shown with, each in the form of a Dating, so that a timeline may draw them. They are not counted. */
  readonly shownDates: readonly Fact[]
  /** How many citations its facts have. */
  readonly citations: number
  readonly hasDate: boolean
  readonly hasPlace: boolean
}

/** Whether a line stands for a fact; otherwise it says only that one entity stood in the other. */
export const isNesting = (fact: Fact): boolean => !isFactType(fact.__typename)

const places: readonly string[] = typesOf('Place')

const bounds: Readonly<Record<string, string>> = { start: 'START', end: 'END', publishedOn: 'ON' }

/**
 * The graph in the `data` of an answer. An object with `__typename` and `id` is an entity, or a fact if its type is that of facts; both are
 * merged by id. The document of a citation belongs to its fact and is no entity of the graph.
 */
export const graphOfAnswer = (data: unknown): AnswerGraph => {
  const entities = new Map<string, Entity>()
  const facts = new Map<string, Fact>()
  const nestings = new Map<string, Fact>()
  const shownDates = new Map<string, Fact>()
  let hasDate = false

  const addEntity = (entity: Entity): void => void entities.set(entity.id, { ...entities.get(entity.id), ...entity })
  const addNesting = (subject: Entity, field: string, object: Entity): void => {
    const id = `${subject.id} ${field} ${object.id}`
    nestings.set(id, { id, __typename: field, subject, object })
  }
  const addShownDates = (subject: Entity, fields: Fields): void => {
    for (const [field, bound] of Object.entries(bounds)) {
      const date = dateOf(fields[field])
      const id = `${subject.id} ${field}`
      if (date) shownDates.set(id, { ...shownDates.get(id), id, __typename: 'Dating', subject, bound, date })
    }
  }

  const walkFields = (fields: Fields, enclosing: (field: string) => Enclosing | null): void => {
    for (const [field, value] of Object.entries(fields)) walk(value, enclosing(field))
  }

  const walkFact = (fields: Fields, fact: Fact): void => {
    facts.set(fact.id, { ...facts.get(fact.id), ...fact })
    for (const end of [fact.subject, fact.object]) if (end) addEntity(end)
    if (fact.subject && fact.inCapacityOf) addNesting(fact.subject, 'inCapacityOf', fact.inCapacityOf)
    walkFields(withoutCitations(fields), () => null)
  }

  const walk = (value: unknown, enclosing: Enclosing | null): void => {
    if (Array.isArray(value)) return value.forEach((item) => walk(item, enclosing))
    const fields = fieldsOf(value)
    if (!fields) return
    if (typeof fields['edtf'] === 'string') hasDate = true
    const fact = factOf(fields, enclosing)
    if (fact) return walkFact(fields, fact)
    const entity = entityOf(fields)
    if (entity) {
      addEntity(entity)
      addShownDates(entity, fields)
      if (enclosing) addNesting(enclosing.entity, enclosing.field, entity)
      return walkFields(fields, (field) => ({ entity, fields, field }))
    }
    // What else stands on an edge is said of its node.
    const node = entityOf(fields['node'])
    const nodeFields = fieldsOf(fields['node'])
    walkFields(fields, (field) => {
      if (node && nodeFields && field !== 'node') return { entity: node, fields: nodeFields, field }
      return enclosing && { ...enclosing, field: isWrapper(field) ? enclosing.field : field }
    })
  }
  walk(data, null)

  const merged = (entity: Entity): Entity => entities.get(entity.id) ?? entity
  const known = (fact: Fact): Fact => ({
    ...fact,
    ...(fact.subject && { subject: merged(fact.subject) }),
    ...(fact.object && { object: merged(fact.object) }),
  })
  const allFacts = [...facts.values()].map(known)
  return {
    entities: [...entities.values()],
    facts: allFacts,
    nestings: [...nestings.values()].map(known),
    shownDates: [...shownDates.values()].map(known),
    citations: allFacts.reduce((sum, { citations }) => sum + (citations?.length ?? 0), 0),
    hasDate,
    hasPlace: [...entities.values()].some(({ __typename }) => places.includes(__typename)),
  }
}

const withoutCitations = ({ citations: _, ...others }: Fields): Fields => others
