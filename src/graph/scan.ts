import { isFactType } from '../model/facts.ts'
import { keyOf, type List } from './list.ts'

/** The property that an unlisted fact has in place of a key: lists read it only where what is unlisted is asked for. */
export const unlistedKey = (key: string): string => `unlisted${key.charAt(0).toUpperCase()}${key.slice(1)}`

/** Where the nodes of a list are found: by which label and by the range of which key. */
export interface Scan {
  readonly label: string
  readonly key: string
  /** What beside the key must hold. */
  readonly condition: string
}

/** The scans that together give a list: one for each end, and one more where what is unlisted is asked for too. */
export const scansOf = (list: List, orderKey: string): readonly Scan[] => {
  const keys = list.ends ? list.ends.map(keyOf) : [orderKey]
  const condition = list.filter.text && ` AND ${list.filter.text}`
  return keys.flatMap((key) => [
    { label: list.type, key, condition },
    ...(list.unlisted ? [{ label: 'Unlisted', key: unlistedKey(key), condition: `${list.type === 'Fact' ? '' : ` AND n:${list.type}`}${condition}` }] : []),
  ])
}

/** The key by which the whole list of a type is found: no unlisted fact has it. */
export const wholeKey = ({ type }: List): string => (type === 'Fact' || isFactType(type) ? 'orderKey' : 'id')

/** The range of keys in which a list lies: all that hang on the entity with this id, or all of the type. */
export const wholeRange = ({ ends }: List, id: string): readonly [string, string] => (ends ? [`${id}|`, `${id}}`] : ['', highest])

/** Higher than every key. */
export const highest = '\u{10FFFF}'
