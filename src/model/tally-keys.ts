import type { Property } from './entities.ts'
import { constantCase } from './constant-case.ts'
import { stepUp } from './hierarchies.ts'
import { facts, factTypes, linksOf, propertiesOf, type FactType } from './facts.ts'

/** Something that facts can be counted by: a Cypher expression over the fact `n`, and whether it gives the id of an entity. */
export interface TallyKey {
  readonly expression: string
  readonly entity: boolean
  readonly meaning: string
}

const end = (pattern: string, meaning: string): TallyKey => ({ expression: `head([${pattern} | end.id])`, entity: true, meaning })

const words = (properties: Readonly<Record<string, Property>>): readonly (readonly [string, TallyKey])[] =>
  Object.entries(properties)
    .filter(([, { type }]) => !['Int', 'FuzzyDate'].includes(type) && type !== 'String')
    .map(([property]) => [constantCase(property), { expression: `toString(n.${property})`, entity: false, meaning: `By ${property}.` }])

const region = (path: string, kind: string): TallyKey => ({
  expression: `head(COLLECT { MATCH (n)${path}()${stepUp}{0,8}(region:Region {kind: '${kind}'}) RETURN DISTINCT region.id ORDER BY region.id LIMIT 1 })`,
  entity: true,
  meaning: `By the ${kind === 'COUNTY' ? 'county' : 'administrative region'} that its place lies in.`,
})

/** What facts of a type can be counted by. */
export const tallyKeys = (type: FactType | 'Fact'): Readonly<Record<string, TallyKey>> => {
  const document: TallyKey = end('(n)-[:CITES]->(:Citation)-[:IN]->(end:Document)', 'By the document that it rests on.')
  if (type === 'Fact') {
    const objects = factTypes.flatMap((each) => facts[each].object?.relationship ?? []).join('|')
    return {
      TYPE: {
        expression: "head([label IN labels(n) WHERE NOT label IN ['Fact', 'Unlisted']])",
        entity: false,
        meaning: 'By type of fact.',
      },
      SUBJECT: end('(n)<--(end:Entity)', 'By subject.'),
      OBJECT: end(`(n)-[:${objects}]->(end:Entity)`, 'By object; empty where there is none.'),
      ASSERTED_BY: end('(n)-[:ASSERTED_BY]->(end:Entity)', 'By speaker; empty where the source speaks in its own voice.'),
      DOCUMENT: document,
      ...Object.fromEntries(words({ modality: { type: 'Modality' }, rank: { type: 'Rank' }, planned: { type: 'Boolean' } })),
    }
  }
  const { subject, object } = facts[type]
  const place = object?.types.includes('Region') ? `-[:${object.relationship}]->` : undefined
  return {
    [constantCase(subject.field)]: end(`(n)<-[:${subject.relationship}]-(end:Entity)`, `By ${subject.field}.`),
    ...(object && {
      [constantCase(object.field)]: end(`(n)-[:${object.relationship}]->(end:Entity)`, `By ${object.field}; empty where there is none.`),
    }),
    ...Object.fromEntries(
      Object.entries(linksOf(type)).map(([link, { relationship }]) => [
        constantCase(link),
        end(`(n)-[:${relationship}]->(end:Entity)`, `By ${link}; empty where there is none.`),
      ]),
    ),
    DOCUMENT: document,
    ...Object.fromEntries(words(propertiesOf(type))),
    ...(place && { COUNTY: region(place, 'COUNTY'), ADMINISTRATIVE_REGION: region(place, 'REGION') }),
  }
}
