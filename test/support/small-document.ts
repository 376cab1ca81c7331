import type { SeedDocument, SeedEntity, SeedFact } from '../../seed/seed-document.ts'

/** A document of a test's own, invented: its entities are named by their ids, unless `facts` names them. */
export const smallDocument = (name: string, entities: readonly SeedEntity[], facts: readonly SeedFact[] = []): SeedDocument => {
  const document: SeedEntity = { id: `document/${name}`, kind: 'ARTICLE' }
  const named = new Set(facts.filter(({ type }) => type === 'Naming').map((fact) => fact['named']))
  const names = [document, ...entities].filter(({ id }) => !named.has(id)).map(({ id }): SeedFact =>
    ({ id: `name/${id}`, type: 'Naming', named: id, text: id.slice(id.indexOf('/') + 1), modality: 'STATED' }))
  return { document, entities, facts: [...names, ...facts] }
}
