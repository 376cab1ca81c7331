import { createHash } from 'node:crypto'
import { JukwaaError } from '../errors.ts'
import { promised } from '../limits/limits.ts'

/**
 * A cursor is opaque: version, list (field, order and filter), and the key of a row, closed by a checksum. It holds no offset,
 * so it goes on from its row whatever is inserted or taken away before it.
 */
const version = 1
const digestLength = 6

const digest = (...parts: readonly (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest().subarray(0, digestLength)
}

const headOf = (list: string): Buffer => Buffer.concat([Buffer.of(version), digest(list)])

/** The cursor of the row with this key in this list. */
export const encodeCursor = (list: string, key: string): string => {
  const content = Buffer.concat([headOf(list), Buffer.from(key, 'utf8')])
  return Buffer.concat([content, digest(content)]).toString('base64url')
}

/** The key that a cursor holds; INVALID_CURSOR where it is damaged or of another list. */
export const decodeCursor = (list: string, cursor: string): string => {
  const bytes = cursor.length <= promised.cursorCharacters ? Buffer.from(cursor, 'base64url') : Buffer.alloc(0)
  const content = bytes.subarray(0, -digestLength)
  if (
    bytes.toString('base64url') !== cursor ||
    bytes.length < 1 + 2 * digestLength ||
    !digest(content).equals(bytes.subarray(-digestLength))
  ) {
    throw new JukwaaError(
      'INVALID_CURSOR',
      'This cursor is damaged: give one exactly as `cursor`, `startCursor` or `endCursor` returned it',
    )
  }
  if (!content.subarray(0, 1 + digestLength).equals(headOf(list))) {
    throw new JukwaaError(
      'INVALID_CURSOR',
      'This cursor is of another list, order or filter: give it only with the field, orderBy and where that it came from',
    )
  }
  return content.subarray(1 + digestLength).toString('utf8')
}
