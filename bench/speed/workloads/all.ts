import type { Workload } from '../workload.ts'
import { cited } from './cited.ts'
import { entityById } from './entity-by-id.ts'
import { hub } from './hub.ts'
import { manyEvents } from './many-events.ts'
import { mixedIds } from './mixed-ids.ts'
import { neighbourhood } from './neighbourhood.ts'
import { pagesByName } from './page-by-name.ts'
import { search } from './search.ts'
import { shortestPath } from './shortest-path.ts'
import { throughOffice } from './through-office.ts'
import { twoHops } from './two-hops.ts'

/** The questions of the comparison. */
export const workloads: readonly Workload[] = [
  entityById,
  twoHops,
  manyEvents,
  ...pagesByName,
  cited,
  throughOffice,
  mixedIds,
  hub,
  shortestPath,
  neighbourhood,
  search,
]
