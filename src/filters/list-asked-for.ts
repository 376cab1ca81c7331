import type { Anchor, End, List } from '../graph/list.ts'
import { isPossibleOn } from '../graph/stored-holding.ts'
import { knownAt } from '../graph/verify.ts'
import { isFactType } from '../model/facts.ts'
import type { NodeType } from '../model/orders.ts'
import { findAnchor } from './find-anchor.ts'
import { compileWhere, type Where } from './compile-where.ts'

interface Asked {
  readonly where?: Where | null
  readonly asOf?: string | null
  readonly asKnownAt?: string | null
}

/** The list that a connection's arguments ask for, the regions that its filter names, and how many lists of facts it looks through for each node. */
export const listAskedFor = (
  type: NodeType,
  ends: readonly End[] | undefined,
  { where, asOf, asKnownAt }: Asked,
): { readonly list: List; readonly regions: readonly string[]; readonly quantifiers: number } => {
  const { text: whole, value, regions, quantifiers } = compileWhere(type, where, 'n', ends ? 'parent' : "''")
  const ranks = where?.['rank']
  const [withDenied, withDeprecated] = [where?.['denied'] === true, Array.isArray(ranks) && ranks.includes('DEPRECATED')]
  const unlisted = (type === 'Fact' || isFactType(type)) && (withDenied || withDeprecated || !!asKnownAt)
  const found = ends ? null : findAnchor(type, where)
  // What lists leave out is read without the anchor.
  const anchor: Anchor | null = found && unlisted ? { steps: found.steps, property: found.property, values: found.values } : found
  const text = anchor?.alone ? '' : whole
  const conditions = [
    text,
    asOf ? isPossibleOn('n', '$asOf') : '',
    unlisted ? `${knownAt('n')} AND ($withDenied OR NOT n.denied) AND ($withDeprecated OR n.rank <> 'DEPRECATED')` : '',
  ]
  const parameters = {
    ...(text && { where: value }),
    ...(anchor && { anchor: anchor.values }),
    ...(asOf && { asOf }),
    ...(unlisted && { asKnownAt: asKnownAt ?? null, withDenied, withDeprecated }),
  }
  return {
    list: {
      type,
      ...(ends && { ends }),
      filter: { text: conditions.filter(Boolean).join(' AND '), parameters },
      ...(anchor && { anchor }),
      ...(unlisted && { unlisted }),
    },
    regions,
    quantifiers,
  }
}
