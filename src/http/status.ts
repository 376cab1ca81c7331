import { remembered } from '../remembered.ts'
import { errorCodes, type ErrorCode } from '../errors.ts'

export const statusProfiles = ['audit', 'draft-2026-08'] as const
/** Which edition of GraphQL over HTTP the statuses follow: what its public audits ask for, or the draft of August 2026. */
export type StatusProfile = (typeof statusProfiles)[number]

export const jsonMediaType = 'application/json'
export const graphqlMediaType = 'application/graphql-response+json'
export type MediaType = typeof jsonMediaType | typeof graphqlMediaType

interface Statuses {
  readonly document: number
  readonly partial: number
}

const newer: Readonly<Record<StatusProfile, Statuses>> = {
  audit: { document: 400, partial: 200 },
  'draft-2026-08': { document: 422, partial: 294 },
}

/** Under application/json an answer of GraphQL is 200, whatever it says: its clients look no further where it is not. */
const older: Statuses = { document: 200, partial: 200 }

/** The status of an answer with these codes. `executed`: it has data, in whole or in part. */
export const statusOf = (codes: readonly ErrorCode[], executed: boolean, type: MediaType, profile: StatusProfile): number => {
  const [code] = codes
  if (code === undefined) return 200
  const statuses = type === graphqlMediaType ? newer[profile] : older
  if (executed) return statuses.partial
  const row = errorCodes[code]
  return row.class === 'document' && row.status !== 200 ? statuses.document : row.status
}

/** The type in which to answer: the newer one where it is accepted by name, else the older; null where neither is accepted. */
export const acceptedType = (accept: string | undefined): MediaType | null =>
  accept === undefined || accept.trim() === '' ? jsonMediaType : types.get(accept, () => acceptedAmong(accept))

/** Most clients send what others did. */
const types = remembered<MediaType | null>({ most: 100, longestKey: 200 })

const acceptedAmong = (accept: string): MediaType | null => {
  const ranges = new Map(
    accept.split(',').map((part): [string, number] => {
      const [range = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase())
      const quality = parameters.find((each) => each.startsWith('q='))
      return [range, quality === undefined ? 1 : Number(quality.slice(2)) || 0]
    }),
  )
  const qualityOf = (type: MediaType) => ranges.get(type) ?? ranges.get('application/*') ?? ranges.get('*/*') ?? 0
  const [newerQuality, olderQuality] = [qualityOf(graphqlMediaType), qualityOf(jsonMediaType)]
  if (ranges.has(graphqlMediaType) && newerQuality > 0 && newerQuality >= olderQuality) return graphqlMediaType
  if (olderQuality > 0) return jsonMediaType
  return newerQuality > 0 ? graphqlMediaType : null
}
