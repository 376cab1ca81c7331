import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Entity, Fact, Graph } from '../web/shared/graph.ts'
import { along, bends, curveOf, pathOf } from '../web/shared/views/graph/curve.ts'
import { drawnOf, drawnWords } from '../web/shared/views/graph/drawn.ts'
import { arrange, layoutGraphOf } from '../web/shared/views/graph/groups.ts'
import { placeLabels, wrapped } from '../web/shared/views/graph/labels.ts'
import { layout } from '../web/shared/views/graph/layout.ts'
import { linesOf } from '../web/shared/views/graph/lines.ts'
import { groupLabel, groupName, lineBadge, lineLabel, lineTitle, nodeName, summaries } from '../web/shared/views/graph/names.ts'
import { narrow, together } from '../web/shared/views/graph/narrow.ts'
import { nearest, nextInDirection } from '../web/shared/views/graph/nextInDirection.ts'
import { sceneOf } from '../web/shared/views/graph/scene.ts'
import { StaticGraph } from '../web/shared/views/graph/StaticGraph.tsx'

const entity = (type: string, name: string): Entity => ({ __typename: type, id: `${type.toLowerCase()}/${name}`, name })
const [ana, ben] = [entity('Person', 'Ana'), entity('Person', 'Ben')]
const forum = entity('Event', 'Forum')
const unknown = { edtf: 'XXXX-XX-XX', precision: 'UNKNOWN' }
const document = (name: string): Entity => ({ __typename: 'Document', id: `document/${name}`, name })
const cited = (...names: string[]) => names.map((name) => ({ document: document(name), paragraph: 4 }))

let count = 0
const fact = (subject: Entity, object: Entity | null, more: Partial<Fact> = {}): Fact => ({
  id: `fact/${String(++count).padStart(5, '0')}`,
  __typename: 'Participation',
  subject,
  object,
  modality: 'STATED',
  ...(more.__typename === undefined && { role: 'CHAIR', event: { start: unknown, end: unknown } }),
  ...more,
})
const only = <Item>(items: readonly Item[]): Item => {
  expect(items).toHaveLength(1)
  return items[0]!
}
const graphOf = (facts: readonly Fact[], ...more: Entity[]): Graph => ({
  entities: [
    ...new Map(
      [...more, ...facts.flatMap(({ subject, object }) => [subject!, ...(object ? [object] : [])])].map((each) => [each.id, each]),
    ).values(),
  ],
  facts,
})
const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
  items.toSorted((one, other) => JSON.stringify(other).localeCompare(JSON.stringify(one)))

/** A region with so many parts of nothing else. */
const region = (name: string, parts: number): readonly Fact[] =>
  Array.from({ length: parts }, (_, index) =>
    fact(entity('Region', `${name} part ${index}`), entity('Region', name), { __typename: 'Containment', hierarchy: 'ADMINISTRATIVE' }),
  )
/** An event with so many who took part. */
const crowd = (size: number): Graph => graphOf(Array.from({ length: size }, (_, index) => fact(entity('Person', `p${index}`), forum)))

describe('lines', () => {
  it('joins facts with the same ends, type and role, and counts citations and documents', () => {
    const line = only(linesOf([fact(ana, forum, { citations: cited('a', 'b') }), fact(ana, forum, { citations: cited('b') })]))
    expect(line).toMatchObject({ citations: 3, documents: 2, words: 'chaired', stroke: 'solid', possible: false, conflict: false })
    expect(line.facts).toHaveLength(2)
  })

  it('keeps other roles, ends, the planned and the denied apart', () => {
    const facts = [
      fact(ana, forum),
      fact(ben, forum),
      fact(ana, forum, { role: 'SPEAKER' }),
      fact(ana, forum, { planned: true }),
      fact(ana, forum, { denied: true }),
    ]
    expect(
      linesOf(facts)
        .map(({ words }) => words)
        .toSorted(),
    ).toEqual(['chaired', 'chaired', 'did not chair', 'planned: to chair', 'spoke at'])
  })

  it('draws no line for a fact without an object', () =>
    expect(linesOf([fact(ana, null, { __typename: 'Naming', text: 'Ana' })])).toEqual([]))

  it('takes an overlap as the same from both sides', () => {
    const [one, other] = [entity('Region', 'one'), entity('Region', 'other')]
    only(linesOf([fact(one, other, { __typename: 'Overlap' }), fact(other, one, { __typename: 'Overlap' })]))
  })

  it.each([
    [['STATED', 'REPORTED'], 'solid'],
    [['REPORTED', 'IMPLIED'], 'dashed'],
    [['DERIVED'], 'dotted'],
    [[undefined], 'plain'],
  ])('strokes what is said as %s %s', (modalities, stroke) => {
    const facts = modalities.map((modality) => {
      const { modality: _, ...rest } = fact(ana, forum)
      return modality === undefined ? rest : { ...rest, modality }
    })
    expect(only(linesOf(facts)).stroke).toBe(stroke)
  })

  it('never draws the planned or the deprecated solid', () => {
    expect(only(linesOf([fact(ana, forum, { planned: true })])).stroke).toBe('dotted')
    expect(only(linesOf([fact(ana, forum, { rank: 'DEPRECATED' })])).stroke).toBe('dotted')
  })

  it('says doubt, conflict and speaker in words', () => {
    const doubtful = fact(ana, forum, {
      modality: 'REPORTED',
      assertedBy: ben,
      certainty: 'POSSIBLE',
      conflictsWith: [{ id: 'fact/x' }],
      citations: cited('a'),
    })
    const line = only(linesOf([doubtful]))
    expect(lineLabel(line)).toEqual(['chaired [1]', 'according to Ben', '? possible', '≠ conflict'])
    expect(lineBadge(line)).toBe('[1] ? ≠')
    expect(lineTitle(line)).toMatch(/according to Ben.*possible on this date.*≠.*¶ 4, a/)
    expect(only(linesOf([doubtful, fact(ana, forum, { certainty: 'CERTAIN' })])).possible).toBe(false)
  })

  it('says who did not speak up', () => {
    expect(lineLabel(only(linesOf([fact(ana, forum, { modality: 'REPORTED', assertedBy: null })])))).toEqual([
      'chaired',
      'reported, speaker not stated',
    ])
  })
})

describe('names of nodes', () => {
  it('begins with type and name, counts facts without an object, and writes out an unknown date', () => {
    const summaryOf = summaries([fact(ana, forum), fact(ana, null, { __typename: 'Naming', text: 'A.' })])
    expect(nodeName(forum, summaryOf.get(forum.id))).toBe('Event, Forum, 1 fact, date not stated')
    expect(nodeName(ana, summaryOf.get(ana.id))).toBe('Person, Ana, 2 facts')
    expect(nodeName(ben, summaryOf.get(ben.id))).toBe('Person, Ben, 0 facts')
  })

  it('gives the date of an event', () => {
    const day = { edtf: '2022-07-20', precision: 'DAY', basis: 'STATED' }
    const summaryOf = summaries([fact(ana, forum, { event: { start: day, end: day } })])
    expect(nodeName(forum, summaryOf.get(forum.id))).toBe('Event, Forum, 1 fact, 20 July 2022')
  })
})

describe('groups', () => {
  it('leaves a small graph alone', () => expect(arrange(crowd(20))).toMatchObject({ groups: [], nodes: { length: 21 } }))

  it('closes the contents of a region with many parts, and of these parts', () => {
    const graph = graphOf([
      ...region('County', 9),
      ...region('County part 0', 3),
      fact(forum, entity('Region', 'County'), { __typename: 'Location' }),
    ])
    const { nodes, groups } = arrange(graph, { focus: forum.id })
    expect(nodes.map(({ name }) => name)).toEqual(['Forum', 'County'])
    expect(groupLabel(only(groups))).toBe('+12 regions ▸')
    expect(groupName(only(groups))).toBe('Group, 12 regions at County by containment')
    expect(arrange(graph, { opened: new Set([groups[0]!.id]) })).toMatchObject({ groups: [], nodes: { length: 14 } })
  })

  it('keeps out of a region what more is said of, and what is pinned', () => {
    const part = entity('Region', 'County part 1')
    const graph = graphOf([...region('County', 12), fact(forum, part, { __typename: 'Location' })])
    expect(arrange(graph).nodes.map(({ id }) => id)).toContain(part.id)
    expect(arrange(graph, { kept: ['region/County part 2'] }).nodes.map(({ id }) => id)).toContain('region/County part 2')
    expect(arrange(graphOf(region('County', 8))).groups).toEqual([])
  })

  it('draws at most 300 nodes and 500 when opened, and counts the rest', () => {
    const graph = crowd(700)
    const { nodes, groups, ties } = arrange(graph, { focus: forum.id })
    expect(nodes).toHaveLength(300)
    expect(groupLabel(only(groups))).toBe('+401 people ▸')
    expect(ties).toHaveLength(1)
    const open = arrange(graph, { focus: forum.id, opened: new Set([groups[0]!.id]) })
    expect(open.nodes.length + open.groups.length).toBeLessThanOrEqual(500)
    expect(open.nodes.length + only(open.groups).members.length).toBe(701)
  })

  it('bounds the groups of a graph that falls into many', () => {
    const facts = Array.from({ length: 900 }, (_, index) =>
      fact(entity('Person', `p${index + 1}`), entity('Person', `p${Math.floor(index / 2)}`)),
    )
    const { nodes, groups } = arrange(graphOf(facts))
    expect(nodes).toHaveLength(300)
    expect(nodes.length + groups.length).toBeLessThanOrEqual(500)
    expect(groups.reduce((sum, { members }) => sum + members.length, nodes.length)).toBe(901)
  })

  it('gives the same groups for the same graph in another order', () => {
    const { entities, facts } = crowd(400)
    expect(arrange({ entities: shuffled(entities), facts: shuffled(facts) })).toEqual(arrange({ entities, facts }))
  })
})

describe('the counts of a picture', () => {
  const words = (graph: Graph, most?: number) => drawnWords(drawnOf(arrange(graph, most === undefined ? {} : { most }), graph.facts))

  it('tell lines and facts, what is in groups, and what is not drawn', () => {
    expect(words({ entities: [], facts: [] })).toBe('Drawn: 0 entities, 0 facts in 0 lines')
    expect(words(crowd(20))).toBe('Drawn: 21 entities, 20 facts in 20 lines')
    expect(words(crowd(20), 11)).toBe('Drawn: 11 entities, 10 facts in 10 lines; in 1 group: 10 entities, 10 facts')
    const [first] = crowd(1).facts
    const nested = { ...first!, id: 'x', __typename: 'ancestors' }
    const alone = { ...first!, id: 'y', object: null }
    expect(words({ entities: [], facts: [first!, nested, alone] })).toBe(
      'Drawn: 2 entities, 1 fact in 1 line; 1 line for what stands in what; not drawn: 1 fact with one end only',
    )
  })
})

describe('layout', () => {
  const laidOut = (graph: Graph) => layout(layoutGraphOf(arrange(graph)))

  it('depends on nothing but the graph', () => {
    const { ids, links } = layoutGraphOf(arrange(crowd(40)))
    const places = layout({ ids, links })
    expect(layout({ ids: ids.toReversed(), links: links.toReversed() })).toEqual(places)
    expect([...layout({ ids, links }, { spacing: 2 })]).not.toEqual([...places])
  })

  it('keeps nodes apart', () => {
    const places = [...laidOut(crowd(40)).values()]
    const apart = places.flatMap((one, index) => places.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)))
    expect(Math.min(...apart)).toBeGreaterThan(24)
  })

  it('moves nothing when a date leaves facts out', () => {
    const graph = crowd(12)
    const dated = { entities: graph.entities, facts: graph.facts.slice(0, 6) }
    const arrangement = arrange(together(graph, dated))
    const places = layout(layoutGraphOf(arrangement))
    const all = sceneOf(narrow(arrangement, graph, new Set()), places)
    const some = sceneOf(narrow(arrangement, dated, new Set(['person/p0'])), places)
    expect(some.lines).toHaveLength(5)
    expect(some.nodes).toHaveLength(12)
    for (const { id, place } of some.nodes) expect(place).toEqual(all.nodes.find((node) => node.id === id)?.place)
  })
})

describe('the picture', () => {
  it('bends lines between the same two ends apart', () => {
    const lines = linesOf([fact(ana, forum), fact(ana, forum, { role: 'SPEAKER' })])
    expect([...bends(lines).values()]).toEqual([-0.5, 0.5])
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ]
    expect(along(curveOf(from, to, 0.5), 0.5)).toEqual(along(curveOf(to, from, 0.5), 0.5))
    expect(pathOf(curveOf(from, to, 0))).toBe('M0,0Q50,0 100,0')
    expect(pathOf(curveOf(from, from, 0))).toMatch(/^M0,0c/)
  })

  it('lays no label over another, but those that must stand', () => {
    const at = (id: string, x: number, must = false) => ({
      id,
      must,
      choices: [{ rows: ['some words'], at: { x, y: 0 }, anchor: 'middle' as const }],
    })
    expect([...placeLabels([at('a', 0), at('b', 10), at('c', 200)], []).keys()]).toEqual(['a', 'c'])
    expect([...placeLabels([at('a', 0), at('b', 10, true)], []).keys()]).toEqual(['b'])
    expect(placeLabels([at('a', 0)], [{ x: 0, y: 0, width: 20, height: 20 }]).size).toBe(0)
  })

  it('cuts names between words', () => {
    expect(wrapped('Interior Cabinet Secretary', 22)).toEqual(['Interior Cabinet', 'Secretary'])
    expect(wrapped('one two three four', 7)).toEqual(['one two', 'three…'])
  })

  it('needs no script on an entity page', () => {
    const html = renderToStaticMarkup(
      createElement(StaticGraph, {
        graph: graphOf([fact(ana, forum, { modality: 'REPORTED', assertedBy: ben })]),
        focus: ana.id,
        label: 'Around Ana',
      }),
    )
    expect(html).toContain('<a href="/e/event/Forum" aria-label="Event, Forum, 1 fact, date not stated"')
    expect(html).toContain('according to Ben')
    expect(html).not.toMatch(/style=|<script|tabindex/)
    expect(renderToStaticMarkup(createElement(StaticGraph, { graph: crowd(100), label: 'Crowd' })).match(/<a /g)).toHaveLength(21)
  })
})

describe('going from node to node', () => {
  const places = new Map([
    ['right', { x: 50, y: 10 }],
    ['far right', { x: 90, y: 0 }],
    ['above', { x: 5, y: -40 }],
    ['below right', { x: 30, y: 60 }],
  ])
  it.each([
    ['ArrowRight', 'right'],
    ['ArrowUp', 'above'],
    ['ArrowDown', 'below right'],
    ['ArrowLeft', null],
  ] as const)('%s leads to %s', (key, id) => expect(nextInDirection(places, { x: 0, y: 0 }, key)).toBe(id))

  it('finds the nearest', () => {
    expect(nearest(places, { x: 80, y: 0 })).toBe('far right')
    expect(nearest(new Map(), { x: 0, y: 0 })).toBeNull()
  })
})
