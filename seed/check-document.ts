import { came, type SeedProblem } from '../src/graph/seed-error.ts'
import { factIdOf } from '../src/graph/fact-id.ts'
import { facts, linksOf } from '../src/model/facts.ts'
import { dateProblems } from './check-dates.ts'
import type { SeedCitation, SeedDocument, SeedEntity, SeedFact } from './seed-document.ts'

type Complaint = (row: string, path: SeedProblem['path'], wanted: string, what: unknown) => void

/** What is wrong with a document that fits the schema: what a schema cannot say. */
export const documentProblems = (document: SeedDocument, enumWords: Readonly<Record<string, readonly string[]>>): SeedProblem[] => {
  const problems: SeedProblem[] = []
  const complain: Complaint = (row, path, wanted, what) => problems.push({ row, path, wanted, came: came(what) })
  checkUnique(document, complain)
  checkIdentifiers(document, complain)
  document.facts.forEach((fact, index) => checkFact(document, fact, index, enumWords, complain))
  checkCitations(document, complain)
  return [...problems, ...dateProblems(document)]
}

const checkUnique = ({ document, entities, facts: rows }: SeedDocument, complain: Complaint): void => {
  // Or the ids of the facts of document/a/b could be those of document/a.
  if (document.id.split('/').length !== 2)
    complain(document.id, ['document', 'id'], 'the id of a document, of one part behind document/', document.id)
  const ids = new Set([document.id])
  entities.forEach(({ id }, index) => {
    if (ids.size === ids.add(id).size) complain(id, ['entities', index, 'id'], 'an id that no other entity of the document has', id)
  })
  const numbers = new Set<string>()
  rows.forEach(({ id }, index) => {
    if (numbers.size === numbers.add(id).size) complain(id, ['facts', index, 'id'], 'a number that no other fact of the document has', id)
  })
}

const checkIdentifiers = ({ document, entities }: SeedDocument, complain: Complaint): void => {
  const holders = new Map<string, string>()
  const check = ({ id, identifiers = [] }: SeedEntity, path: SeedProblem['path']) =>
    identifiers.forEach(({ scheme, value }, index) => {
      const holder = holders.get(`${scheme} ${value}`)
      if (holder !== undefined && holder !== id)
        complain(id, [...path, 'identifiers', index], `a code that ${holder} does not hold`, `${scheme} ${value}`)
      holders.set(`${scheme} ${value}`, id)
    })
  check(document, ['document'])
  entities.forEach((entity, index) => check(entity, ['entities', index]))
}

const checkFact = (
  document: SeedDocument,
  fact: SeedFact,
  index: number,
  enumWords: Readonly<Record<string, readonly string[]>>,
  complain: Complaint,
): void => {
  const at = (...steps: (string | number)[]) => ['facts', index, ...steps]
  const { subject, object } = facts[fact.type]
  const id = factIdOf(document.document.id, fact.id)
  if (id.length > 128) complain(fact.id, at('id'), 'a fact whose whole id has at most 128 characters', id)
  if (object && fact[subject.field] === fact[object.field]) complain(fact.id, at(object.field), 'two different ends', fact[object.field])
  if (fact['modality'] === 'REPORTED' && fact['assertedBy'] === undefined) {
    complain(
      fact.id,
      at('assertedBy'),
      `the speaker (${linksOf(fact.type)['assertedBy']?.types.join(', ')}) of what is REPORTED`,
      undefined,
    )
  }
  if (fact['property'] === 'STATUS' && !enumWords['ActivityStatus']?.includes(String(fact['value']))) {
    complain(fact.id, at('value'), `a status: ${enumWords['ActivityStatus']?.join(', ')}`, fact['value'])
  }
  if (fact.retracts !== undefined && !document.facts.slice(0, index).some((earlier) => earlier.id === fact.retracts)) {
    complain(fact.id, at('retracts'), 'the number of a fact that stands earlier in the document', fact.retracts)
  }
}

const checkCitations = (document: SeedDocument, complain: Complaint): void => {
  const passages = new Map<string, SeedCitation>()
  document.facts.forEach((fact, index) =>
    (fact.citations ?? []).forEach((citation, place) => {
      const path = ['facts', index, 'citations', place]
      const { charStart = 0, charEnd = 0 } = citation
      if (charStart >= charEnd) complain(fact.id, [...path, 'charEnd'], `an offset behind charStart, ${charStart}`, charEnd)
      const offsets = `${charStart}-${charEnd}`
      const other = passages.get(offsets) ?? citation
      passages.set(offsets, other)
      if (other.passageSha256 !== citation.passageSha256 || other.paragraph !== citation.paragraph) {
        complain(fact.id, path, `the paragraph and the hash that another fact gives for ${offsets}`, citation)
      }
      if (fact.citations?.findIndex((each) => each.charStart === citation.charStart && each.charEnd === citation.charEnd) !== place) {
        complain(fact.id, path, 'each passage once', offsets)
      }
    }),
  )
}
