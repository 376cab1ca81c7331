import { entities, entityTypes, interfaceTypes, typesOf, type EntityType, type InterfaceType, type Property } from './entities.ts'
import { factTypes, facts, linksOf, propertiesOf, type FactRow, type FactType } from './facts.ts'

/** What a filter can be on: a type of node, or an interface. */
export type FilterType = EntityType | InterfaceType | 'Entity' | FactType | 'Fact'

/** How a field of a filter is turned into a condition. */
export type FilterKind =
  | { readonly is: 'text' | 'integer' | 'boolean' | 'words' | 'date'; readonly property: string }
  | { readonly is: 'types' | 'identifier' | 'within' | 'asOf' | 'citation' }
  /** The facts about an entity: the relationships that lead to them. */
  | { readonly is: 'facts'; readonly fact: FactType | 'Fact'; readonly path: string }
  /** An entity that a fact leads to. `near` of a symmetric fact: the end that it is seen from. */
  | { readonly is: 'entity'; readonly type: FilterType; readonly path: string; readonly near?: boolean }
  /** The same node, if it is of this type. */
  | { readonly is: 'narrower'; readonly type: EntityType }

/** A field of a filter: its input type in the schema, what it means, and how it is applied. */
export interface FilterField {
  readonly input: string
  readonly meaning: string
  readonly apply: FilterKind
}

export type FilterFields = Readonly<Record<string, FilterField>>

const listedAndNot = (relationship: string): string => ['', 'WAS_', 'NOT_'].map((before) => before + relationship).join('|')

/** The type that a filter of an end has: the type itself, an interface that stands for the same types, or any entity. */
export const endType = (types: readonly EntityType[]): FilterType => {
  if (types.length === 1) return types[0] as EntityType
  return interfaceTypes.find((each) => String(typesOf(each)) === String(types)) ?? 'Entity'
}

const scalar = (property: string, { type }: Property): FilterField => {
  if (type === 'Int') return { input: 'IntFilter', meaning: `By ${property}.`, apply: { is: 'integer', property } }
  if (type === 'Boolean') return { input: 'Boolean', meaning: `By ${property}.`, apply: { is: 'boolean', property } }
  if (type === 'String') return { input: 'TextFilter', meaning: `By ${property}.`, apply: { is: 'text', property } }
  if (type === 'FuzzyDate')
    return {
      input: 'DateFilter',
      meaning: `By ${property}; what is not stated is never met by a comparison.`,
      apply: { is: 'date', property },
    }
  return {
    input: `[${type}!]`,
    meaning: `By ${property}: one of these; one value will do. An empty list matches nothing.`,
    apply: { is: 'words', property },
  }
}

const scalars = (properties: Readonly<Record<string, Property>>): FilterFields =>
  Object.fromEntries(Object.entries(properties).map(([property, row]) => [property, scalar(property, row)]))

const idField: FilterField = { input: 'IDFilter', meaning: 'By id.', apply: { is: 'text', property: 'id' } }
const nameField: FilterField = {
  input: 'TextFilter',
  meaning: 'By the name shown; `names` has all names.',
  apply: { is: 'text', property: 'name' },
}
const kindField: FilterField = scalar('kind', { type: 'Kind' })
const identifierField: FilterField = {
  input: 'IdentifierInput',
  meaning: 'By a code that it has in a register.',
  apply: { is: 'identifier' },
}
const withinField: FilterField = {
  input: 'ID',
  apply: { is: 'within' },
  meaning:
    'In this region, at any depth of the ADMINISTRATIVE and ELECTORAL hierarchies, planned or not. An id that the graph does not have is refused.',
}

const placed: readonly EntityType[] = ['Region', 'Venue', 'Event', 'Operation', 'Measure', 'Office']

const quantifier = (fact: FactType | 'Fact', path: string): FilterField => ({
  input: `${fact}Quantifier`,
  meaning: 'By the facts of this list.',
  apply: { is: 'facts', fact, path },
})

/** `->` leads from the entity to the fact, `<-` from the fact to the entity; of symmetric facts both. */
const listFields = (type: EntityType): FilterFields =>
  Object.fromEntries(
    factTypes.flatMap((fact) => {
      const { subject, object, symmetric } = facts[fact]
      const fields: [string, FilterField][] = []
      if (symmetric && subject.types.includes(type))
        return [[subject.list, quantifier(fact, `-[:${subject.relationship}|${object?.relationship}]-`)]]
      if (subject.types.includes(type)) fields.push([subject.list, quantifier(fact, `-[:${subject.relationship}]->`)])
      if (object?.types.includes(type)) fields.push([object.list, quantifier(fact, `<-[:${object.relationship}]-`)])
      for (const { list, types, relationship } of Object.values(linksOf(fact))) {
        if (list && types.includes(type)) fields.push([list, quantifier(fact, `<-[:${relationship}]-`)])
      }
      return fields
    }),
  )

const ends = (factRows: readonly FactRow[]): string =>
  factRows.flatMap(({ subject, object }) => [subject.relationship, object?.relationship ?? []].flat()).join('|')

const entityFields = (type: EntityType): FilterFields => {
  const { kinds, shown, properties } = entities[type]
  return {
    id: idField,
    name: nameField,
    identifier: identifierField,
    ...(kinds.length > 0 && { kind: kindField }),
    ...scalars(properties),
    ...scalars(
      Object.fromEntries(
        Object.entries(shown)
          .filter(([field]) => field !== 'name')
          .map(([field, { value, otherwise }]) => [
            field,
            { type: value === 'date' ? 'FuzzyDate' : otherwise ? 'ActivityStatus' : 'String' },
          ]),
      ),
    ),
    ...(placed.includes(type) && { within: withinField }),
    facts: quantifier('Fact', `-[:${ends(Object.values(facts))}]-`),
    ...(entities[type].interfaces.includes('Party') && { assertions: quantifier('Fact', '<-[:ASSERTED_BY]-') }),
    ...(type === 'Document' && { says: quantifier('Fact', '<-[:IN]-(:Citation)<-[:CITES]-') }),
    ...listFields(type),
  }
}

const interfaceFields = (type: InterfaceType | 'Entity'): FilterFields => {
  const all = typesOf(type).map(entityFields)
  const [first = {}] = all
  const shared = Object.entries(first).filter(([field, { input }]) => all.every((each) => each[field]?.input === input))
  return {
    ...Object.fromEntries(shared),
    ...(all.some(({ kind }) => kind) && { kind: kindField }),
    type: { input: '[EntityType!]', meaning: 'By type: one of these.', apply: { is: 'types' } },
    ...Object.fromEntries(
      typesOf(type).map((each): [string, FilterField] => [
        entities[each].folder,
        {
          input: `${each}Where`,
          meaning: `Of type ${each}, and this holds; never met by another type.`,
          apply: { is: 'narrower', type: each },
        },
      ]),
    ),
  }
}

const farEnd = (type: FilterType, path: string, near?: boolean): FilterField => ({
  input: `${type}Where`,
  meaning: 'By the entity at this end.',
  apply: { is: 'entity', type, path, ...(near !== undefined && { near }) },
})

const factFields = (type: FactType): FilterFields => {
  const { subject, object, symmetric } = facts[type]
  const [subjectPath, objectPath] = [listedAndNot(subject.relationship), object && listedAndNot(object.relationship)]
  return {
    id: idField,
    ...scalars(propertiesOf(type)),
    ...unlistedFields,
    [subject.field]: farEnd(
      endType(subject.types),
      symmetric ? `-[:${subjectPath}|${objectPath}]-` : `<-[:${subjectPath}]-`,
      symmetric && true,
    ),
    ...(object && {
      [object.field]: farEnd(
        endType(object.types),
        symmetric ? `-[:${subjectPath}|${objectPath}]-` : `-[:${objectPath}]->`,
        symmetric && false,
      ),
    }),
    ...Object.fromEntries(
      Object.entries(linksOf(type)).map(([link, { types, relationship }]) => [link, farEnd(endType(types), `-[:${relationship}]->`)]),
    ),
    ...evidenceFields,
  }
}

/** What lists leave out unless the filter asks for it, not within AND, OR or NOT, where it would widen one branch alone. */
const unlistedFields: FilterFields = {
  denied: {
    input: 'Boolean',
    meaning: 'By denied. True, and not within AND, OR or NOT: the list has what the source denies, which it leaves out otherwise.',
    apply: { is: 'boolean', property: 'denied' },
  },
  rank: {
    input: '[Rank!]',
    meaning:
      'By rank: one of these. With DEPRECATED, and not within AND, OR or NOT, the list has those facts too, which it leaves out otherwise.',
    apply: { is: 'words', property: 'rank' },
  },
}

const evidenceFields: FilterFields = {
  document: {
    input: 'DocumentWhere',
    meaning: 'By a document that it rests on.',
    apply: { is: 'entity', type: 'Document', path: '-[:CITES]->(:Citation)-[:IN]->' },
  },
  citation: { input: 'CitationFilter', meaning: 'By a passage that it cites.', apply: { is: 'citation' } },
  sources: { input: 'IntFilter', meaning: 'By how many documents say the same.', apply: { is: 'integer', property: 'sources' } },
  asOf: {
    input: 'AsOfFilter',
    meaning: 'By whether it holds on a day. Facts for which time does not matter always do.',
    apply: { is: 'asOf' },
  },
}

const anyFactFields = (): FilterFields => ({
  ...Object.fromEntries(Object.entries(factFields('Claim')).filter(([field]) => factTypes.every((type) => factFields(type)[field]))),
  type: { input: '[FactType!]', meaning: 'By type: one of these.', apply: { is: 'types' } },
  subject: farEnd('Entity', '<--'),
  object: farEnd(
    'Entity',
    `-[:${factTypes
      .flatMap((type) => facts[type].object?.relationship ?? [])
      .map(listedAndNot)
      .join('|')}]->`,
  ),
})

const made = new Map<FilterType, FilterFields>()

/** The fields of a type's filter, but for AND, OR and NOT, which all have. */
export const filterFields = (type: FilterType): FilterFields => {
  const known = made.get(type)
  if (known) return known
  const fields =
    type === 'Fact'
      ? anyFactFields()
      : Object.hasOwn(facts, type)
        ? factFields(type as FactType)
        : (entityTypes as readonly string[]).includes(type)
          ? entityFields(type as EntityType)
          : interfaceFields(type as InterfaceType | 'Entity')
  made.set(type, fields)
  return fields
}

/** All types that a filter can be on. */
export const filterTypes: readonly FilterType[] = [...entityTypes, ...interfaceTypes, 'Entity', 'Fact', ...factTypes]
