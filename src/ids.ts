import { JukwaaError } from './errors.ts'

/** Ids are a kind and one or more parts: `person/fred-matiangi`. */
const idPattern = /^[a-z]+(\/(?!\.\.?(\/|$))[A-Za-z0-9._-]+)+$/
const longest = 128

/** The id itself, if it has the form of one; otherwise BAD_USER_INPUT. */
export const checkedId = (id: string): string => {
  if (id.length <= longest && idPattern.test(id)) return id
  throw new JukwaaError('BAD_USER_INPUT', `An id looks like person/fred-matiangi and has at most ${longest} characters; this one does not`)
}
