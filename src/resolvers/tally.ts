import type { Context } from '../context.ts'
import { JukwaaError } from '../errors.ts'
import type { List } from '../graph/list.ts'
import { tallyOf } from '../graph/tally.ts'
import type { Row } from '../graph/rows.ts'
import { inRange } from '../limits/in-range.ts'
import { promised } from '../limits/limits.ts'
import type { FactType } from '../model/facts.ts'
import { tallyKeys } from '../model/tally-keys.ts'
import { after, type Soon } from '../soon.ts'
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
  entities(): Soon<readonly (Row | null | Error)[]>
}

/** What the arguments of a tally ask for. */
export interface TallyAskedFor {
  readonly name: string
  readonly size: number
  /** The row to go on from. */
  readonly last: readonly [count: number, keys: readonly string[]] | null
}

/** What a tally's arguments ask for, of the list with this name; every argument that it cannot have is refused here. */
export const tallyAskedFor = (listName: string, { by, first, after }: TallyArguments): TallyAskedFor => {
  if (by.length < 1 || by.length > promised.tallyKeys)
    throw new JukwaaError('BAD_USER_INPUT', `tally counts by 1 or ${promised.tallyKeys} keys, and ${by.length} came`)
  const name = JSON.stringify(['tally', listName, by])
  return {
    name,
    size: inRange('first', first, promised.tallyRows, 'go on with after'),
    last: after ? (JSON.parse(decodeCursor(name, after)) as [number, string[]]) : null,
  }
}

/** How many facts of a list there are by one or two of their properties or ends, most first. */
export const tally = (
  list: List,
  listName: string,
  entity: string,
  given: TallyArguments,
  { loaders }: Context,
): Soon<readonly TallyRow[]> => {
  const { by } = given
  const { name, size, last } = tallyAskedFor(listName, given)
  const known = tallyKeys(list.type as FactType | 'Fact')
  return after(loaders.of(tallyOf(list, by, last, size)).load(entity), (rows) =>
    rows.map(([keys, count]) => ({
      cursor: encodeCursor(name, JSON.stringify([count, keys])),
      keys,
      count,
      entities: () => {
        const ids = keys.map((key, index) => (known[by[index] ?? '']?.entity && key !== '' ? key : null))
        return after(loaders.node.loadMany(ids.filter((id) => id !== null)), (found) => {
          const rest = [...found]
          return ids.map((id) => (id === null ? null : (rest.shift() ?? null)))
        })
      },
    })),
  )
}
