import { entities, entityTypes, type EntityType } from '../model/entities.ts'

const typeOfFolder = new Map<string, EntityType>(entityTypes.map((type) => [entities[type].folder, type]))

/** The type of an entity, told by the first part of its id. */
export const entityTypeOf = (id: string): EntityType | undefined => typeOfFolder.get(id.slice(0, id.indexOf('/')))
