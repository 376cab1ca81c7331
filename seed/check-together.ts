import { declaredEntities } from '../src/graph/declared-entities.ts'
import { endProblems, mentionsIn } from '../src/graph/declared-ends.ts'
import { factsToWrite } from '../src/graph/fact-to-write.ts'
import { SeedError, type SeedProblem } from '../src/graph/seed-error.ts'
import { checkMadeDocument, originOf } from './read-document.ts'
import type { SeedDocument } from './seed-document.ts'

/** Checks documents as far as that goes without a database: each by itself, and against what all of them and `others` declare and name. */
export const checkTogether = (documents: readonly SeedDocument[], others: readonly SeedDocument[]): SeedError[] => {
  const all = [...others, ...documents]
  const declared = new Set(all.flatMap((document) => declaredEntities(document).map(({ entity }) => entity.id)))
  const named = new Set(all.flatMap(({ facts }) => facts.flatMap((fact) => (fact.type === 'Naming' ? [fact['named']] : []))))
  return documents.flatMap((document) => {
    const made = originOf(document) ? [] : madeProblems(document)
    if (made.length > 0) return made
    const entities = declaredEntities(document)
    const ends = endProblems(
      mentionsIn(entities, [...factsToWrite(document, '')]),
      (id) => declared.has(id),
      'an entity that these files or the shipped seed declare',
    )
    const nameless: SeedProblem[] = entities
      .filter(({ entity }) => !named.has(entity.id))
      .map(({ entity, path }) => ({
        path,
        row: entity.id,
        wanted: 'an entity with at least one Naming, in these files or the shipped seed',
        came: 'none',
      }))
    const problems = [...ends, ...nameless]
    return problems.length > 0 ? [new SeedError(document.document.id, problems, originOf(document))] : []
  })
}

const madeProblems = (document: SeedDocument): SeedError[] => {
  try {
    checkMadeDocument(document)
    return []
  } catch (error) {
    if (error instanceof SeedError) return [error]
    throw error
  }
}
