import { facts } from '../src/model/facts.ts'
import type { SeedDocument, SeedEntity, SeedFact } from './seed-document.ts'

const idPattern = /^[a-z0-9-]+(\/[a-z0-9-]+)+$/
const factPattern = /^[A-Za-z0-9._/-]+$/
const longest = 128

const refuse = (document: SeedDocument, what: string): never => {
  throw new Error(`${document.document.id}: ${what}`)
}

const checkEntity = (document: SeedDocument, { id }: SeedEntity): void => {
  if (!idPattern.test(id) || id.length > longest) refuse(document, `${id} is no id`)
}

const checkFact = (document: SeedDocument, declared: ReadonlySet<string>, fact: SeedFact): void => {
  const whole = `fact/${document.document.id.slice('document/'.length)}/${fact.id}`
  if (!factPattern.test(fact.id) || whole.length > longest) refuse(document, `${whole} is no id of a fact`)
  const { subject, object } = facts[fact.type]
  for (const { field } of object === undefined ? [subject] : [subject, object]) {
    const end = fact[field]
    if (typeof end !== 'string' || !declared.has(end))
      refuse(document, `${fact.id} names ${String(end)} as its ${field}, which is not declared`)
  }
}

const checkUnique = (document: SeedDocument, ids: readonly string[]): Set<string> => {
  const seen = new Set<string>()
  for (const id of ids) if (seen.size === seen.add(id).size) refuse(document, `${id} stands twice`)
  return seen
}

/** The ids are slugs made from names: what would run together, or run too long, is refused here and not first in the graph. */
const checkDocument = (document: SeedDocument): void => {
  const entities = [document.document, ...document.entities]
  const declared = checkUnique(
    document,
    entities.map(({ id }) => id),
  )
  checkUnique(
    document,
    document.facts.map(({ id }) => id),
  )
  for (const entity of entities) checkEntity(document, entity)
  for (const fact of document.facts) checkFact(document, declared, fact)
}

/** Documents may declare the same region, if they agree what it is; a code belongs to one. */
const checkTogether = (documents: readonly SeedDocument[]): void => {
  const [kinds, owners] = [new Map<string, string | undefined>(), new Map<string, string>()]
  for (const document of documents) {
    for (const { id, kind, identifiers = [] } of document.entities) {
      if (kinds.has(id) && kinds.get(id) !== kind) refuse(document, `${id} is ${kind} here and ${kinds.get(id)} before`)
      kinds.set(id, kind)
      for (const { scheme, value } of identifiers) {
        const code = `${scheme} ${value}`
        if ((owners.get(code) ?? id) !== id) refuse(document, `${code} is ${id} here and ${owners.get(code)} before`)
        owners.set(code, id)
      }
    }
  }
}

/** Gives the documents back, or says what is wrong. */
export const checked = (documents: SeedDocument[]): SeedDocument[] => {
  documents.forEach(checkDocument)
  checkTogether(documents)
  return documents
}
