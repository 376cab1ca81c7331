import { filterFields, type FilterType } from '../model/filter-fields.ts'
import type { Anchor } from '../graph/list.ts'
import type { Where } from './compile-where.ts'

/**
 * Where to begin with a filter: a few nodes that it names by id or name, and the way from the list's node `n` to them.
 * Null where it names none: then the list is read in its order, and each node tested.
 */
export const findAnchor = (type: FilterType, where: Where | null | undefined): Anchor | null => {
  const anchor = anchorIn(type, where, []) ?? named(where)
  return anchor && isWayAlone(type, where, 0) ? { ...anchor, alone: true } : anchor
}

const given = (where: unknown): readonly (readonly [name: string, value: unknown])[] =>
  Object.entries((where ?? {}) as Where).filter(([, value]) => value !== null && value !== undefined)

/** Whether a filter asks for nothing but the way to the nodes with some ids: then what can be come to from there is what it lets through. */
const isWayAlone = (type: FilterType, where: unknown, steps: number): boolean => {
  const [only, ...others] = given(where)
  if (!only || others.length > 0) return false
  const [name, value] = only
  const apply = filterFields(type)[name]?.apply
  if (name === 'id') return steps > 0 && given(value).length === 1
  if (apply?.is === 'facts') return given(value).length === 1 && isWayAlone(apply.fact, (value as Where)['some'], steps + 1)
  if (apply?.is === 'entity') return apply.near === undefined && isWayAlone(apply.type, value, steps + 1)
  return apply?.is === 'narrower' && steps > 0 && isWayAlone(apply.type, value, steps)
}

const anchorIn = (type: FilterType, where: unknown, steps: Anchor['steps']): Anchor | null => {
  if (where === null || typeof where !== 'object') return null
  const ids = namesIn((where as Where)['id'])
  if (ids) return { steps, property: 'id', values: ids }
  const fields = filterFields(type)
  for (const [name, given] of Object.entries(where as Where).sort(([one], [other]) => (one < other ? -1 : 1))) {
    const apply = fields[name]?.apply
    const found =
      apply?.is === 'facts'
        ? anchorIn(apply.fact, (given as Where | null)?.['some'], [...steps, { path: apply.path, label: apply.fact }])
        : apply?.is === 'entity' && apply.near === undefined
          ? anchorIn(apply.type, given, [...steps, { path: apply.path, label: 'Entity' }])
          : apply?.is === 'narrower'
            ? anchorIn(apply.type, given, narrowed(steps, apply.type))
            : null
    if (found) return found
  }
  return null
}

/** The last step leads to a node of this type too. */
const narrowed = (steps: Anchor['steps'], type: string): Anchor['steps'] =>
  steps.map((step, index) => (index === steps.length - 1 ? { ...step, label: `${step.label}:${type}` } : step))

const named = (where: Where | null | undefined): Anchor | null => {
  const names = namesIn(where?.['name'])
  return names && { steps: [], property: 'name', values: names }
}

const namesIn = (filter: unknown): readonly unknown[] | null => {
  const { eq, in: oneOf } = (filter ?? {}) as { readonly eq?: unknown; readonly in?: readonly unknown[] | null }
  return typeof eq === 'string' ? [eq] : (oneOf ?? null)
}
