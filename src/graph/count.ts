import type { FactType } from '../model/facts.ts'
import { statement, type Statement } from './database.ts'
import { relationshipsAt, type List } from './list.ts'
import { isFactType } from '../model/facts.ts'
import { scansOf, wholeKey } from './scan.ts'

/**
 * The statement that counts each of many lists of one shape: `$parents` holds `{id}`.
 * Without a filter it reads the database's own counts, of a label or of an entity's relationships.
 */
export const countStatement = (list: List): Statement => {
  const { type, ends, filter } = list
  const name = `count of ${type}${ends ? ` by ${ends.join(', ')}` : ''}`
  const scanned = filter.text !== '' || !!ends?.some((end) => end !== 'subject' && end !== 'object')
  const counts = scanned
    ? scansOf(list, wholeKey(list)).map(
        ({ match, key, condition }) =>
          `COUNT { ${match} ${ends ? `n.${key} > parent.id + '|' AND n.${key} < parent.id + '}'` : `n.${key} > ''`}${condition} RETURN n }`,
      )
    : ends
      ? ends.map((end) => degree(type as FactType, end as 'subject' | 'object'))
      : [total(type)]
  const entity = ends ? 'MATCH (entity:Entity {id: parent.id}) ' : ''
  return statement(name, `UNWIND $parents AS parent ${entity}RETURN parent.id AS parent, ${counts.join(' + ')} AS total`)
}

const degree = (type: FactType | 'Fact', end: 'subject' | 'object'): string =>
  end === 'subject' ? `COUNT { (entity)-[:${relationshipsAt(type, end)}]->() }` : `COUNT { (entity)<-[:${relationshipsAt(type, end)}]-() }`

const isFact = (type: string): boolean => type === 'Fact' || isFactType(type)

const total = (type: string): string =>
  isFact(type) ? `COUNT { (:${type}) } - COUNT { (n:Unlisted) WHERE n:${type} }` : `COUNT { (:${type}) }`
