import { isUtf8 } from 'node:buffer'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { JukwaaError } from '../errors.ts'
import { parseJson } from './json.ts'

/** What a body must be: JSON in UTF-8, and nothing that only looks like it. */
export const jsonInUtf8 = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i

type Inflate = (bytes: Buffer, most: number) => Buffer

const encodings: Readonly<Record<string, Inflate>> = {
  identity: (bytes) => bytes,
  gzip: (bytes, most) => gunzipSync(bytes, { maxOutputLength: most }),
  deflate: (bytes, most) => inflateSync(bytes, { maxOutputLength: most }),
  br: (bytes, most) => brotliDecompressSync(bytes, { maxOutputLength: most }),
}

/** Whether a body so encoded can be read: plain or of one layer, since more of them only hide its size. */
export const isKnownEncoding = (encoding: string | undefined): boolean =>
  encoding === undefined || Object.hasOwn(encodings, encoding.toLowerCase())

/** The value of a JSON body of at most `most` bytes once inflated; PAYLOAD_TOO_LARGE or BAD_REQUEST where it has none. */
export const readBody = (bytes: Buffer, encoding: string | undefined, most: number): unknown => {
  const inflated = inflate(bytes, encodings[encoding?.toLowerCase() ?? 'identity'], most)
  if (!isUtf8(inflated)) throw new JukwaaError('BAD_REQUEST', 'The body is not UTF-8')
  return parseJson(inflated.toString('utf8').replace(/^\uFEFF/, ''))
}

const inflate = (bytes: Buffer, by: Inflate | undefined, most: number): Buffer => {
  if (!by) throw new JukwaaError('UNSUPPORTED_MEDIA_TYPE', 'The encoding of the body is not known')
  try {
    return by(bytes, most)
  } catch (error) {
    const tooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw tooLarge
      ? new JukwaaError('PAYLOAD_TOO_LARGE', `The body has at most ${most.toLocaleString('en')} bytes`)
      : new JukwaaError('BAD_REQUEST', 'The body is not encoded as it says')
  }
}
