import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { csvText } from '../web/shared/csvText.ts'
import { factTable } from '../web/shared/answer/factTable.ts'
import { filtersUsed } from '../web/shared/answer/filtersUsed.ts'
import { graphOfAnswer, isNesting } from '../web/shared/answer/graphOfAnswer.ts'
import { isEmptyAnswer } from '../web/shared/answer/isEmptyAnswer.ts'
import { nestingTable } from '../web/shared/answer/nestingTable.ts'
import { tablesOfAnswer } from '../web/shared/answer/tablesOfAnswer.ts'
import { drawnOf } from '../web/shared/views/graph/drawn.ts'
import { arrange } from '../web/shared/views/graph/groups.ts'
import { withIds } from '../web/shared/answer/withIds.ts'

const answers = join(import.meta.dirname, '../examples/answers')
const examples = join(import.meta.dirname, '../examples')
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema/generated.graphql'), 'utf8'))
const queries = readdirSync(examples)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => ({ name, query: readFileSync(join(examples, name), 'utf8') }))

const answerTo = (name: string): unknown =>
  (JSON.parse(readFileSync(join(examples, 'answers', name.replace('.graphql', '.json')), 'utf8')) as { data: unknown }).data

const person = { __typename: 'Person', id: 'person/a', name: 'A' }
const office = { __typename: 'Office', id: 'office/o', name: 'O' }
const event = { __typename: 'Event', id: 'event/e', name: 'E' }

describe('the graph of an answer', () => {
  it('merges entities by id, through the wrappers of lists', () => {
    const { entities } = graphOfAnswer({
      people: { edges: [{ node: { __typename: 'Person', id: 'person/a' } }] },
      again: { nodes: [person] },
      person: { ...person, kind: null },
    })
    expect(entities).toEqual([{ ...person, kind: null }])
  })

  it('gives a fact its ends, by the names of its type or by subject and object', () => {
    const named = { __typename: 'Tenure', id: 'fact/1', person, office }
    const plain = { __typename: 'Tenure', id: 'fact/2', subject: person, object: office }
    const { facts, nestings } = graphOfAnswer({ tenures: { nodes: [named, plain] } })
    expect(facts.map(({ subject, object }) => [subject?.id, object?.id])).toEqual([
      ['person/a', 'office/o'],
      ['person/a', 'office/o'],
    ])
    expect(nestings).toEqual([])
  })

  it('takes the enclosing entity for an end that was not selected, whatever the list is called', () => {
    const chairs = { nodes: [{ __typename: 'Participation', id: 'fact/1', role: 'CHAIR', participant: person }] }
    expect(graphOfAnswer({ event: { ...event, chairs } }).facts[0]).toMatchObject({ subject: person, object: event, role: 'CHAIR' })
  })

  it('knows by the list which end encloses a fact between two of one type', () => {
    const part = { __typename: 'Event', id: 'event/part', name: 'Part' }
    const inclusion = { __typename: 'Inclusion', id: 'fact/1' }
    const below = graphOfAnswer({ event: { ...event, parts: { nodes: [{ ...inclusion, part }] } } }).facts[0]
    const above = graphOfAnswer({ event: { ...part, partOf: { nodes: [{ ...inclusion, whole: event }] } } }).facts[0]
    for (const fact of [below, above]) expect([fact?.subject?.id, fact?.object?.id]).toEqual(['event/part', 'event/e'])
  })

  it('does not take a speaker or a document for an end', () => {
    const claim = { __typename: 'Claim', id: 'fact/1', value: 'words' }
    const said = graphOfAnswer({ person: { ...person, assertions: { nodes: [claim] } } }).facts[0]
    expect(said).toMatchObject({ assertedBy: person })
    expect(said).not.toHaveProperty('subject')
    const document = { __typename: 'Document', id: 'document/d', says: { nodes: [claim] } }
    expect(graphOfAnswer({ document }).facts[0]).not.toHaveProperty('subject')
  })

  it('leaves undefined what was not selected or has no id, and null what is not stated', () => {
    const [naming, tenure] = graphOfAnswer({
      facts: [
        { __typename: 'Claim', id: 'fact/1', about: person, concerns: null, assertedBy: null },
        { __typename: 'Tenure', id: 'fact/2', person: { name: 'A' }, start: null, end: { precision: 'DAY' } },
      ],
    }).facts
    expect(naming).toEqual({ __typename: 'Claim', id: 'fact/1', subject: person, object: null, assertedBy: null })
    expect(tenure).toEqual({ __typename: 'Tenure', id: 'fact/2', start: null })
  })

  it('counts citations with their facts; a cited document is no entity of the graph', () => {
    const document = { __typename: 'Document', id: 'document/d', name: 'D' }
    const fact = { __typename: 'Naming', id: 'fact/1', named: person, text: 'A', citations: [{ document, paragraph: 4 }] }
    const graph = graphOfAnswer({ one: fact, same: fact })
    expect(graph.citations).toBe(1)
    expect(graph.entities).toEqual([person])
    expect(graph.facts[0]?.citations).toEqual([{ document, paragraph: 4 }])
  })

  it('draws other nesting as a line of the field’s name, which is no fact', () => {
    const { facts, nestings } = graphOfAnswer({
      region: { __typename: 'Region', id: 'region/a', ancestors: [{ __typename: 'Region', id: 'region/b' }] },
    })
    expect(facts).toEqual([])
    expect(nestings.map(({ subject, __typename, object }) => [subject?.id, __typename, object?.id])).toEqual([
      ['region/a', 'ancestors', 'region/b'],
    ])
    expect(nestings.every(isNesting)).toBe(true)
    expect(nestingTable(nestings)[0]?.rows).toHaveLength(1)
  })

  it('finds a name that a search matched to be one of what it found', () => {
    const matched = { __typename: 'Naming', id: 'fact/1', text: 'A' }
    expect(graphOfAnswer({ search: { edges: [{ matched, node: person }] } }).facts[0]?.subject).toEqual(person)
  })

  it('knows the days of an occurrence by its event, and tells dates and places', () => {
    const start = { edtf: '2022-07-20' }
    const participations = { nodes: [{ __typename: 'Participation', id: 'fact/1', participant: person }] }
    const graph = graphOfAnswer({ event: { ...event, start, participations } })
    expect(graph.facts[0]?.event).toEqual({ start })
    expect(graph.shownDates).toMatchObject([{ __typename: 'Dating', bound: 'START', date: start }])
    expect(graph).toMatchObject({ hasDate: true, hasPlace: false })
    expect(graphOfAnswer({ venue: { __typename: 'Venue', id: 'venue/v' } }).hasPlace).toBe(true)
  })

  it('is empty where there is nothing to draw', () => {
    for (const data of [null, undefined, 'text', {}, { a: [null, 1] }]) expect(graphOfAnswer(data).entities).toEqual([])
  })
})

describe('each example', () => {
  it.each(queries)('$name is drawn as a table, and as a graph that holds every entity and fact', ({ name, query }) => {
    const data = answerTo(name)
    const { entities, facts, citations, nestings } = graphOfAnswer(data)
    const ids = new Set(JSON.stringify(data).match(/"id":"[^"]+"/g))
    const documents = new Set(facts.flatMap((fact) => (fact.citations ?? []).flatMap(({ document }) => document?.id ?? [])))
    expect(facts.length + nestings.length + tablesOfAnswer(data).length).toBeGreaterThan(0)
    expect(entities.length + facts.length).toBeGreaterThanOrEqual(ids.size - documents.size)
    expect(entities.length + facts.length).toBeLessThanOrEqual(ids.size)
    if (query.includes('citations')) expect(citations).toBeGreaterThan(0)
    for (const { rows, columns } of [factTable('facts', facts), ...tablesOfAnswer(data)])
      for (const row of rows) expect(row).toHaveLength(columns.length)
    expect(isEmptyAnswer(data)).toBe(false)
  })
})

describe('tables beside that of facts', () => {
  it('have a row for each item of a list, and one for each value outside of lists', () => {
    expect(
      tablesOfAnswer({ tenures: { totalCount: 2, byOffice: [{ keys: ['office/o'], entities: [office, null], count: 2 }] }, none: [] }),
    ).toEqual([
      { name: 'tenures, byOffice', columns: ['keys', 'entities', 'count'], rows: [['office/o', 'O; null', '2']] },
      {
        name: 'Single values',
        columns: ['field', 'value'],
        rows: [
          ['tenures, totalCount', '2'],
          ['none', 'none'],
        ],
      },
    ])
  })

  it('are files that no spreadsheet runs', () => {
    expect(
      csvText([
        ['a', '=1+1'],
        ['@x', 'say "no", twice'],
      ]),
    ).toBe('a,\'=1+1\r\n\'@x,"say ""no"", twice"\r\n')
  })
})

describe('ids for a query', () => {
  it('are added where a type has them, and all else stays as written', () => {
    const query =
      '# all\n{\n  people(first: 2) { nodes { name } pageInfo { hasNextPage } }\n  office(id: "office/o") {\n    # its name\n    name\n  }\n}'
    expect(withIds(query, schema)).toBe(
      '# all\n{\n  people(first: 2) { nodes { __typename id name } pageInfo { hasNextPage } }\n  office(id: "office/o") {\n    __typename\n    id\n    # its name\n    name\n  }\n}',
    )
  })

  it('are not added twice, nor to what cannot be read', () => {
    const complete = withIds('{ facts { nodes { subject { name } ... on Claim { value } } } }', schema)
    expect(complete).toContain('... on Claim { value }')
    expect(validate(schema, parse(complete ?? ''))).toEqual([])
    expect(withIds(complete ?? '', schema)).toBeNull()
    expect(withIds('{ people {', schema)).toBeNull()
  })
})

describe('an empty answer', () => {
  it('holds empty lists, nulls and zeros alone', () => {
    expect(isEmptyAnswer({ people: { totalCount: 0, nodes: [] }, person: null })).toBe(true)
    expect(isEmptyAnswer({ verify: { answer: 'NOT_STATED', facts: [] } })).toBe(false)
    expect(isEmptyAnswer(null)).toBe(false)
  })

  it('is told with what was asked for', () => {
    const query =
      'query Q($on: Date = "2022-07-20", $name: String) { people(where: { name: { contains: $name } }, first: 3) { nodes { tenures(asOf: $on) { totalCount } } } }'
    expect(filtersUsed(query, { name: 'zz' })).toEqual([
      '$on = "2022-07-20"',
      '$name = "zz"',
      'people(where: {name: {contains: $name}})',
      'tenures(asOf: $on)',
    ])
  })
})

describe('the picture of an answer', () => {
  it.each(readdirSync(answers))('shows as much as the answer of %s holds', (file) => {
    const { entities, facts, nestings } = graphOfAnswer(JSON.parse(readFileSync(join(answers, file), 'utf8')).data)
    const all = [...facts, ...nestings]
    for (const most of [300, 2]) {
      const drawn = drawnOf(arrange({ entities, facts: all }, { most }), all)
      expect(drawn.nodes + drawn.grouped).toBe(entities.length)
      expect(drawn.factsOfLines + drawn.factsOfGroups + drawn.factsWithoutEnd).toBe(facts.length)
    }
  })
})
