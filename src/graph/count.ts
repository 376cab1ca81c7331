import { statement, type Statement } from './database.ts'
import { keyOf, relationshipsAt, type List } from './list.ts'
import { isFactType } from './rows.ts'

/**
 * The statement that counts each of many lists of one shape: `$parents` holds `{id}`.
 * Without a filter it reads the database's own counts, of a label or of an entity's relationships.
 */
export const countStatement = ({ type, ends, filter }: List): Statement => {
  const name = `count of ${type}${ends ? ` by ${ends.join(', ')}` : ''}`
  if (!ends) {
    return statement(name, `UNWIND $parents AS parent CALL () { ${filter.text ? filteredTotal(type, filter.text) : total(type)} } RETURN parent.id AS parent, total`)
  }
  const counts = ends.map((end) => filter.text || (end !== 'subject' && end !== 'object')
    ? `COUNT { MATCH (n:${type}) WHERE n.${keyOf(end)} > parent.id + '|' AND n.${keyOf(end)} < parent.id + '}'${filter.text && ` AND ${filter.text}`} }`
    : degree(type as 'Fact', end))
  return statement(name, `UNWIND $parents AS parent MATCH (entity:Entity {id: parent.id}) RETURN parent.id AS parent, ${counts.join(' + ')} AS total`)
}

const degree = (type: 'Fact', end: 'subject' | 'object'): string =>
  end === 'subject' ? `COUNT { (entity)-[:${relationshipsAt(type, end)}]->() }` : `COUNT { (entity)<-[:${relationshipsAt(type, end)}]-() }`

const isFact = (type: string): boolean => type === 'Fact' || isFactType(type)

const total = (type: string): string => isFact(type)
  ? `RETURN COUNT { (:${type}) } - COUNT { (n:Unlisted) WHERE n:${type} } AS total`
  : `RETURN COUNT { (:${type}) } AS total`

const filteredTotal = (type: string, condition: string): string =>
  `MATCH (n:${type}) WHERE ${condition}${isFact(type) ? ' AND n.orderKey IS NOT NULL' : ''} RETURN count(n) AS total`
