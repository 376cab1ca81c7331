import { isFactType } from '../model/facts.ts'
import { entityTypes } from '../model/entities.ts'
import { factTypes, type FactType } from '../model/facts.ts'
import { filterFields, filterTypes, type FilterType } from '../model/filter-fields.ts'
import { ordersOf, type NodeType } from '../model/orders.ts'
import { tallyKeys } from '../model/tally-keys.ts'

/** The part of the schema that the model alone decides: connections, edges, orders, filters, the lists of types. */
export const generatedSdl = (): string => {
  const listed: readonly NodeType[] = [...entityTypes, 'Fact', ...factTypes]
  return (
    [
      typeEnum('EntityType', 'The types of entities.', entityTypes, (type) => `Entities of type ${type}.`),
      typeEnum('FactType', 'The types of facts.', factTypes, (type) => `Facts of type ${type}.`),
      ...scalarFilters,
      ...listed.flatMap((type) => [connection(type), edge(type), order(type)]),
      ...filterTypes.map(where),
      ...(['Fact', ...factTypes] as const).flatMap((type) => [quantifier(type), keys(type)]),
    ].join('\n\n') + '\n'
  )
}

const described = (text: string, indent = ''): string => `${indent}"${text.replaceAll('"', '\\"')}"`

type Member = readonly [field: string, meaning: string]

const block = (keyword: string, name: string, description: string, members: readonly Member[]): string =>
  [
    described(description),
    `${keyword} ${name} {`,
    ...members.flatMap(([member, meaning]) => [described(meaning, '  '), `  ${member}`]),
    '}',
  ].join('\n')

const typeEnum = <Type extends string>(
  name: string,
  description: string,
  values: readonly Type[],
  meaning: (value: Type) => string,
): string =>
  block(
    'enum',
    name,
    description,
    values.map((value) => [value, meaning(value)]),
  )

const connection = (type: NodeType): string =>
  block('type', `${type}Connection`, `A page of a list of ${type} nodes, with the way to the next.`, [
    [`edges: [${type}Edge!]!`, 'The nodes of this page, each with its cursor.'],
    [`nodes: [${type}!]!`, 'The nodes of this page, without cursors.'],
    ['pageInfo: PageInfo!', 'Whether there is more, and the cursors to go on with.'],
    ['totalCount: Int', 'How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for.'],
    ...(type === 'Fact' || isFactType(type) ? [tallyField(type)] : []),
  ])

const tallyField = (type: FactType | 'Fact'): Member => [
  `tally("By one or two keys." by: [${type}Key!]!, "How many rows, 1 to 100." first: Int = 20, "Only what comes after this cursor." after: String): [TallyRow!]`,
  'How often each key, or pair of keys, occurs in the whole list: the most frequent first.',
]

const edge = (type: NodeType): string =>
  block('type', `${type}Edge`, `One ${type} of a page, and its place in the list.`, [
    ['cursor: String!', 'The place of this node in the list: to go on from it, give it as `after` or `before`.'],
    [`node: ${type}!`, 'The node itself.'],
  ])

const order = (type: NodeType): string =>
  block(
    'enum',
    `${type}Order`,
    `The orders that a list of ${type} nodes can have.`,
    Object.entries(ordersOf(type)).flatMap(([name, { meaning, undatedLast }]) => [
      [name, meaning],
      [`${name}_DESC`, `The same backwards${undatedLast ? ', what is undated last all the same' : ''}.`],
    ]),
  )

const scalarFilters: readonly string[] = [
  block('input', 'IDFilter', 'What an id must be. Absent and null filter nothing.', [
    ['eq: ID', 'Exactly this id.'],
    ['in: [ID!]', 'One of these ids (at most 100); an empty list matches nothing.'],
  ]),
  block(
    'input',
    'TextFilter',
    'What a text must be; all of this holds. A text that is not there meets no comparison. Absent and null filter nothing.',
    [
      ['eq: String', 'Exactly this text.'],
      ['in: [String!]', 'One of these texts (at most 100); an empty list matches nothing.'],
      ['contains: String', 'This is a part of it, without regard to case, accents, apostrophes and punctuation.'],
      ['startsWith: String', 'It begins with this, without regard to case, accents, apostrophes and punctuation.'],
      ['isNull: Boolean', 'True: there is none. False: there is one.'],
    ],
  ),
  block(
    'input',
    'IntFilter',
    'What a number must be; all of this holds. A number that is not there meets no comparison. Absent and null filter nothing.',
    [
      ['eq: Int', 'Exactly this.'],
      ['in: [Int!]', 'One of these (at most 100); an empty list matches nothing.'],
      ['lt: Int', 'Less than this.'],
      ['lte: Int', 'This or less.'],
      ['gt: Int', 'More than this.'],
      ['gte: Int', 'This or more.'],
      ['isNull: Boolean', 'True: there is none. False: there is one.'],
    ],
  ),
  block('input', 'DateRange', 'From a day to a day, both included.', [
    ['from: Date!', 'The first day.'],
    ['to: Date!', 'The last day; BAD_USER_INPUT if it is before the first.'],
  ]),
  block(
    'input',
    'DateFilter',
    'When a date must be; all of this holds. A date is as exact as its source: with POSSIBLE it is met if some day that it may mean ' +
      'fits, with CERTAIN only if every such day does. What is not stated meets no comparison.',
    [
      ['on: Date', 'On this day.'],
      ['before: Date', 'Before this day.'],
      ['after: Date', 'After this day.'],
      ['between: DateRange', 'In these days.'],
      ['isNull: Boolean', 'True: not stated. False: stated, if only in part.'],
      ['certainty: Certainty = POSSIBLE', 'How sure the comparison must be.'],
    ],
  ),
  block('input', 'AsOfFilter', 'Whether a fact holds on a day. Facts for which time does not matter always do.', [
    ['date: Date!', 'The day.'],
    ['certainty: Certainty = POSSIBLE', 'POSSIBLE: nothing rules it out. CERTAIN: its dates say so.'],
  ]),
  block('input', 'CitationFilter', 'Which passage.', [['paragraph: Int!', 'The number of its paragraph, from 1.']]),
]

const logicFields = (type: FilterType): readonly Member[] => [
  [`AND: [${type}Where!]`, 'All of these hold; an empty list filters nothing.'],
  [`OR: [${type}Where!]`, 'One of these holds; an empty list matches nothing.'],
  [`NOT: ${type}Where`, 'This does not hold; the NOT of an empty filter matches nothing.'],
]

const where = (type: FilterType): string =>
  block(
    'input',
    `${type}Where`,
    `Which ${type} ${type === 'Fact' || isFactType(type) ? 'facts' : 'nodes'}: those for which all of this holds. Null, and an empty filter, filter nothing.`,
    [
      ...Object.entries(filterFields(type)).map(([field, { input, meaning }]): Member => [`${field}: ${input}`, meaning]),
      ...logicFields(type),
    ],
  )

const quantifier = (type: FactType | 'Fact'): string =>
  block('input', `${type}Quantifier`, 'How many of a list of facts must meet a filter; all of this holds.', [
    [`some: ${type}Where`, 'At least one does.'],
    [`none: ${type}Where`, 'None does.'],
    [`every: ${type}Where`, 'All do; true where there are none.'],
    ['count: IntFilter', 'So many facts does the list have.'],
  ])

const keys = (type: FactType | 'Fact'): string =>
  block(
    'enum',
    `${type}Key`,
    `What ${type === 'Fact' ? '' : `${type} `}facts can be counted by.`,
    Object.entries(tallyKeys(type)).map(([key, { meaning }]): Member => [key, meaning]),
  )
