import { entities, type EntityType } from './entities.ts'
import type { FactType } from './facts.ts'

/** An order of a list: the property that holds it ends with the id, so that it is total, and has an index. */
export interface Order {
  readonly key: string
  /** What is undated comes last, in both directions: its keys begin with `9999`. */
  readonly undatedLast?: true
  readonly meaning: string
}

const id: Order = { key: 'id', meaning: 'By id.' }
const name: Order = { key: 'nameKey', meaning: 'By the name shown, without regard to case, accents and apostrophes.' }
const start: Order = { key: 'startKey', undatedLast: true, meaning: 'By the earliest day of the start, what is undated last.' }
const factStart: Order = {
  key: 'orderKey', undatedLast: true,
  meaning: 'By the earliest day on which it holds (of a participation or announcement: its event\'s), what is undated last.',
}

/** The orders of a type's lists; the first is the one that a list has if none is asked for. */
export const ordersOf = (type: NodeType): Readonly<Record<string, Order>> => {
  if (!Object.hasOwn(entities, type)) return { START: factStart }
  const row = entities[type as EntityType]
  return row.shown['start'] ? { START: start, NAME: name, ID: id } : { NAME: name, ID: id }
}

/** A type of node of which there are lists: an entity or a fact type, or all facts together. */
export type NodeType = EntityType | FactType | 'Fact'

/** The keys of undated things begin with it: it sorts behind every day. */
export const undated = '9999'
