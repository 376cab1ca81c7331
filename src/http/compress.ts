import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Below it, compressing costs more than it saves. */
const leastBytes = 1_024

const compressors = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
} as const

type Encoding = keyof typeof compressors

/** The best encoding that a client takes; null for none. */
export const acceptedEncoding = (accept: string | undefined): Encoding | null => {
  const taken = new Map(
    (accept ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase())
      return [name, !parameters.some((each) => /^q=0(\.0*)?$/.test(each))] as const
    }),
  )
  return (['br', 'gzip'] as const).find((encoding) => taken.get(encoding) ?? taken.get('*') ?? false) ?? null
}

/** Whether an answer of this type is worth compressing: text that is long enough. */
export const isCompressible = (type: string, bytes: number): boolean =>
  bytes >= leastBytes && /^(text\/|application\/([\w.-]+\+)?(json|xml)|image\/svg)/.test(type)

export const compress = (encoding: Encoding, bytes: Buffer): Promise<Buffer> => compressors[encoding](bytes)
