import type { SeedDocument, SeedEntity } from '../../seed/seed-document.ts'
import type { SeedProblem } from './seed-error.ts'

/** An entity that a document declares, and where in the document. */
export interface DeclaredEntity {
  readonly entity: SeedEntity
  readonly path: SeedProblem['path']
}

/** The document itself and the entities it declares. */
export const declaredEntities = (document: SeedDocument): DeclaredEntity[] => [
  { entity: document.document, path: ['document'] },
  ...document.entities.map((entity, index) => ({ entity, path: ['entities', index] })),
]
