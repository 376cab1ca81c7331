import { citationsOf, conflictsOf, identifiersOf, regionByIdentifier, type Identifier } from '../graph/nodes.ts'
import { wayTo } from '../graph/rows.ts'
import type { Go, Step, Steps } from '../graph/one-statement.ts'
import { keyOfQuestion, type Question } from '../graph/question.ts'
import { isFactId } from '../loaders.ts'
import { entities, entityTypes, interfaceTypes, typesOf, type EntityType, type InterfaceType } from '../model/entities.ts'
import { facts, factTypes, isFactType, linksOf, propertiesOf } from '../model/facts.ts'
import type { NodeType } from '../model/orders.ts'
import { pageAskedFor, type ConnectionArguments } from '../resolvers/connection.ts'
import { ancestorsAskedFor, factListsOf, type FactList } from '../resolvers/entities.ts'
import { tallyAskedFor, type TallyArguments } from '../resolvers/tally.ts'
import { tallyOf } from '../graph/tally.ts'
import { linkingAskedFor } from '../resolvers/verify.ts'
import type { QueryVerifyArgs } from '../generated/types.ts'
import type { SelectedField } from './selected.ts'

/** Nodes that a step finds: what their rows are of, and the steps that go on from them. */
interface Place {
  readonly type: NodeType | 'Entity'
  readonly steps: Steps
}

/**
 * The steps that bring, ahead of it, what the execution of these root fields will ask the loaders. It may bring too much and too little:
 * what is not here, search and paths among it, is asked when it is needed.
 */
export const stepsOf = (fields: readonly SelectedField[]): Steps => {
  const first: Steps = new Map()
  for (const field of fields) rootField(field, first)
  return first
}

const rootField = (field: SelectedField, first: Steps): void => {
  const list = rootLists[field.name]
  if (list) return connection({ fact: list }, field, first, first)
  if (field.name === 'verify') {
    const asked = field.arguments<QueryVerifyArgs>()
    begin([asked.subject, asked.object], null, first)
    const place = ask(first, linkingAskedFor(asked))
    for (const inner of field.fields()) if (inner.name === 'facts') nodeFields(inner.fields(), place, first)
    return
  }
  if (!byId.has(field.name)) return
  const { id, ids = [], identifier } = field.arguments<ByIdArguments>()
  if (identifier) return nodeFields(field.fields(), ask(first, regionByIdentifier(identifier)), first)
  begin([...ids, ...(typeof id === 'string' ? [id] : [])], field, first)
}

interface ByIdArguments {
  readonly id?: string | null
  readonly ids?: readonly string[]
  readonly identifier?: Identifier | null
}

const rootLists: Readonly<Record<string, NodeType>> = {
  ...Object.fromEntries(entityTypes.map((type) => [entities[type].list, type])),
  ...Object.fromEntries(factTypes.map((type) => [facts[type].list, type])),
  facts: 'Fact',
}
const byId: ReadonlySet<string> = new Set(['node', 'nodes', 'fact', ...entityTypes.map((type) => entities[type].folder)])

/** Nodes by ids that a client gave; without a field they are only looked for. */
const begin = (given: readonly string[], field: SelectedField | null, first: Steps): void => {
  for (const type of ['Entity', 'Fact'] as const) {
    const ids = given.filter((id) => isFactId(id) === (type === 'Fact'))
    if (ids.length === 0) continue
    const steps = stepOf(first, `${type} ${JSON.stringify(ids)}`, (below) => ({ is: 'begin', type, ids, below }))
    if (field) nodeFields(field.fields(), { type, steps }, first)
  }
}

/** The steps below a step that is there already, or is now. */
const stepOf = (steps: Steps, key: string, make: (below: Steps) => Step): Steps => {
  const known = steps.get(key)
  if (known) return known.below
  const step = make(new Map())
  steps.set(key, step)
  return step.below
}

const ask = (steps: Steps, question: Question<unknown>): Place => ({
  type: question.finds ?? 'Entity',
  steps: stepOf(steps, keyOfQuestion(question), (below) => ({ is: 'ask', question, below })),
})

const go = (
  steps: Steps,
  way: string,
  { type = 'Entity', from = 'node', passes }: Partial<Pick<Go, 'type' | 'from' | 'passes'>> = {},
): Place => ({
  type,
  steps: stepOf(steps, way, (below) => ({ is: 'go', way, type, from, below, ...(passes && { passes }) })),
})

const nodeFields = (fields: readonly SelectedField[], place: Place, first: Steps): void => {
  for (const field of fields) {
    const isOfFact = field.on === 'Fact' || isFactType(field.on)
    const isPlaceOfFacts = place.type === 'Fact' || isFactType(place.type)
    // Of a node of any type, what is selected of the other kind is of nothing here.
    if (isOfFact && isPlaceOfFacts) factField(field, place, first)
    if (!isOfFact && !isPlaceOfFacts) entityField(field, place, first)
  }
}

const factField = (field: SelectedField, place: Place, first: Steps): void => {
  const { on, name } = field
  if (name === 'citations' || (isFactType(on) && propertiesOf(on)[name]?.type === 'FuzzyDate')) {
    return citations(name === 'citations' ? [field] : field.fields(), place, first)
  }
  if (name === 'conflictsWith') return nodeFields(field.fields(), ask(place.steps, conflictsOf), first)
  for (const end of endsNamed(on, name)) {
    const way = wayTo(end, 'node', place.type, 'found')
    if (way) nodeFields(field.fields(), go(place.steps, way), first)
  }
}

/** The ends that a field of a fact may lead to. */
export const endsNamed = (on: string, field: string): readonly string[] => {
  if (field === 'subject' || field === 'object' || field === 'assertedBy') return [field]
  if (!isFactType(on)) return []
  const { subject, object, symmetric } = facts[on]
  if (symmetric) return field === subject.field || field === object?.field ? ['subject', 'object'] : []
  if (field === subject.field) return ['subject']
  if (field === object?.field) return ['object']
  return Object.hasOwn(linksOf(on), field) ? [field] : []
}

const citations = (fields: readonly SelectedField[], place: Place, first: Steps): void => {
  for (const each of fields.filter(({ name }) => name === 'citations')) {
    ask(place.steps, citationsOf)
    const documents = each.fields().filter(({ name }) => name === 'document')
    for (const document of documents) {
      const way = '(node)-[:CITES]->(:Citation)-[:IN]->(found:Entity:Document)'
      nodeFields(document.fields(), go(place.steps, way), first)
    }
  }
}

const entityField = (field: SelectedField, place: Place, first: Steps): void => {
  const { on, name } = field
  const types = entityTypesOf(on)
  const list = types.flatMap((type) => listsOf(type)[name] ?? [])[0]
  if (list) return connection(list, field, place.steps, first)
  if (name === 'identifiers') ask(place.steps, identifiersOf)
  if (name === 'ancestors') return nodeFields(field.fields(), ask(place.steps, ancestorsAskedFor(field.arguments())), first)
  if (types.some((type) => entities[type].shown[name]?.value === 'date')) {
    const inner = field.fields()
    if (!inner.some(({ name: selected }) => selected === 'citations')) return
    return citations(inner, go(place.steps, `(found:Fact) WHERE found.id = node.${name}Fact`, { type: 'Fact', passes: true }), first)
  }
  const way = types.some((type) => entities[type].links[name]) ? wayTo(name, 'node', place.type, 'found') : null
  if (way) nodeFields(field.fields(), go(place.steps, way), first)
}

const entityTypesOf = (on: string): readonly EntityType[] =>
  on === 'Entity' || interfaceTypes.some((type) => type === on)
    ? typesOf(on as InterfaceType | 'Entity')
    : entityTypes.filter((type) => type === on)

const known = new Map<EntityType, Readonly<Record<string, FactList>>>()
const listsOf = (type: EntityType): Readonly<Record<string, FactList>> => {
  const lists = known.get(type) ?? factListsOf(type)
  known.set(type, lists)
  return lists
}

/** A list of a whole type, or of what hangs on the nodes before. */
const connection = (
  { fact, ends, whole }: { readonly fact: NodeType } & Partial<Omit<FactList, 'fact'>>,
  field: SelectedField,
  steps: Steps,
  first: Steps,
): void => {
  const given = whole === undefined ? field.arguments<ConnectionArguments>() : { first: whole }
  const { list, name, rows, count, regions } = pageAskedFor(fact, ends, given)
  begin(regions, null, first)
  const page = () => ask(steps, rows)
  if (whole !== undefined) return nodeFields(field.fields(), page(), first)
  for (const selected of field.fields()) {
    if (selected.name === 'nodes') nodeFields(selected.fields(), page(), first)
    if (selected.name === 'pageInfo') page()
    if (selected.name === 'totalCount') ask(steps, count)
    if (selected.name === 'edges') {
      const place = page()
      for (const inner of selected.fields()) if (inner.name === 'node') nodeFields(inner.fields(), place, first)
    }
    if (selected.name === 'tally') {
      const asked = selected.arguments<TallyArguments>()
      const { size, last } = tallyAskedFor(name, asked)
      const counted = ask(steps, tallyOf(list, asked.by, last, size))
      for (const inner of selected.fields()) {
        if (inner.name === 'entities') nodeFields(inner.fields(), go(counted.steps, '(found:Entity {id: key})', { from: 'key' }), first)
      }
    }
  }
}
