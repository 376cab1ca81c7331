import { JukwaaError } from './errors.ts'
import { promised } from './limits/limits.ts'

/** Ids are a kind and one or more parts: `person/fred-matiangi`. */
const idPattern = /^[a-z]+(\/(?!\.\.?(\/|$))[A-Za-z0-9._-]+)+$/
const longest = promised.idCharacters

/** The id itself, if it has the form of one; otherwise BAD_USER_INPUT. */
export const checkedId = (id: string): string => {
  if (id.length <= longest && idPattern.test(id)) return id
  throw new JukwaaError('BAD_USER_INPUT', `An id looks like person/fred-matiangi and has at most ${longest} characters; this one does not`)
}

/** A list of ids, each of which has the form of one, and of which there are not too many; otherwise BAD_USER_INPUT. */
export const checkedIds = (ids: readonly string[]): readonly string[] => {
  if (ids.length <= promised.ids) return ids.map(checkedId)
  throw new JukwaaError('BAD_USER_INPUT', `nodes takes at most ${promised.ids} ids, and ${ids.length} came`)
}
