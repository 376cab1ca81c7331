import fc from 'fast-check'
import { enumWords } from '../../src/generate/enum-words.ts'
import { filterFields, type FilterField, type FilterType } from '../../src/model/filter-fields.ts'

/** A filter as a client writes it, made from the fields that the model gives to a type. */
export type AnyFilter = Record<string, unknown>

const words: Record<string, readonly string[]> = enumWords()
const days = ['0001-01-01', '2017-12-31', '2018-04-01', '2019-03-01', '2019-03-04', '2019-03-06', '2022-06-03', '2022-07-20', '2199-12-31']
const day = fc.constantFrom(...days)
const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { maxLength: Math.min(3, values.length) })

const text = fc.constantFrom('a', 'O’Karrin', 'osk', 'water', 'é', '', 'Fred Matiangi', 'West Pokot', 'x\' OR true //')
const regions = ['region/zubia', 'region/osk-county', 'region/osk-town', 'region/reed-coast', 'region/west-pokot-county', 'region/rift-valley-province']
const ids = [...regions, 'person/tebo-okarrin', 'person/fred-matiangi', 'office/mayor-of-osk', 'event/water-forum-at-osk', 'document/invented', 'topic/nothing']

/** What lists leave out is met only by a filter that names it itself: such a filter has no complement in the list. */
const listedWords = (enumeration: string): readonly string[] => (words[enumeration] ?? []).filter((word) => word !== 'DEPRECATED')

const ofKind = ({ apply, input }: FilterField, name: string, depth: number): fc.Arbitrary<unknown> => {
  switch (apply.is) {
    case 'text': return name === 'id'
      ? fc.oneof(fc.record({ eq: fc.constantFrom(...ids) }), fc.record({ in: some(ids) }))
      : fc.oneof(fc.record({ eq: text }), fc.record({ in: fc.array(text, { maxLength: 3 }) }), fc.record({ contains: text }), fc.record({ startsWith: text, isNull: fc.boolean() }))
    case 'integer': return fc.oneof(fc.record({ gte: fc.integer({ min: 0, max: 3 }), lt: fc.integer({ min: 1, max: 13 }) }), fc.record({ eq: fc.constantFrom(0, 1, 12) }), fc.record({ isNull: fc.boolean() }))
    case 'boolean': return fc.constant(false)
    case 'words': case 'types': return some(listedWords(/\w+/.exec(input)?.[0] ?? ''))
    case 'date': return fc.record({
      certainty: fc.constantFrom('POSSIBLE', 'CERTAIN', null), on: day, before: day, after: day, isNull: fc.boolean(),
      between: fc.tuple(day, day).map((pair) => { const [from, to] = pair.sort(); return { from, to } }),
    }, { requiredKeys: ['certainty'] })
    case 'asOf': return fc.record({ date: day, certainty: fc.constantFrom('POSSIBLE', 'CERTAIN') })
    case 'within': return fc.constantFrom(...regions)
    case 'identifier': return fc.constantFrom({ scheme: 'zubia-county', value: '01' }, { scheme: 'iebc-county', value: '024' })
    case 'citation': return fc.record({ paragraph: fc.integer({ min: 1, max: 9 }) })
    case 'entity': case 'narrower': return anyFilter(apply.type, depth - 1)
    case 'facts': return fc.oneof(
      ...(['some', 'none', 'every'] as const).map((which) => anyFilter(apply.fact, depth - 1).map((inner) => ({ [which]: inner }))),
      fc.record({ count: fc.record({ gte: fc.integer({ min: 0, max: 3 }) }) }),
    )
  }
}

const leads = ({ apply }: FilterField): boolean => ['entity', 'narrower', 'facts'].includes(apply.is)

/** Any filter on a type, with at most two fields on a level, and so many steps to other nodes. */
export const anyFilter = (type: FilterType, depth: number): fc.Arbitrary<AnyFilter> => {
  const fields = Object.entries(filterFields(type)).filter(([, field]) => depth > 0 || !leads(field))
  const one = fc.constantFrom(...fields).chain(([name, field]) => ofKind(field, name, depth).map((value): AnyFilter => ({ [name]: value })))
  const both = fc.tuple(one, one).map(([first, second]): AnyFilter => ({ ...first, ...second }))
  return depth > 0 ? fc.oneof({ weight: 4, arbitrary: one }, { weight: 2, arbitrary: both }, { weight: 1, arbitrary: fc.array(one, { maxLength: 2 }).map((OR): AnyFilter => ({ OR })) }) : fc.oneof(one, both)
}
