import { entityTypes } from '../../../src/model/entities.ts'
import { facts, factTypes } from '../../../src/model/facts.ts'
import type { EntityType } from '../../../src/model/entities.ts'
import type { Modality } from '../../generated/documents.ts'
import { nothingExplored, views, type ExploreState, type Place, type View } from './exploreState.ts'
import { Parameters, readDay, readId, readMoment, readNumber, writeAddress } from './parameters.ts'

/** The types of facts that link two entities: what can be walked along. */
export const linkingTypes = factTypes.filter((type) => facts[type].object)
export const modalities: readonly Modality[] = ['STATED', 'REPORTED', 'IMPLIED', 'DERIVED']

const mostSources = 99

const readView = (text: string): View | null => views.find((view) => view === text) ?? null

const readPin = (text: string): readonly [string, Place] | null => {
  const [, id = '', x, y] = /^([^:]+):(-?\d{1,5}):(-?\d{1,5})$/.exec(text) ?? []
  return readId(id) === null ? null : [id, { x: Number(x), y: Number(y) }]
}

const readExpanded = (text: string): readonly [string, readonly EntityType[]] | null => {
  const [id = '', types = ''] = text.split(':')
  const known = entityTypes.filter((type) => types.split(',').includes(type))
  return readId(id) === null || known.length === 0 ? null : [id, known]
}

/** What an address asks for, and the names of the parameters that ask for nothing known. */
export const readExplore = (search: string): { readonly state: ExploreState; readonly ignored: readonly string[] } => {
  const given = new Parameters(search)
  const state: ExploreState = {
    focus: given.one('focus', readId),
    asOf: given.one('asof', readDay),
    asKnownAt: given.one('known', readMoment),
    depth: given.one('depth', readNumber(1, 3)) ?? nothingExplored.depth,
    types: given.words('types', entityTypes),
    via: given.words('via', linkingTypes),
    said: given.words('said', modalities),
    sources: given.one('sources', readNumber(1, mostSources)) ?? nothingExplored.sources,
    expanded: new Map(given.all('expand', readExpanded)),
    hidden: new Set(given.all('hide', readId)),
    pins: new Map(given.all('pin', readPin)),
    selected: given.one('sel', readId),
    view: given.one('view', readView),
  }
  return { state, ignored: given.ignored() }
}

/** Words parted by commas; null of none. */
export const list = (words: readonly string[]): string | null => words.join(',') || null

/** The parameters of a state, in their fixed order and without the defaults: an export takes the same. */
export const exploreParameters = (state: ExploreState): readonly (readonly [string, string | null])[] => [
  ['focus', state.focus],
  ['asof', state.asOf],
  ['known', state.asKnownAt],
  ['depth', state.depth === nothingExplored.depth ? null : String(state.depth)],
  ['types', list(state.types)],
  ['via', list(state.via)],
  ['said', list(state.said)],
  ['sources', state.sources === nothingExplored.sources ? null : String(state.sources)],
  ...[...state.expanded].map(([id, types]) => ['expand', `${id}:${types.join(',')}`] as const),
  ...[...state.hidden].sort().map((id) => ['hide', id] as const),
  ...[...state.pins]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { x, y }]) => ['pin', `${id}:${Math.round(x)}:${Math.round(y)}`] as const),
  ['sel', state.selected],
  ['view', state.view],
]

/** The address of a state: the same state has the same address. */
export const writeExplore = (state: ExploreState): string => writeAddress('/explore', exploreParameters(state))

/** The address of a file with what a state shows; a format of several files has parts. */
export const exportAddress = (state: ExploreState, format: string, part: string | null = null): string =>
  writeAddress('/export', [
    ...exploreParameters({ ...state, pins: new Map(), selected: null, view: null }),
    ['format', format],
    ['part', part],
  ])
