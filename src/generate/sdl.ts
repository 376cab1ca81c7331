import { entities, entityTypes, type EntityType, type Property } from '../model/entities.ts'
import { factProperties, factTypes, facts, type FactType } from '../model/facts.ts'
import { ordersOf, type NodeType } from '../model/orders.ts'

/** The part of the schema that the model alone decides: connections, edges, orders, filters, the lists of types. */
export const generatedSdl = (): string => {
  const listed: readonly NodeType[] = [...entityTypes, 'Fact', ...factTypes]
  return [
    typeEnum('EntityType', 'The types of entities.', entityTypes, (type) => `Entities of type ${type}.`),
    typeEnum('FactType', 'The types of facts.', factTypes, (type) => `Facts of type ${type}.`),
    ...scalarFilters,
    ...listed.flatMap((type) => [connection(type), edge(type), order(type)]),
    ...entityTypes.map(entityWhere),
    partyWhere(),
    factWhere('Fact'),
    ...factTypes.map(factWhere),
  ].join('\n\n') + '\n'
}

const described = (text: string, indent = ''): string => `${indent}"${text.replaceAll('"', '\\"')}"`

const block = (keyword: string, name: string, description: string, members: readonly (readonly [string, string])[]): string =>
  [described(description), `${keyword} ${name} {`, ...members.flatMap(([member, meaning]) => [described(meaning, '  '), `  ${member}`]), '}'].join('\n')

const typeEnum = <Type extends string>(name: string, description: string, values: readonly Type[], meaning: (value: Type) => string): string =>
  block('enum', name, description, values.map((value) => [value, meaning(value)]))

const connection = (type: NodeType): string => block('type', `${type}Connection`, `A page of a list of ${type} nodes, with the way to the next.`, [
  [`edges: [${type}Edge!]!`, 'The nodes of this page, each with its cursor.'],
  [`nodes: [${type}!]!`, 'The nodes of this page, without cursors.'],
  ['pageInfo: PageInfo!', 'Whether there is more, and the cursors to go on with.'],
  ['totalCount: Int', 'How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for.'],
])

const edge = (type: NodeType): string => block('type', `${type}Edge`, `One ${type} of a page, and its place in the list.`, [
  ['cursor: String!', 'The place of this node in the list: to go on from it, give it as `after` or `before`.'],
  [`node: ${type}!`, 'The node itself.'],
])

const order = (type: NodeType): string => block('enum', `${type}Order`, `The orders that a list of ${type} nodes can have.`,
  Object.entries(ordersOf(type)).flatMap(([name, { meaning, undatedLast }]) => [
    [name, meaning],
    [`${name}_DESC`, `The same backwards${undatedLast ? ', what is undated last all the same' : ''}.`],
  ]))

const scalarFilters: readonly string[] = [
  block('input', 'IDFilter', 'What an id must be. Absent and null filter nothing.', [
    ['eq: ID', 'Exactly this id.'],
    ['in: [ID!]', 'One of these ids (at most 100); an empty list matches nothing.'],
  ]),
  block('input', 'TextFilter', 'What a text must be. Absent and null filter nothing.', [
    ['eq: String', 'Exactly this text.'],
  ]),
]

const enumFields = (properties: Readonly<Record<string, Property>>): readonly (readonly [string, string])[] =>
  Object.entries(properties).filter(([, { type }]) => !plainTypes.has(type))
    .map(([field, { type }]) => [`${field}: [${type}!]`, `One of these; one value will do. An empty list matches nothing.`])

const plainTypes = new Set(['String', 'Int', 'Boolean', 'Date', 'DateTime', 'FuzzyDate'])

const sharedFields: readonly (readonly [string, string])[] = [
  ['id: IDFilter', 'By id.'],
  ['name: TextFilter', 'By the name shown.'],
]

const kindField = (type: EntityType): readonly (readonly [string, string])[] =>
  entities[type].kinds.length > 0 ? [['kind: [Kind!]', 'By kind: one of these; one value will do. An empty list matches nothing.']] : []

const statusField = (type: EntityType): readonly (readonly [string, string])[] =>
  entities[type].shown['status'] ? [['status: [ActivityStatus!]', 'By status: one of these; one value will do. An empty list matches nothing.']] : []

const entityWhere = (type: EntityType): string => block('input', `${type}Where`,
  `Which ${type} nodes a list has: those for which all of this holds.`,
  [...sharedFields, ...kindField(type), ...statusField(type), ...enumFields(entities[type].properties)])

const partyWhere = (): string => block('input', 'PartyWhere', 'Which people, groups and organizations: those for which all of this holds.', [
  ...sharedFields,
  ['kind: [Kind!]', 'By kind: one of these; one value will do. An empty list matches nothing.'],
])

const factWhere = (type: FactType | 'Fact'): string => block('input', `${type}Where`,
  `Which ${type === 'Fact' ? '' : `${type} `}facts a list has: those for which all of this holds.`, [
    ['id: IDFilter', 'By id.'],
    ...enumFields(type === 'Fact' ? {} : facts[type].properties),
    ...enumFields(factProperties),
    ['document: DocumentWhere', 'By a document that it rests on.'],
    ['assertedBy: PartyWhere', 'By its speaker. A fact that the source states in its own voice has none, and is left out.'],
  ])
