import type { Context } from '../context.ts'
import { citationsOf, type Passage } from '../graph/nodes.ts'
import type { Row } from '../graph/rows.ts'
import type { Soon } from '../soon.ts'

/** A date as its node holds it, and the fact whose passages it rests on. */
export interface FuzzyDate {
  readonly edtf: string
  readonly stated: unknown
  readonly earliest: unknown
  readonly latest: unknown
  readonly precision: unknown
  readonly basis: unknown
  readonly fact: string | null
}

/** What no source states. */
export const notStated: FuzzyDate = {
  edtf: 'XXXX-XX-XX',
  stated: null,
  earliest: null,
  latest: null,
  precision: 'UNKNOWN',
  basis: 'UNKNOWN',
  fact: null,
}

/** The date `field` of a node, null where it has none. A fact's own dates rest on its own passages. */
export const fuzzyDateOf = (node: Row, field: string): FuzzyDate | null => {
  const edtf = node[field]
  if (typeof edtf !== 'string') return null
  const part = (name: string) => node[`${field}${name}`] ?? null
  const fact = part('Fact')
  return {
    edtf,
    stated: part('Stated'),
    earliest: part('Earliest'),
    latest: part('Latest'),
    precision: part('Precision'),
    basis: part('Basis'),
    fact: typeof fact === 'string' ? fact : node.id,
  }
}

export const fuzzyDateResolvers = {
  citations: ({ fact }: FuzzyDate, _arguments: unknown, { loaders }: Context): Soon<readonly Passage[]> =>
    fact === null ? [] : loaders.of(citationsOf).load(fact),
}
