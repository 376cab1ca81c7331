import type { FactType } from '../model/facts.ts'
import { relationshipsAt, type List } from './list.ts'
import { isFactType } from '../model/facts.ts'
import type { Question } from './question.ts'
import { inWhole, scansOf, wholeKey } from './scan.ts'

/**
 * How many nodes a list has. Without a filter it reads the database's own counts, of a label or of an entity's relationships.
 */
export const countOf = (list: List): Question<number> => {
  const { type, ends, filter, anchor } = list
  const name = `count of ${type}${ends ? ` by ${ends.join(', ')}` : ''}`
  const scanned = filter.text !== '' || anchor !== undefined || !!ends?.some((end) => end !== 'subject' && end !== 'object')
  const counts = scanned
    ? scansOf(list, wholeKey(list)).map(({ match, key, condition }) => `COUNT { ${match} ${inWhole(list, key)}${condition} RETURN n }`)
    : ends
      ? ends.map((end) => degree(type as FactType | 'Fact', end as 'subject' | 'object'))
      : [total(type)]
  return {
    name,
    ...(ends && { label: 'Entity' }),
    body: `WITH *, ${counts.join(' + ')} AS answer`,
    parameters: filter.parameters,
    otherwise: 0,
  }
}

const degree = (type: FactType | 'Fact', end: 'subject' | 'object'): string =>
  end === 'subject' ? `COUNT { (node)-[:${relationshipsAt(type, end)}]->() }` : `COUNT { (node)<-[:${relationshipsAt(type, end)}]-() }`

const isFact = (type: string): boolean => type === 'Fact' || isFactType(type)

const total = (type: string): string =>
  isFact(type) ? `COUNT { (:${type}) } - COUNT { (n:Unlisted) WHERE n:${type} }` : `COUNT { (:${type}) }`
