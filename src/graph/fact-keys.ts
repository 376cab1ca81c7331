import { undated } from '../model/orders.ts'
import { factLinks, facts, linksOf, type FactType } from '../model/facts.ts'
import type { FactToWrite } from './fact-to-write.ts'

/** The links of a fact type whose other end lists the facts: they have a key of their own. */
const listedLinks = (type: FactType): string[] =>
  Object.entries(linksOf(type))
    .filter(([name, { list }]) => list !== undefined || Object.hasOwn(factLinks, name))
    .map(([name]) => name)

/** The properties by which lists find and sort facts of a type. */
export const keyPropertiesOf = (type: FactType): string[] => [
  'orderKey',
  'subjectKey',
  ...(facts[type].object ? ['objectKey'] : []),
  ...listedLinks(type).map((link) => `${link}Key`),
  'documentKey',
]

/** The keys of a listed fact of a document; `eventDay` is the earliest day of the event where the fact is an OCCURRENCE. */
export const keysOf = (fact: FactToWrite, documentId: string, eventDay: string | null): Record<string, string> => {
  const { type, properties, links } = fact
  const own = type === 'Dating' ? properties['dateEarliest'] : (properties['startEarliest'] ?? properties['attestedOnEarliest'])
  const day = facts[type].time === 'OCCURRENCE' ? eventDay : own
  const orderKey = `${day ?? undated}|${fact.id}`
  const keyed = [
    ['subject', fact.subject],
    ['object', fact.object],
    ...listedLinks(type).map((link) => [link, links[link]]),
    ['document', documentId],
  ]
  return Object.fromEntries([['orderKey', orderKey], ...keyed.flatMap(([end, id]) => (id ? [[`${end}Key`, `${id}|${orderKey}`]] : []))])
}
