import type { Context } from '../context.ts'
import { JukwaaError } from '../errors.ts'
import type { List } from '../graph/list.ts'
import type { Row } from '../graph/rows.ts'
import type { FactType } from '../model/facts.ts'
import { tallyKeys } from '../model/tally-keys.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'

export interface TallyArguments {
  readonly by: readonly string[]
  readonly first?: number | null
  readonly after?: string | null
}

export interface TallyRow {
  readonly cursor: string
  readonly keys: readonly string[]
  readonly count: number
  entities(): Promise<readonly (Row | null)[]>
}

const mostKeys = 2
const mostRows = 100
const defaultRows = 20

/** How many facts of a list there are by one or two of their properties or ends, most first. */
export const tally = async (
  list: List,
  listName: string,
  entity: string,
  { by, first, after }: TallyArguments,
  { loaders }: Context,
): Promise<readonly TallyRow[]> => {
  const size = first ?? defaultRows
  if (by.length < 1 || by.length > mostKeys)
    throw new JukwaaError('BAD_USER_INPUT', `tally counts by 1 or ${mostKeys} keys, and ${by.length} came`)
  if (size < 1 || size > mostRows)
    throw new JukwaaError('BAD_USER_INPUT', `first takes 1 to ${mostRows} here, and ${size} came; go on with after`)
  const name = JSON.stringify(['tally', listName, by])
  const last = after ? (JSON.parse(decodeCursor(name, after)) as [number, string[]]) : null
  const known = tallyKeys(list.type as FactType | 'Fact')
  const rows = await loaders.tally(list, by, last, size).load(entity)
  return rows.map(([keys, count]) => ({
    cursor: encodeCursor(name, JSON.stringify([count, keys])),
    keys,
    count,
    entities: () => Promise.all(keys.map((key, index) => (known[by[index] ?? '']?.entity && key !== '' ? loaders.node.load(key) : null))),
  }))
}
