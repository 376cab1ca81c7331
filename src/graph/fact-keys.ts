import { undated } from '../model/orders.ts'
import { factLinks, facts, factTypes, linksOf, type FactType } from '../model/facts.ts'
import type { FactToWrite } from './fact-to-write.ts'

/** The links of a fact type whose other end lists the facts: they have a key of their own. */
const listedLinks: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  factTypes.map((type) => [
    type,
    Object.entries(linksOf(type)).flatMap(([name, { list }]) => (list !== undefined || Object.hasOwn(factLinks, name) ? [name] : [])),
  ]),
)
const listedLinksOf = (type: FactType): readonly string[] => listedLinks[type] ?? []

/** The keys that listed facts of a type have whatever links it has. */
export const plainKeysOf = (type: FactType): string[] => plainKeys.filter((key) => facts[type].object || key !== 'objectKey')
export const plainKeys: readonly string[] = ['orderKey', 'subjectKey', 'objectKey', 'documentKey']

/** The properties by which lists find and sort facts of a type. */
export const keyPropertiesOf = (type: FactType): string[] => [...plainKeysOf(type), ...listedLinksOf(type).map((link) => `${link}Key`)]

/** The keys of a listed fact of a document; `eventDay` is the earliest day of the event where the fact is an OCCURRENCE. */
export const keysOf = (
  { id, type, subject, object, properties, links }: FactToWrite,
  documentId: string,
  eventDay: string | null,
): Record<string, string> => {
  const own = type === 'Dating' ? properties['dateEarliest'] : (properties['startEarliest'] ?? properties['attestedOnEarliest'])
  const day = facts[type].time === 'OCCURRENCE' ? eventDay : own
  const orderKey = `${day ?? undated}|${id}`
  const keys: Record<string, string> = { orderKey, subjectKey: `${subject}|${orderKey}`, documentKey: `${documentId}|${orderKey}` }
  if (object !== null) keys['objectKey'] = `${object}|${orderKey}`
  for (const link of listedLinksOf(type)) if (links[link] !== undefined) keys[`${link}Key`] = `${links[link]}|${orderKey}`
  return keys
}
