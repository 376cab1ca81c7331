import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JukwaaError } from '../errors.ts'
import type { GraphqlRequest } from './graphql-request.ts'

export const trustModes = ['off', 'prefer', 'only'] as const
/** Whether kept documents are found by their hash: not at all, beside what else is asked, or nothing else. */
export type TrustMode = (typeof trustModes)[number]

/** The documents that the server keeps, by their SHA-256 in hexadecimal digits. */
export type TrustedDocuments = ReadonlyMap<string, string>

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The texts themselves, and those of the .graphql files directly in the folders. */
export const trustedDocuments = (folders: readonly string[], texts: readonly string[]): TrustedDocuments =>
  new Map(
    [
      ...texts,
      ...folders.flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.graphql'))
          .map((name) => readFileSync(join(folder, name), 'utf8')),
      ),
    ].map((text) => [hashOf(text), text]),
  )

/** The document that a request asks with: its own, or the one kept under the hash that it names. Nothing that clients send is ever kept. */
export const documentOf = (request: GraphqlRequest, mode: TrustMode, kept: TrustedDocuments): string => {
  const asked = hashAskedFor(request)
  if (asked === null) {
    if (request.query !== null && (mode !== 'only' || kept.has(hashOf(request.query)))) return request.query
    throw refused('PERSISTED_QUERY_ONLY', 'This server answers the questions that it keeps, and no others: name one by its hash')
  }
  const found = mode === 'off' ? undefined : kept.get(asked)
  if (found !== undefined && (request.query === null || hashOf(request.query) === asked)) return found
  throw mode === 'only'
    ? refused('PERSISTED_QUERY_ONLY', 'No document is kept under this hash, and no others are answered')
    : refused('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported')
}

const refused = (code: 'PERSISTED_QUERY_ONLY' | 'PERSISTED_QUERY_NOT_SUPPORTED', message: string) => new JukwaaError(code, message)

/** The hash that a request names, empty where it is of another form than ours; null where it names none. */
const hashAskedFor = ({ documentId, extensions }: GraphqlRequest): string | null => {
  const persisted = extensions?.['persistedQuery']
  if (persisted === undefined || persisted === null) return documentId?.replace(/^sha256:/, '') ?? null
  const { version, sha256Hash } = persisted as { readonly version?: unknown; readonly sha256Hash?: unknown }
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash : ''
}
