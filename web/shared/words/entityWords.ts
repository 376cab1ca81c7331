import type { Entity } from '../graph.ts'
import { kindWords } from './kindWords.ts'
import { typeWord } from './typeWords.ts'
import { wordIn } from './wordIn.ts'

/** “Fred Matiangi”; of a region, whose names recur, with its kind: “Mombasa, county”. Without a name, the id. */
export const entityLabel = (entity: Entity): string => {
  const name = entity.name ?? entity.id
  return entity.__typename === 'Region' && entity.kind ? `${name}, ${wordIn(kindWords, entity.kind)}` : name
}

/** What it is: “event, forum”, “person”. */
export const entityWords = (entity: Entity): string => {
  const type = typeWord(entity.__typename)
  const kind = entity.kind ? wordIn(kindWords, entity.kind) : type
  return kind === type ? type : `${type}, ${kind}`
}
